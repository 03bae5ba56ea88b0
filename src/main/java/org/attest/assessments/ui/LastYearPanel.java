package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.LastYear;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;

/** What was signed a year ago; where the question is not the same any more, it says so. */
class LastYearPanel extends Panel {

    LastYearPanel(LastYear last) {
        super("Last year");
        var answer = last.answer();
        var line = Layouts.row(
                Words.level(answer.level()),
                new Span("%s, %s, signed %s"
                        .formatted(
                                answer.outcome(),
                                last.seal().round().words().toLowerCase(),
                                UkDates.inWords(UkDates.day(last.seal().sealedAt())))),
                last.link().kind().carries()
                        ? new Tag(Tone.NEW, last.link().kind().words())
                        : new Tag(Tone.WARN, "Nearest question, not the same"));
        add(line);
        var statement = answer.statement();
        if (answer.statementHidden()) {
            add(Words.notShared());
        } else if (statement != null) {
            var text = new Paragraph(statement);
            text.addClassNames("kept", "quiet");
            add(text);
        }
    }
}
