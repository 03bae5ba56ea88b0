package org.attest.suppliers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.suppliers.AnswerLine.End;

/**
 * A filled workbook beside the answers that Attest holds; nothing is kept or changed by looking.
 *
 * @param lines in the order of the questionnaire
 * @param problems what is wrong or odd in the file and belongs to no question
 */
public record AnswerPreview(String fileName, List<AnswerLine> lines, List<AnswerFault> problems) {

    public AnswerPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public long count(End end) {
        return lines.stream().filter(it -> it.end() == end).count();
    }

    /** How many answers are not taken because something is wrong with them. */
    public int wrong() {
        return (int) faults().stream()
                .filter(it -> it.kind().reach() != AnswerProblem.Reach.NOTE)
                .count();
    }

    /** All that is wrong or odd, of the file and of its rows. */
    List<AnswerFault> faults() {
        return Stream.concat(
                        problems.stream(), lines.stream().map(AnswerLine::fault).filter(Objects::nonNull))
                .toList();
    }

    public boolean offersAnything() {
        return lines.stream().anyMatch(AnswerLine::mayBeTaken);
    }
}
