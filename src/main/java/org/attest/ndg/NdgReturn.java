package org.attest.ndg;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's year by the NDG set taken as a whole, for the workbook that goes out and comes back. */
@Component
@Transactional
public class NdgReturn {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR;

    private final NdgSights sights;
    private final NdgTurns turns;
    private final NdgAnswerBook answers;
    private final NdgOverviews overviews;
    private final NdgSealBook seals;
    private final NdgYears years;
    private final OrganisationDirectory directory;

    NdgReturn(
            NdgSights sights,
            NdgTurns turns,
            NdgAnswerBook answers,
            NdgOverviews overviews,
            NdgSealBook seals,
            NdgYears years,
            OrganisationDirectory directory) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
        this.overviews = overviews;
        this.seals = seals;
        this.years = years;
        this.directory = directory;
    }

    /** An item as the caller may see it, whether it takes an answer now, and whether from the caller. */
    public record Line(NdgAnswer answer, boolean open, boolean mayAnswer) {}

    /** Whether the organisation answers an NDG set in that year. */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public boolean isAnswered(OrganisationId organisation, DsptYear year) {
        sights.of(organisation);
        return years.setOf(directory.find(organisation), year).isPresent();
    }

    /** Every item of the set in the order of the references. @throws NdgRefused when it answers no NDG set */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Line> all(NdgYear ref) {
        var sight = sights.of(ref.organisation());
        var assessment = turns.find(ref).orElse(null);
        var stage = assessment == null ? NdgStage.OPEN : assessment.stage();
        var open = stage.isOpen() && years.takes(years.edition(ref.year()));
        var all = assessment == null
                ? answers.joined(overviews.setBefore(directory.find(ref.organisation()), ref.year()), List.of())
                : answers.of(assessment);
        return all.stream()
                .map(it -> new Line(sight.show(it, stage), open, open && sight.mayAnswer(it)))
                .toList();
    }

    /**
     * What was sealed last in the year before, item by item, as far as the caller may see it; nothing where another set was
     * answered then, for its references mean something else.
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<NdgRef, NdgSealedItem> lastYears(NdgYear ref) {
        var sight = sights.of(ref.organisation());
        var before = seals.latest(Scope.of(ref.organisation()), ref.year().previous()).stream()
                .filter(it -> isSameSet(ref, it))
                .findFirst();
        if (before.isEmpty()) {
            return Map.of();
        }
        var mine = all(ref).stream()
                .map(Line::answer)
                .filter(sight::seesWhole)
                .map(it -> it.item().ref())
                .collect(Collectors.toSet());
        return seals.items(before.get()).stream()
                .filter(it -> sight.seesSealedAnswers() || mine.contains(it.ref()))
                .collect(Collectors.toMap(NdgSealedItem::ref, Function.identity()));
    }

    private boolean isSameSet(NdgYear now, NdgSeal before) {
        var set = turns.find(now)
                .map(answers::setOf)
                .or(() -> years.setOf(directory.find(now.organisation()), now.year()));
        return set.filter(it -> it.version().equals(before.version()) && it.category() == before.category())
                .isPresent();
    }

    /**
     * Saves many items under the rules of the form, in the caller's transaction: conflicts are told and left alone, any
     * refusal undoes all.
     *
     * @return one result per change, in the same order
     * @throws NdgRefused as {@link NdgAssessments#save}
     */
    @AllowedTo(WRITERS)
    public List<NdgSaved> saveAll(NdgYear ref, List<NdgChange> changes) {
        sights.requireWriter(ref.organisation());
        return changes.isEmpty()
                ? List.of()
                : answers.saveAll(turns.take(ref), sights.of(ref.organisation()), null, changes);
    }
}
