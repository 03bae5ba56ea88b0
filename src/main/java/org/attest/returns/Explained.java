package org.attest.returns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.suppliers.AnswerProblem;

/** A problem of any file as a help page explains it: its number, what is wrong, what to do, and how far it reaches. */
public record Explained(int number, String message, String advice, String reach) {

    private static final String QUESTIONNAIRES = "Questionnaires: ";

    /** All of them, by their reach as it stands on the page, and by their numbers. */
    public static List<Explained> all() {
        var ours = Arrays.stream(ProblemKind.values())
                .sorted(Comparator.comparing(ProblemKind::severity).thenComparing(ProblemKind::number))
                .map(it -> new Explained(
                        it.number(), it.message(), it.advice(), it.severity().words()));
        var ofQuestionnaires = Arrays.stream(AnswerProblem.values())
                .sorted(Comparator.comparing(AnswerProblem::number))
                .map(it -> new Explained(
                        it.number(),
                        it.message(),
                        it.advice(),
                        QUESTIONNAIRES + it.reach().words().toLowerCase(Locale.ROOT)));
        return Stream.concat(ours, ofQuestionnaires).toList();
    }

    /** Whether it has this number, or all these words in what it says. */
    public boolean answers(String asked) {
        var said = (number + " " + message + " " + advice).toLowerCase(Locale.ROOT);
        return Arrays.stream(asked.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(said::contains);
    }
}
