package org.attest.assessments;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Standing;
import org.attest.components.Tone;
import org.attest.connections.HowItStands;
import org.attest.connections.StandingSource;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The level of an outcome and how it stands, for the panels of others, in the latest year that asks its version. */
@Component
class OutcomesStanding implements StandingSource {

    private final Assessments assessments;
    private final Catalogue catalogue;

    OutcomesStanding(Assessments assessments, Catalogue catalogue) {
        this.assessments = assessments;
        this.catalogue = catalogue;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OUTCOME;
    }

    @Override
    public Map<ItemRef, HowItStands> standings(Collection<ItemRef> items) {
        var found = new HashMap<ItemRef, HowItStands>();
        var asked = new HashSet<Asked>();
        items.forEach(it -> asked.add(new Asked(it.organisation(), it.id().split(":", 2)[0])));
        asked.forEach(it -> put(it, found));
        found.keySet().retainAll(items);
        return found;
    }

    private record Asked(OrganisationId organisation, String version) {}

    private void put(Asked asked, Map<ItemRef, HowItStands> found) {
        catalogue.latestAsking(asked.version()).ifPresent(edition -> {
            var ref = new AssessmentRef(asked.organisation(), edition.year());
            for (var task : assessments.tasks(ref, TaskFilter.ALL)) {
                var code = task.outcome().code().code();
                found.put(ItemRef.outcome(asked.organisation(), asked.version(), code), words(task));
            }
        });
    }

    private static HowItStands words(Task task) {
        var level = task.answer().level();
        var standing = task.standing();
        if (standing == null) {
            return new HowItStands("Level not shared", Tone.NONE);
        }
        return new HowItStands(
                level == null
                        ? standing.words()
                        : level.words() + ", " + standing.words().toLowerCase(Locale.UK),
                tone(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case ABOVE, AT -> Tone.GOOD;
            case BELOW -> Tone.BAD;
            case NOT_ANSWERED -> Tone.ABSENT;
            case EXPECTED_NOT_KNOWN -> Tone.NONE;
        };
    }
}
