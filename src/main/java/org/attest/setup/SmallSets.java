package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.ndg.Certificate;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgChange;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgValues;
import org.attest.ndg.NdgYear;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lives through the NDG sets of the invented practices and suppliers, each come to a stage of its own. */
@Component
class SmallSets {

    private final NdgAssessments ndg;
    private final EvidenceLibrary library;
    private final Connections connections;
    private final Catalogue catalogue;
    private final TransactionOperations together;
    private final Past past;
    private final Clock clock;

    SmallSets(
            NdgAssessments ndg,
            EvidenceLibrary library,
            Connections connections,
            Catalogue catalogue,
            TransactionOperations together,
            Past past,
            Clock clock) {
        this.ndg = ndg;
        this.library = library;
        this.connections = connections;
        this.catalogue = catalogue;
        this.together = together;
        this.past = past;
        this.clock = clock;
    }

    void tell(Story story, Story.Small small, Organisation organisation, Team team, Caller icb) {
        var ref = new NdgYear(organisation.id(), catalogue.currentEdition().year());
        var begun = UkDates.day(clock.instant()).minusDays(30);
        past.does(begun, 10, team.lead(), () -> together.executeWithoutResult(_ -> answer(story, small, ref, team)));
        past.does(begun.plusDays(6), 11, team.lead(), () -> together.executeWithoutResult(_ -> confirm(ref)));
        past.does(begun.plusDays(8), 14, team.lead(), () -> prove(ref, team, begun));
        finish(ref, small.finish(), team, icb, begun.plusDays(18));
    }

    /** The mandatory items in their order as far as the organisation has come; some are given to a colleague. */
    private void answer(Story story, Story.Small small, NdgYear ref, Team team) {
        var items = ndg.overview(ref).set().items().stream()
                .filter(NdgItem::mandatory)
                .toList();
        var answered = (items.size() * small.answered() + 99) / 100;
        var owner = team.contributor().person();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (i < answered) {
                save(ref, item, values(story, item).ownedBy(i % 5 == 0 ? owner : null));
            } else if (i < answered + 4) {
                save(ref, item, NdgValues.NONE.ownedBy(owner));
            }
        }
    }

    private void save(NdgYear ref, NdgItem item, NdgValues values) {
        ndg.save(ref, new NdgChange(item.ref(), 0, values));
    }

    private NdgValues values(Story story, NdgItem item) {
        var today = UkDates.day(clock.instant());
        var says = Objects.requireNonNull(story.standards().get(item.ref().standard()));
        if (item.exemptBy().contains(Certificate.CYBER_ESSENTIALS_PLUS)) {
            return NdgValues.exempt(Certificate.CYBER_ESSENTIALS_PLUS, today.plusDays(200));
        }
        return switch (item.kind()) {
            case TEXT -> NdgValues.ofText(says);
            case DOCUMENT ->
                NdgValues.ofDocument("Handbook, chapter " + item.ref().standard());
            case DATE -> new NdgValues(null, null, null, today.minusDays(60), null, null, null, null);
            case YES_NO -> NdgValues.saying(true);
            case null -> new NdgValues(true, says, null, null, null, null, null, null);
        };
    }

    /** What is complete and says something, in all standards but the last. */
    private void confirm(NdgYear ref) {
        for (var standard = 1; standard <= 9; standard++) {
            ndg.standard(ref, standard).stream()
                    .filter(it -> it.isComplete()
                            && it.answers().stream()
                                    .anyMatch(said -> said.state().isMet()))
                    .forEach(it -> ndg.confirm(ref, it.assertion(), true));
        }
    }

    /** Two pieces of evidence, linked to the first answered item of the standards that they prove. */
    private void prove(NdgYear ref, Team team, LocalDate day) {
        var overview = ndg.overview(ref);
        prove(overview, "Training register", EvidenceKind.PEOPLE, 3, team, day);
        prove(overview, "Continuity plan and its trial", EvidenceKind.TEST, 7, team, day);
    }

    private void prove(NdgOverview overview, String title, EvidenceKind kind, int standard, Team team, LocalDate day) {
        var details = EvidenceDetails.titled(title, kind)
                .with(new Responsible(team.lead().person(), team.approver().person(), day))
                .with(new Lifetime(day.minusDays(20), null, null, 12));
        var item = library.add(overview.organisation().id(), details).ref();
        overview.set().ofStandard(standard).stream()
                .limit(2)
                .forEach(it -> connections.connect(item, overview.item(it.ref()), ""));
    }

    private void finish(NdgYear ref, Story.Finish how, Team team, Caller icb, LocalDate day) {
        if (how == Story.Finish.OPEN) {
            return;
        }
        past.does(day, 10, team.lead(), () -> ndg.submit(ref));
        if (how == Story.Finish.SUBMITTED) {
            return;
        }
        past.does(
                day.plusDays(2),
                15,
                team.approver(),
                () -> ndg.signOff(ref, "I have read these answers and they are a fair account."));
        if (how == Story.Finish.ACCEPTED) {
            past.does(day.plusDays(5), 9, icb, () -> ndg.accept(ref));
        }
    }
}
