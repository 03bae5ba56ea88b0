package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.attest.components.DataTable;
import org.attest.suppliers.Answered;
import org.attest.suppliers.Question;
import org.attest.suppliers.QuestionPart;

/** The answers to one part of a questionnaire, each with its source. */
class AnswerTable extends Div {

    /** In full, with the question as it was asked. */
    static AnswerTable full(Answered answered, QuestionPart part) {
        return new AnswerTable(answered, part, "Question", false);
    }

    /** With the subject of each question only. */
    static AnswerTable brief(Answered answered, QuestionPart part) {
        return new AnswerTable(answered, part, "Subject", true);
    }

    private AnswerTable(Answered answered, QuestionPart part, String heading, boolean brief) {
        addClassName("answers");
        var answers = answered.answers();
        add(new DataTable<Question>("Answers: " + part.title())
                .column(heading, it -> new Span(brief ? it.brief() : it.text()))
                .column("Answer", it -> AskTags.answer(answered, it, answers.get(it.key())))
                .column("Given by", it -> AskTags.source(answered, answers.get(it.key())))
                .show(part.questions()));
    }
}
