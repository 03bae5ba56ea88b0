package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.components.BroughtFile;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.LongWork;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.ProblemWords;
import org.attest.components.PutRight;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.spreadsheets.RemarkedWorkbook;
import org.attest.suppliers.AnswerLine;
import org.attest.suppliers.AnswerPreview;
import org.attest.suppliers.AnswerWorkbooks;
import org.attest.suppliers.Ask;
import org.attest.suppliers.NewAnswer;

/** The questionnaire as a workbook to take away, and a filled one to bring back: shown first, then put into the form. */
class AnswerDesk extends Panel {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTES = 25;

    private final AnswerWorkbooks workbooks;
    private final Ask ask;
    private final Consumer<Collection<AnswerLine>> take;
    private final ErrorSummary problems = new ErrorSummary();
    private final WorkLine line;
    private final Div back = Layouts.stack();

    /** @param take puts what the person chose into the form */
    AnswerDesk(AnswerWorkbooks workbooks, LongWork work, Ask ask, Consumer<Collection<AnswerLine>> take) {
        super("Answer in Excel");
        setId("answer-desk");
        this.workbooks = workbooks;
        this.ask = ask;
        this.take = take;
        this.line = new WorkLine(work);
        add(Layouts.stack(
                new Paragraph("Take the questionnaire away as a workbook, fill it in offline, and bring it back here."),
                Layouts.row(download()),
                problems,
                new OneFile("answer-file", "Choose the filled workbook", MEGABYTES, problems::say, this::read),
                line,
                back));
    }

    private Anchor download() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = new ByteArrayOutputStream();
                    workbooks.write(ask.id(), bytes);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes.toByteArray()),
                            workbooks.fileName(ask.id()),
                            XLSX,
                            bytes.size());
                }),
                "Download the workbook");
        link.setRouterIgnore(true);
        link.setId("download-answers");
        link.addClassNames("button", "plain");
        return link;
    }

    private void read(Path file, String name) {
        problems.clear();
        back.removeAll();
        var brought = BroughtFile.of(file, name);
        line.read(
                "supplier answers " + ask.id(),
                () -> workbooks.preview(ask.id(), brought.path(), name),
                preview -> {
                    show(preview);
                    back.add(PutRight.of(
                            preview.wrong(),
                            RemarkedWorkbook.name(name),
                            brought.path(),
                            it -> workbooks.marked(ask.id(), preview, it)));
                    brought.forget();
                },
                problems::say,
                brought::forget);
    }

    private void show(AnswerPreview preview) {
        var taken = new LinkedHashSet<AnswerLine>();
        preview.lines().stream().filter(AnswerLine::isTaken).forEach(taken::add);
        var differing = preview.lines().stream()
                .filter(it -> it.end() != AnswerLine.End.UNCHANGED)
                .toList();
        back.add(new Paragraph(
                differing.isEmpty()
                        ? "Nothing in “%s” differs from the answers that stand.".formatted(preview.fileName())
                        : "Nothing is sent yet. %d of %d answers differ."
                                .formatted(differing.size(), preview.lines().size())));
        if (!differing.isEmpty()) {
            back.add(new DataTable<AnswerLine>("Answers in the workbook that differ")
                    .text("Question", it -> it.question().brief())
                    .column("What happens", it -> happens(it, taken))
                    .show(differing));
        }
        if (!preview.problems().isEmpty()) {
            var list = new UnorderedList();
            preview.problems().forEach(it -> list.add(ProblemWords.into(new ListItem(), it.sentence())));
            back.add(new Paragraph("What is wrong or odd in the file:"), list);
        }
        if (preview.offersAnything()) {
            var put = Buttons.primary("Put them into the form", () -> {
                take.accept(taken);
                Said.done("Taken from the workbook. Check the answers, then send them.");
            });
            put.setId("put-into-form");
            var aside = Buttons.plain("Put it aside", back::removeAll);
            aside.setId("put-aside");
            back.add(Layouts.row(put, aside));
        }
    }

    private Component happens(AnswerLine line, Set<AnswerLine> taken) {
        var box = Layouts.stack(new Span(line.end().words()));
        var fault = line.fault();
        if (fault != null) {
            box.add(ProblemWords.into(new QuietLine(""), fault.sentence()));
            return box;
        }
        box.add(new QuietLine("%s → %s".formatted(words(line, line.now()), words(line, line.file()))));
        if (line.mayBeTaken()) {
            var tick = new Checkbox("Take it", taken.contains(line), it -> {
                if (it.getValue()) {
                    taken.add(line);
                } else {
                    taken.remove(line);
                }
            });
            tick.setId("take-" + line.question().key());
            tick.setAriaLabel("Take the answer on: " + line.question().brief());
            box.add(tick);
        }
        return box;
    }

    private String words(AnswerLine line, NewAnswer answer) {
        if (answer.isEmpty()) {
            return "Not answered";
        }
        var words = ask.questionnaire().words(line.question(), answer.value());
        var note = answer.note();
        if (note == null) {
            return words;
        }
        return answer.value() == null ? note : words + ": " + note;
    }
}
