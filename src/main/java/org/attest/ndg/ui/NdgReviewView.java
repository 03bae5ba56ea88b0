package org.attest.ndg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgMove;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgSeal;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** The latest sealed position of a practice or supplier, and the ICB's verdict on it. */
@Route("ndg/:ods/:year/review")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class NdgReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NdgAssessments ndg;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private String title = "Sealed position - Attest";

    NdgReviewView(NdgAssessments ndg, OrganisationDirectory directory, Accounts accounts) {
        this.ndg = ndg;
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NdgPlace.draw(() -> show(NdgPlace.of(event.getRouteParameters(), directory)));
    }

    private void show(NdgPlace place) {
        removeAll();
        title = "Sealed position of " + place.organisation().name() + " " + place.year() + " - Attest";
        var overview = ndg.overview(place.ref());
        var header = new PageHeader("Sealed position")
                .under(Links.to(
                        NdgLinks.year(place.organisation().code(), place.year()),
                        place.organisation().name()));
        add(header);
        var seal = overview.latestSeal();
        if (seal == null) {
            add(new EmptyState("Not returned: nothing is sealed for DSPT %s yet.".formatted(place.year())));
            return;
        }
        header.saying(words(seal)).saying(NdgWords.stage(overview.stage()));
        decide(overview, place, header);
        var items = ndg.sealed(seal.id()).items();
        add(Layouts.stack(
                new Panel(
                        "At a glance",
                        NdgWords.status(seal.workedOut()),
                        new Paragraph("%d of %d mandatory items were answered or exempt."
                                .formatted(
                                        items.stream()
                                                .filter(it -> it.mandatory()
                                                        && it.state().isMet())
                                                .count(),
                                        items.stream()
                                                .filter(it -> it.mandatory())
                                                .count())),
                        new Paragraph(NdgWords.NOT_NATIONAL)),
                new NdgSealedPanel("Evidence items", items)));
    }

    private String words(NdgSeal seal) {
        var people = new HashSet<PersonId>();
        people.add(seal.sealedBy());
        var second = seal.countersignedBy();
        if (second != null) {
            people.add(second);
        }
        var names = accounts.names(people);
        var first = "Seal %d of DSPT %s, signed off by %s on %s."
                .formatted(
                        seal.number(),
                        seal.assessment().year(),
                        names.get(seal.sealedBy()),
                        UkDates.inWords(seal.sealedAt()));
        if (!seal.countersignNeeded()) {
            return first;
        }
        return first
                + (second == null
                        ? " One person only: it counts once the ICB has countersigned."
                        : " Countersigned for the ICB by %s.".formatted(names.get(second)));
    }

    private void decide(NdgOverview overview, NdgPlace place, PageHeader header) {
        overview.barred().values().stream().findFirst().ifPresent(it -> add(NdgWords.note(it)));
        if (overview.may(NdgMove.GIVE_BACK)) {
            var giveBack = Buttons.plain("Return", () -> giveBack(overview, place));
            giveBack.setId("return");
            header.with(giveBack);
        }
        if (overview.may(NdgMove.COUNTERSIGN)) {
            var countersign = Buttons.primary(
                    "Countersign",
                    () -> ask("Countersign this position?", "Countersign", place, () -> ndg.countersign(place.ref())));
            countersign.setId("countersign");
            header.with(countersign);
        }
        if (overview.may(NdgMove.ACCEPT)) {
            var accept = Buttons.primary(
                    "Accept", () -> ask("Accept this position?", "Accept", place, () -> ndg.accept(place.ref())));
            accept.setId("accept");
            header.with(accept);
        }
    }

    private void ask(String question, String yes, NdgPlace place, Runnable act) {
        Confirm.ask(question, "The organisation sees by whom and when.", yes, () -> {
            act.run();
            show(place);
            Said.done(yes + "ed.");
        });
    }

    private void giveBack(NdgOverview overview, NdgPlace place) {
        NdgActions.reason(
                "Return this position?",
                "The organisation can change its answers and sign off again. This seal stays.",
                "Return",
                reason -> {
                    ndg.giveBack(overview.ref(), reason);
                    show(place);
                    Said.done("Returned with your reason.");
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
