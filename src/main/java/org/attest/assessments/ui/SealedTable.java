package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.SealedPosition;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.DataTable;

/** Every outcome of a sealed position, with its statement to unfold. */
final class SealedTable {

    private SealedTable() {}

    static Component of(SealedPosition position, Framework framework) {
        return new DataTable<SealedAnswer>("Outcomes of seal " + position.seal().number())
                .column("Outcome", it -> outcome(it, framework))
                .column("Level", it -> Words.level(it.level()))
                .column("Expected then", it -> Words.expected(it.expected(), it.expectedConfirmed()))
                .column("Standing", it -> Words.standing(it.standing()))
                .show(position.answers());
    }

    private static Component outcome(SealedAnswer answer, Framework framework) {
        var name = framework
                .find(answer.outcome())
                .map(Outcome::name)
                .orElse(answer.outcome().code());
        var box = new Div(new Span(name));
        var statement = answer.statement();
        if (answer.statementHidden()) {
            box.add(new Div(Words.notShared()));
        } else if (statement != null) {
            var text = new Paragraph(statement);
            text.addClassName("kept");
            box.add(new NativeDetails("Statement of " + answer.outcome(), text));
        }
        return box;
    }
}
