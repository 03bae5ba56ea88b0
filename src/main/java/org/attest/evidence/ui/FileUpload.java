package org.attest.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Said;
import org.attest.evidence.Attached;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.FileLimits;
import org.attest.evidence.FileUploads;
import org.attest.evidence.Offered;
import org.attest.evidence.WaitingFile;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;

/**
 * Takes the next version of an item's file. A refusal stays in words above the field, which is free for another file at
 * once; a file chosen while another one still arrives is refused in words, too.
 */
class FileUpload extends Div {

    private final FileUploads uploads;
    private final String odsCode;
    private final ItemRef item;
    private final Runnable added;
    private final ErrorSummary problem = new ErrorSummary();
    private final Div question = new Div();
    private final Upload upload = new Upload();
    private final Button choose = new Button("Add a file");

    FileUpload(Uploading uploading, ItemRef item, Runnable added) {
        this.uploads = uploading.uploads();
        this.odsCode = uploading.odsCode();
        this.item = item;
        this.added = added;
        addClassName("stack");
        choose.addClassName("plain");
        upload.setId("file");
        upload.setMaxFiles(1);
        upload.setUploadButton(choose);
        upload.setI18n(words());
        upload.setUploadHandler(this::take);
        upload.addFileRejectedListener(
                _ -> problem.say("One file at a time: wait until the one before has arrived, then add the next."));
        var rule = new Paragraph("No patient-identifiable data, ever.");
        rule.addClassNames("note", "warn");
        var help = new Paragraph(
                "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, e-mails (.eml, .msg), PNG or JPEG, at most %s. For penetration-test reports, network diagrams and vulnerability lists say where they are kept instead."
                        .formatted(FileLimits.words(uploading.limits().largest())));
        help.addClassNames("quiet", "small");
        question.addClassName("stack");
        question.getElement().setAttribute("role", "alert");
        add(rule, problem, question, upload, help);
    }

    /** Says that what comes next stands beside a file that is there already. */
    void asNextVersion() {
        choose.setText("Add a new version");
    }

    private void take(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var offered = uploads.offer(item, event.getFileName(), bytes);
            show(event, () -> {
                switch (offered) {
                    case Offered.Taken it -> taken(it.attached());
                    case Offered.Elsewhere it -> ask(it);
                }
            });
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            event.reject(sentence);
            show(event, () -> problem.say(sentence));
        }
    }

    /** Before a file is kept twice: the other item may be the better one to link. */
    private void ask(Offered.Elsewhere elsewhere) {
        problem.clear();
        question.removeAll();
        var here = elsewhere.here();
        var sentence = new Paragraph(
                new Span("Your organisation has the very same file already: "),
                Links.to(EvidenceLinks.item(odsCode, here.reference()), here.reference() + " " + here.title()),
                new Span(". One item serves many outcomes, so it may be enough to link that one."));
        var anyway = Buttons.plain("Add it here as well", () -> addAnyway(elsewhere.waiting()));
        anyway.setId("add-anyway");
        var leave = Buttons.plain("Do not add it", question::removeAll);
        var note = new Div(sentence, Layouts.row(anyway, leave));
        note.addClassName("note");
        question.add(note);
    }

    private void addAnyway(WaitingFile waiting) {
        question.removeAll();
        try {
            taken(uploads.addAnyway(waiting));
        } catch (Refused refused) {
            problem.say(String.valueOf(refused.getMessage()));
        }
    }

    private void taken(Attached attached) {
        problem.clear();
        question.removeAll();
        tell(attached);
        added.run();
    }

    private static void tell(Attached attached) {
        if (attached instanceof Attached.AlreadyThere) {
            Said.done("This is the same file as the current version, so nothing was added.");
            return;
        }
        switch (attached.file().scan()) {
            case CLEAN, UNSCANNED -> Said.done("The file is added.");
            case QUARANTINED ->
                Said.done("The file is added. The virus scanner does not answer now, so nobody can open it yet.");
            case INFECTED ->
                Said.refused("The virus scanner found something harmful in the file, so nobody can open it.");
        }
    }

    /** The file leaves the field whatever became of it: one that stays there would silently keep the next one out. */
    private void show(UploadEvent event, Runnable news) {
        event.getUI().access(() -> {
            upload.clearFileList();
            news.run();
        });
    }

    private static UploadI18N words() {
        var refused = new UploadI18N.Uploading.Error().setForbidden("not taken, see the reason above");
        return new UploadI18N().setUploading(new UploadI18N.Uploading().setError(refused));
    }
}
