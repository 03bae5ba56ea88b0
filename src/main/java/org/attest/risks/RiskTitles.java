package org.attest.risks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Tone;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Names risks on the screens of others, to those who may see at least their scores. */
@Component
class RiskTitles implements ItemSource {

    private final RiskBook book;
    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;

    RiskTitles(RiskBook book, CurrentUser currentUser, OrganisationDirectory directory) {
        this.book = book;
        this.currentUser = currentUser;
        this.directory = directory;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RISK;
    }

    @Override
    public String words() {
        return "Risk";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var reach = RiskReach.of(currentUser.get())
                .within(items.stream().map(ItemRef::organisation).toList());
        return titles(reach, book.byIds(reach, items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var reach = forWorkOf(organisation);
        var found = book.search(reach, text, limit);
        var titles = titles(reach, found);
        return found.stream()
                .filter(it -> titles.containsKey(it.ref()))
                .map(it -> new Found(it.ref(), Objects.requireNonNull(titles.get(it.ref()))))
                .toList();
    }

    /** An ICB links its system risks to those of its partners too. */
    private RiskReach forWorkOf(OrganisationId organisation) {
        var caller = currentUser.get();
        var reach = RiskReach.of(caller);
        return caller.holds(Role.ICB_LEAD, organisation) ? reach : reach.within(Set.of(organisation));
    }

    private Map<ItemRef, ItemTitle> titles(RiskReach reach, List<KeptRisk> found) {
        var organisations = directory.named(
                found.stream().map(KeptRisk::organisation).distinct().toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var risk : found) {
            var organisation = organisations.get(risk.organisation());
            if (organisation != null) {
                titles.put(risk.ref(), title(reach, risk, organisation));
            }
        }
        return titles;
    }

    /** A reference is one within its organisation only, so that of a partner carries its code. */
    private static ItemTitle title(RiskReach reach, KeptRisk risk, Organisation organisation) {
        var partners = reach.partners().contains(risk.organisation());
        var score = risk.scores().current();
        var points = score == null ? "not scored yet" : "score " + score.points();
        var band = risk.isOpen() ? risk.band() : null;
        return new ItemTitle(
                (partners ? organisation.code() + " " : "") + risk.reference() + " "
                        + risk.says().title(),
                partners ? organisation.name() + ", " + points : score == null ? "" : "Score " + score.points(),
                state(risk),
                band == null ? Tone.ABSENT : band.tone(),
                RiskLinks.risk(organisation.code(), risk.reference()));
    }

    private static String state(KeptRisk risk) {
        var band = risk.band();
        if (!risk.isOpen()) {
            return risk.status().words();
        }
        return band == null ? "Not scored" : band.words();
    }
}
