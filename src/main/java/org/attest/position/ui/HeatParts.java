package org.attest.position.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.AssessmentLinks;
import org.attest.components.Links;
import org.attest.organisations.OdsCode;
import org.attest.position.Cell;
import org.attest.position.Member;
import org.attest.position.OutcomeFacts;
import org.attest.shared.DsptYear;

/** What the tables of outcomes by organisation have in common. */
final class HeatParts {

    private HeatParts() {}

    static NativeTableHeaderCell heading(String scope, String className) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    /** Above so many columns. */
    static NativeTableHeaderCell group(String words, int columns) {
        var cell = heading("colgroup", "group");
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        cell.add(new Span(words));
        return cell;
    }

    /** At the left of two rows of headings. */
    static NativeTableHeaderCell corner(int rows) {
        var corner = heading("col", "");
        corner.setText("Outcome");
        if (rows > 1) {
            corner.getElement().setAttribute("rowspan", Integer.toString(rows));
        }
        return corner;
    }

    static NativeTableHeaderCell outcome(OutcomeFacts outcome) {
        var cell = heading("row", "");
        var code = new Span(outcome.code().code());
        code.addClassName("code");
        var expected = outcome.expected();
        var words = expected.level() == null
                ? "expected level not known"
                : "expected " + expected.level().shortWords() + (expected.confirmed() ? "" : ", unconfirmed");
        cell.add(code, new Span(outcome.title()), sub(words));
        return cell;
    }

    static Span sub(String words) {
        var sub = new Span(words);
        sub.addClassName("sub");
        return sub;
    }

    /** To the answer behind a cell. */
    static Anchor link(Member member, DsptYear year, OutcomeFacts outcome, Cell cell, String word, String inWords) {
        var link =
                Links.to(AssessmentLinks.outcome(new OdsCode(member.code()), year, outcome.code()), cell.shortWords());
        link.getElement().setAttribute("data-word", word);
        link.getElement().setAttribute("aria-label", cell.shortWords() + " " + word + ": " + inWords);
        return link;
    }

    /** Under the symbol of a cell. */
    static String word(Cell cell) {
        var standing = cell.standing();
        if (standing == null) {
            return cell.isUnconfirmed() ? "unconfirmed" : "none";
        }
        return switch (standing) {
            case ABOVE -> "above";
            case AT -> "at";
            case BELOW -> cell.hasPlanInTime() ? "plan in time" : "below";
            case NOT_ANSWERED -> "not answered";
            case EXPECTED_NOT_KNOWN -> "not known";
        };
    }

    static String tint(Cell cell) {
        return switch (cell.mark()) {
            case MET -> "good";
            case BELOW -> cell.hasPlanInTime() ? "warn" : "bad";
            case EXPECTED_NOT_KNOWN, NOT_ANSWERED, NOT_RETURNED -> "none";
        };
    }

    /** A dash that is read out as "Not returned". */
    static Span[] notReturned() {
        var said = new Span("Not returned");
        said.addClassName("said-only");
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        return new Span[] {dash, said};
    }
}
