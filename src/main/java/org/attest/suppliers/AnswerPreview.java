package org.attest.suppliers;

import java.util.List;
import org.attest.suppliers.AnswerLine.End;

/**
 * A filled workbook beside the answers that Attest holds; nothing is kept or changed by looking.
 *
 * @param lines in the order of the questionnaire
 * @param problems what is wrong or odd in the file and belongs to no question
 */
public record AnswerPreview(String fileName, List<AnswerLine> lines, List<String> problems) {

    public AnswerPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public long count(End end) {
        return lines.stream().filter(it -> it.end() == end).count();
    }

    public boolean offersAnything() {
        return lines.stream().anyMatch(AnswerLine::mayBeTaken);
    }
}
