package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.Comparison;
import org.attest.assessments.Comparison.Movement;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** The lines of a comparison. */
final class CompareTable {

    private CompareTable() {}

    static Component of(Comparison shown) {
        return new DataTable<Comparison.Line>(
                        "%s and %s".formatted(shown.of().words(), shown.with().words()))
                .column("Outcome", CompareTable::outcome)
                .column("Before", it -> Words.level(it.before()))
                .column("After", it -> Words.level(it.after()))
                .column("Movement", it -> movement(it.movement()))
                .column("Reason", CompareTable::reason)
                .show(shown.lines());
    }

    private static Component outcome(Comparison.Line line) {
        var name = new Span(line.name());
        var from = line.link().from();
        if (from == null || from.equals(line.link().to())) {
            return name;
        }
        var was = new Span(line.link().to() == null ? "last year's" : "was " + from);
        was.addClassNames("small", "quiet");
        return Layouts.row(name, was);
    }

    private static Tag movement(Movement movement) {
        return new Tag(
                switch (movement) {
                    case BETTER -> Tone.GOOD;
                    case WORSE -> Tone.BAD;
                    case SAME -> Tone.ABSENT;
                    case NEW -> Tone.NEW;
                    case NOT_COMPARABLE -> Tone.NONE;
                },
                movement.words());
    }

    private static Component reason(Comparison.Line line) {
        var reason = new Span(line.reason().isEmpty() ? "–" : line.reason());
        reason.addClassName("kept");
        return reason;
    }
}
