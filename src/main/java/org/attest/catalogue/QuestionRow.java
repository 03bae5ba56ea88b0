package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** An extra question beside an outcome; the choices stand in one column, one a line. */
@Embeddable
record QuestionRow(
        @Column(name = "question_id") String questionId,
        String words,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        ExtraQuestion.Kind kind,

        String choices,
        @Column(columnDefinition = "varchar(7)") @Nullable DsptYear onlyIn) {

    static QuestionRow of(ExtraQuestion question) {
        return new QuestionRow(
                question.id(),
                question.words(),
                question.kind(),
                String.join("\n", question.choices()),
                question.onlyIn());
    }

    ExtraQuestion question() {
        return new ExtraQuestion(
                questionId, words, kind, choices.isEmpty() ? List.of() : List.of(choices.split("\n")), onlyIn);
    }
}
