package org.attest.suppliers;

import java.util.List;

/** Questions under one heading. @param shown whether their answers stand on the screen of the supplier */
public record QuestionPart(String title, String help, boolean shown, List<Question> questions) {

    public QuestionPart {
        questions = List.copyOf(questions);
    }
}
