package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgMove;
import org.attest.ndg.NdgOverview;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;

/** What the approver of a practice or supplier is signing, and the declaration. */
@Route("ndg/:ods/:year/sign-off")
@RolesAllowed(Role.Name.APPROVER)
class NdgSignOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NdgAssessments ndg;
    private final OrganisationDirectory directory;
    private final ErrorSummary problems = new ErrorSummary();
    private final Checkbox agreed = new Checkbox("I confirm this declaration");
    private String title = "Sign off - Attest";

    NdgSignOffView(NdgAssessments ndg, OrganisationDirectory directory) {
        this.ndg = ndg;
        this.directory = directory;
        agreed.setId("declaration");
        problems.setId("problems");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NdgPlace.draw(() -> show(NdgPlace.of(event.getRouteParameters(), directory)));
    }

    private void show(NdgPlace place) {
        removeAll();
        title = "Sign off " + place.organisation().name() + " " + place.year() + " - Attest";
        var overview = ndg.overview(place.ref());
        var header = new PageHeader("Sign off the year")
                .under(Links.to(
                        NdgLinks.year(place.organisation().code(), place.year()),
                        place.organisation().name()))
                .saying(
                        new Span("DSPT %s, %s "
                                .formatted(place.year(), overview.set().title())),
                        NdgWords.stage(overview.stage()));
        add(header, problems, NdgWords.caveats(overview));
        if (!overview.moves().contains(NdgMove.SIGN_OFF)) {
            add(NdgWords.note("The assessment is %s: there is nothing to sign off now."
                    .formatted(overview.stage().words().toLowerCase(Locale.UK))));
            return;
        }
        header.with(Buttons.plain("Send back", () -> sendBack(overview)));
        add(Layouts.stack(
                new Panel(
                        "What you are signing",
                        new Paragraph("%d of %d mandatory items are answered or exempt."
                                .formatted(overview.met(), overview.mandatory())),
                        NdgWords.status(overview.soFar())),
                declaration(overview),
                new NdgSealedPanel("Evidence items", ndg.wouldSeal(place.ref()))));
    }

    private Component declaration(NdgOverview overview) {
        var panel = new Panel("Declaration");
        var barred = overview.barred().get(NdgMove.SIGN_OFF);
        if (barred != null) {
            panel.add(NdgWords.note(barred));
            return panel;
        }
        var wording =
                ("I have read the answers of %s for DSPT %s. To the best of my knowledge they are a true account, and"
                                + " I sign them off on the organisation's behalf.")
                        .formatted(
                                overview.organisation().name(), overview.ref().year());
        var sign = Buttons.primary("Sign off and seal", () -> sign(overview, wording));
        sign.setId("sign");
        if (overview.organisation().singlePerson()) {
            panel.add(NdgWords.note(
                    "This organisation has one person only: the ICB countersigns, and only then does it count."));
        }
        panel.add(new Paragraph(wording), agreed, new Paragraph(NdgWords.NOT_NATIONAL), sign);
        return panel;
    }

    private void sign(NdgOverview overview, String wording) {
        problems.clear();
        if (!agreed.getValue()) {
            problems.say(Map.of(agreed, "Confirm the declaration first."));
            return;
        }
        try {
            var seal = ndg.signOff(overview.ref(), wording);
            leave(overview);
            Said.done("Signed off: seal %d holds this position.".formatted(seal.number()));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private void sendBack(NdgOverview overview) {
        NdgActions.reason(
                "Send this back?", "The team can change the answers and submit again.", "Send back", reason -> {
                    ndg.sendBack(overview.ref(), reason);
                    leave(overview);
                    Said.done("Sent back to the team.");
                });
    }

    private static void leave(NdgOverview overview) {
        UI.getCurrent()
                .navigate(NdgLinks.year(
                        overview.organisation().code(), overview.ref().year()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
