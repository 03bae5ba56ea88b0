package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.Captured;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.FileLimits;
import org.attest.evidence.QuickCapture;
import org.attest.organisations.Organisation;
import org.attest.shared.Refused;

/** Takes many files at once, shows each on its way, and says of each what became of it. */
class ManyFiles extends Div {

    static final int MOST = 50;

    private final QuickCapture capture;
    private final Organisation organisation;
    private final Consumer<Captured.Draft> made;
    private final ErrorSummary problem = new ErrorSummary();
    private final Upload upload = new Upload();
    private final UnorderedList outcomes = new UnorderedList();
    private final Paragraph count = new Paragraph();

    ManyFiles(QuickCapture capture, FileLimits limits, Organisation organisation, Consumer<Captured.Draft> made) {
        this.capture = capture;
        this.organisation = organisation;
        this.made = made;
        addClassNames("stack", "many-files");
        prepare();
        var help = new Paragraph(
                "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, e-mails (.eml, .msg), PNG or JPEG, at most %s each. For penetration-test reports, network diagrams and vulnerability lists say where they are kept instead. You may leave this page at any time: what has arrived is kept as drafts in the library."
                        .formatted(FileLimits.words(limits.largest())));
        help.addClassNames("quiet", "small");
        count.getElement().setAttribute("role", "status");
        outcomes.addClassName("feed");
        add(problem, upload, help, count, outcomes);
    }

    private void prepare() {
        var choose = new Button("Choose files");
        choose.addClassName("plain");
        upload.setId("files");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop them here"));
        upload.setMaxFiles(MOST);
        upload.setI18n(new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error().setForbidden("not taken, see the reason below"))));
        upload.setUploadHandler(this::take);
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.addFileRejectedListener(_ ->
                problem.say("At most %d files at a time. Those beyond were left out: add them when these have arrived."
                        .formatted(MOST)));
    }

    private void take(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try (var bytes = event.getInputStream()) {
            var captured = capture.take(organisation.id(), name, bytes);
            event.getUI().access(() -> show(name, captured));
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            event.reject(sentence);
            event.getUI().access(() -> tell(name, new Tag(Tone.BAD, "Not taken"), new Span(sentence)));
        } catch (RuntimeException e) {
            event.getUI()
                    .access(() -> tell(
                            name,
                            new Tag(Tone.BAD, "Not taken"),
                            new Span(
                                    "Attest could not store it now. The others are not touched; try this one again.")));
            throw e;
        }
    }

    private void show(String name, Captured captured) {
        switch (captured) {
            case Captured.Draft draft -> {
                tell(name, new Tag(Tone.GOOD, "Draft " + draft.item().reference()), new Span("Check it below."));
                made.accept(draft);
            }
            case Captured.AlreadyHere here ->
                tell(
                        name,
                        new Tag(Tone.WARN, "Already " + here.reference()),
                        new Span("The very same file is here: "),
                        Links.to(
                                EvidenceLinks.item(organisation.code().code(), here.reference()),
                                here.reference() + " " + here.title()));
        }
    }

    private void tell(String name, Component... words) {
        var file = new Span(name);
        file.addClassName("file");
        var line = new ListItem(file);
        line.add(words);
        line.addClassName("row");
        outcomes.add(line);
        var files = outcomes.getComponentCount();
        count.setText(files == 1 ? "1 file is done." : "%d files are done.".formatted(files));
    }
}
