package org.attest.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The page of all that can be wrong with a file, the same as the help page in Attest, made from the kinds of problem; {@code ./attest problems} renews it. */
final class ProblemPage {

    static final Path PAGE = Path.of("src/docs/problems.md");

    private ProblemPage() {}

    static String made() {
        var page = new StringBuilder("""
                # What can be wrong with a workbook or a table

                Each has a number that people can quote; it stands beside the problem on the screen, in the comment of the cell
                and in the sheet of problems, and leads to the page `/help/problems` of Attest, which says the same as this one. This page is
                made from `ProblemKind` and `AnswerProblem`: `./attest problems` renews it.
                """);
        var groups = Explained.all().stream()
                .collect(Collectors.groupingBy(Explained::reach, LinkedHashMap::new, Collectors.toList()));
        for (var group : groups.entrySet()) {
            page.append("\n## ")
                    .append(group.getKey())
                    .append("\n\n| Number | What is wrong | What to do |\n|---|---|---|\n");
            page.append(group.getValue().stream()
                    .map(it -> "| <a id=\"%d\"></a>%d | %s | %s |\n"
                            .formatted(it.number(), it.number(), it.message(), it.advice()))
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    public static void main(String[] none) throws IOException {
        Files.writeString(PAGE, made());
        System.out.println(PAGE + ": " + Explained.all().size() + " problems");
    }
}
