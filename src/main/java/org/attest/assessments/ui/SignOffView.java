package org.attest.assessments.ui;

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
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.assessments.AnswerChecks;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Moved;
import org.attest.assessments.Overview;
import org.attest.assessments.Round;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.Seals;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Declarations;
import org.attest.catalogue.Editions;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;

/** What the approver is signing, what changed since they last did, and the declaration. */
@Route("assessments/:ods/:year/sign-off")
@RolesAllowed(Role.Name.APPROVER)
class SignOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final Seals seals;
    private final AnswerChecks checks;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final Editions editions;
    private final Approval approval;
    private final ErrorSummary problems = new ErrorSummary();
    private final Checkbox agreed = new Checkbox("I confirm this declaration");
    private String title = "Sign off - Attest";

    SignOffView(
            Assessments assessments,
            Seals seals,
            AnswerChecks checks,
            OrganisationDirectory directory,
            Catalogue catalogue,
            Editions editions,
            Approval approval) {
        this.assessments = assessments;
        this.seals = seals;
        this.checks = checks;
        this.directory = directory;
        this.catalogue = catalogue;
        this.editions = editions;
        this.approval = approval;
        agreed.setId("declaration");
        problems.setId("problems");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory)));
    }

    private void show(Place place) {
        removeAll();
        var overview = assessments.overview(place.ref());
        var content = seals.wouldHold(place.ref());
        title = "Sign off " + place.organisation().name() + " " + place.year() + " - Attest";
        var header = new PageHeader("Sign off the %s round"
                        .formatted(overview.round().words().toLowerCase()))
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()))
                .saying(
                        new Span("DSPT %s (%s) "
                                .formatted(place.year(), overview.edition().version())),
                        Words.stage(overview.stage()));
        add(header, problems, approval.notes(overview));
        if (!overview.moves().contains(Move.SIGN_OFF)) {
            add(note("The round is %s: there is nothing to sign off now."
                    .formatted(overview.stage().words().toLowerCase())));
            return;
        }
        header.with(Buttons.plain("Send back", () -> sendBack(overview)));
        var barred = overview.barred().get(Move.SIGN_OFF);
        if (barred != null) {
            add(note(barred));
        }
        var checked = checks.check(place.ref());
        var framework = catalogue.framework(overview.edition().version());
        var parts = Layouts.stack(
                new Panel("What you are signing", new AnswerSummary(overview, Standings.ofSealed(content))),
                new Panel("The weakest claims", WeakestTable.of(checked, overview, framework)),
                new Panel(
                        "Changed since the last seal",
                        changes(overview, content),
                        Links.to(
                                AssessmentLinks.compare(place.organisation().code(), place.year()),
                                "Compare with last year and other positions")),
                new Panel("What the checks found", new FindingsList(checked, overview, framework)));
        if (barred == null) {
            parts.add(declaration(overview));
        }
        add(parts);
    }

    private Component changes(Overview overview, List<SealedAnswer> content) {
        var last = overview.latestSeal();
        if (last == null) {
            return new Paragraph("This is the first seal of the year: everything is new.");
        }
        var framework = catalogue.framework(overview.edition().version());
        var moved = Moved.between(seals.open(last.id()).answers(), content);
        return moved.isEmpty()
                ? new Paragraph("Nothing: levels and statements are those of seal %d.".formatted(last.number()))
                : MovedTable.of("Outcomes that changed since the last seal", moved, framework);
    }

    private Component declaration(Overview overview) {
        var panel = new Panel("Declaration");
        var wording = Declarations.filled(
                wording(overview),
                overview.organisation().name(),
                overview.round().words().toLowerCase(),
                overview.ref().year().toString());
        var sign = Buttons.primary("Sign off and seal", () -> sign(overview, wording));
        sign.setId("sign");
        panel.add(
                new Paragraph(wording), approval.asDelegate(overview), agreed, new Paragraph(Words.NOT_NATIONAL), sign);
        return panel;
    }

    private void sign(Overview overview, String wording) {
        problems.clear();
        if (!agreed.getValue()) {
            problems.say(Map.of(agreed, "Confirm the declaration first."));
            return;
        }
        try {
            var seal = assessments.signOff(overview.ref(), wording);
            leave(overview);
            Said.done((seal.countersign().awaited()
                            ? "Signed off: seal %d counts once the ICB has countersigned it."
                            : "Signed off: seal %d holds this position.")
                    .formatted(seal.number()));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private void sendBack(Overview overview) {
        ReasonDialog.ask(
                "Send the round back?", "The team can change the answers and submit again.", "Send back", reason -> {
                    assessments.sendBack(overview.ref(), reason);
                    leave(overview);
                    Said.done("Sent back to the team.");
                });
    }

    private static void leave(Overview overview) {
        UI.getCurrent()
                .navigate(AssessmentLinks.tasks(
                        overview.organisation().code(), overview.ref().year()));
    }

    private String wording(Overview overview) {
        var declarations = editions.declarations(overview.ref().year());
        return overview.round() == Round.FINAL ? declarations.lastWording() : declarations.interimWording();
    }

    private static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("note", "warn");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
