package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.attest.components.DataTable;
import org.attest.returns.Preview;
import org.attest.returns.Problem;
import org.attest.returns.ProblemKind;

/** What a preview only tells: rows that go back, what is ignored, and what the file does not hold. */
final class ProblemSections {

    private ProblemSections() {}

    static List<Component> of(Preview preview) {
        var sections = new ArrayList<Component>();
        problems(preview, sections);
        said(preview, sections);
        notInFile(preview, sections);
        return sections;
    }

    private static void problems(Preview preview, List<Component> sections) {
        var problems = preview.allProblems().stream()
                .filter(it -> it.kind().severity() != ProblemKind.Severity.NOTE)
                .toList();
        if (!problems.isEmpty()) {
            sections.add(new PreviewSection(
                    "problems",
                    "Problems",
                    problems.size(),
                    "These rows go back. Put them right in the workbook and bring it again: what is applied now stays.",
                    new DataTable<Problem>("Problems")
                            .text("Where", Problem::where)
                            .text("Found", Problem::found)
                            .text("Expected", Problem::expected)
                            .text("What to do", it -> it.kind().words())
                            .show(PreviewSection.capped(problems))));
        }
    }

    private static void said(Preview preview, List<Component> sections) {
        var notes = preview.allProblems().stream()
                .filter(it -> it.kind().severity() == ProblemKind.Severity.NOTE)
                .filter(it -> it.kind() != ProblemKind.UNKNOWN_WORKBOOK)
                .toList();
        if (!notes.isEmpty()) {
            sections.add(new PreviewSection(
                    "said",
                    "Ignored or only said",
                    notes.size(),
                    "Nothing here stops a row.",
                    new DataTable<Problem>("Ignored or only said")
                            .text("Where", Problem::where)
                            .text("What", it -> it.kind().brief())
                            .text("Found", Problem::found)
                            .show(PreviewSection.capped(notes))));
        }
    }

    private static void notInFile(Preview preview, List<Component> sections) {
        var missing = preview.notInFile();
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            PreviewSection.capped(missing).forEach(it -> list.add(new ListItem(it)));
            sections.add(new PreviewSection(
                    "not-in-file", "Not in the file", missing.size(), "These stay as they are.", list));
        }
    }
}
