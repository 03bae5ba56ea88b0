package org.attest.returns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.attest.components.BroughtFile;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.LongWork;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.evidence.EvidenceTemplate;
import org.attest.organisations.Organisation;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.TemplateApplied;
import org.attest.returns.TemplateIntake;
import org.attest.returns.TemplatePreview;
import org.attest.returns.TemplateWorkbook;

/** A blank workbook to take away, and a filled one to bring back: what it would change is shown before anything is applied. */
class TemplateDesk extends Panel {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTES = 25;

    private final TemplateWorkbook workbook;
    private final TemplateIntake intake;
    private final ProblemWorkbooks marked;
    private final Select<Organisation> organisation = new Select<>();
    private final Select<EvidenceTemplate> template = new Select<>();
    private final Div download = new Div();
    private final WorkLine line;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div back = new Div();
    private final Div putRight = new Div();

    TemplateDesk(
            TemplateWorkbook workbook,
            TemplateIntake intake,
            ProblemWorkbooks marked,
            List<EvidenceTemplate> templates,
            List<Organisation> organisations,
            LongWork work) {
        super("Fill one in as a workbook");
        this.workbook = workbook;
        this.intake = intake;
        this.marked = marked;
        this.line = new WorkLine(work);
        back.addClassName("stack");
        choose(organisation, "template-organisation", "Organisation", organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setVisible(organisations.size() > 1);
        choose(template, "template-workbook", "Template", templates);
        template.setItemLabelGenerator(EvidenceTemplate::name);
        drawDownload();
        add(Layouts.stack(
                new Paragraph(
                        "One row is one piece of evidence, so that many restore tests or policies come in at once."),
                problems,
                choices(),
                new Paragraph("Bring a filled workbook back: an .xlsx file of at most 25 MB."),
                new OneFile("template-file", "Choose the filled workbook", MEGABYTES, problems::say, this::take),
                line,
                back,
                putRight));
    }

    private Div choices() {
        var row = Layouts.row(organisation, template, download);
        row.addClassName("fields");
        return row;
    }

    private <T> void choose(Select<T> select, String id, String label, List<T> items) {
        select.setId(id);
        select.setLabel(label);
        select.setItems(items);
        items.stream().findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(_ -> drawDownload());
    }

    private void drawDownload() {
        download.removeAll();
        if (organisation.isEmpty() || template.isEmpty()) {
            return;
        }
        var of = organisation.getValue().id();
        var id = template.getValue().id();
        var name = workbook.fileName(of, id);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = new ByteArrayOutputStream();
                    workbook.blank(of, id, bytes);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes.toByteArray()), name, XLSX, bytes.size());
                }),
                "Download a blank workbook of " + id);
        link.setRouterIgnore(true);
        link.setId("download-template");
        link.addClassNames("button", "plain");
        download.add(link);
    }

    private void take(Path file, String name) {
        problems.clear();
        back.removeAll();
        putRight.removeAll();
        var of = organisation.getValue().id();
        var brought = BroughtFile.of(file, name);
        line.read(
                "template for " + of,
                () -> intake.preview(of, brought.path(), brought.name()),
                preview -> {
                    show(preview);
                    putRight.add(ProblemDownload.of(marked, preview, brought.path()));
                    brought.forget();
                },
                problems::say,
                brought::forget);
    }

    private void show(TemplatePreview preview) {
        var choices = new TemplatePreview.Choices(preview);
        back.removeAll();
        back.add(new TemplatePreviewPanel(preview, choices, () -> apply(preview, choices), this::putAside));
    }

    private void putAside() {
        back.removeAll();
        putRight.removeAll();
    }

    private void apply(TemplatePreview preview, TemplatePreview.Choices choices) {
        problems.clear();
        line.save(
                "apply template for " + preview.organisation(),
                () -> intake.apply(preview, choices),
                this::applied,
                problems::say);
    }

    private void applied(TemplateApplied applied) {
        switch (applied) {
            case TemplateApplied.Done(var receipt) -> {
                back.removeAll();
                back.add(new TemplateReceiptPanel(
                        receipt, organisation.getValue().code().code()));
                Said.done("Applied.");
            }
            case TemplateApplied.Moved(var now) -> {
                show(now);
                problems.say("Something was changed meanwhile, so nothing was applied. This is how it looks now.");
            }
        }
    }
}
