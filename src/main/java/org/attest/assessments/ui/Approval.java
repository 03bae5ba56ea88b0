package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.Overview;
import org.attest.assessments.Seal;
import org.attest.assessments.Stage;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;

/** What every screen says where sign-off or review is not the usual one: one person, a delegate, an ICB's own return. */
@SpringComponent
class Approval {

    private final OrganisationDirectory directory;
    private final OnePersonMarks marks;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    Approval(OrganisationDirectory directory, OnePersonMarks marks, Accounts accounts, CurrentUser currentUser) {
        this.directory = directory;
        this.marks = marks;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Empty for most organisations. */
    Component notes(Overview overview) {
        var notes = new Div();
        notes.addClassName("stack");
        if (overview.organisation().singlePerson()) {
            notes.add(note(
                    "One-person organisation: who submits may also sign off, and a position counts only once a lead"
                            + " of the ICB has countersigned it." + reason(overview.organisation())));
        }
        if (overview.stage() == Stage.AWAITING_COUNTERSIGN) {
            notes.add(note(
                    "Signed off, awaiting the countersign of the ICB. Until then others see the position before it,"
                            + " if there is one."));
        }
        if (overview.ofIcb()) {
            notes.add(note(secondLine(overview.organisation())));
        }
        return notes;
    }

    /** Said beside the declaration to whoever signs for an approver who is away; empty for an approver in person. */
    Component asDelegate(Overview overview) {
        var away = currentUser
                .get()
                .delegateOf(Role.APPROVER, overview.organisation().id());
        return away.isEmpty()
                ? new Div()
                : note("You sign as delegate of %s. The sealed declaration names both of you."
                        .formatted(String.join(" and ", accounts.names(away).values())));
    }

    /** {@code "countersigned by the ICB"} and the like, for a line about one seal; empty where no countersign is needed. */
    static String countersign(Seal seal, String by) {
        var countersign = seal.countersign();
        if (!countersign.needed()) {
            return "";
        }
        return countersign.given()
                ? ", one-person organisation: countersigned for the ICB by " + by
                : ", not countersigned by the ICB";
    }

    private String reason(Organisation organisation) {
        return marks.reason(organisation.id()).map(it -> " Why: " + it).orElse("");
    }

    private String secondLine(Organisation icb) {
        var others = directory.overseers(icb.id()).stream()
                .filter(it -> !it.equals(icb.id()))
                .toList();
        return others.isEmpty()
                ? "No second-line review: this is the ICB's own return, which ends at signed off."
                : "The ICB's own return: reviewed by "
                        + String.join(
                                ", ",
                                directory.named(others).values().stream()
                                        .map(Organisation::name)
                                        .sorted()
                                        .toList())
                        + ".";
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        return note;
    }
}
