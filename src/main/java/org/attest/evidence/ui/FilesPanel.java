package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Map;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.evidence.Attached;
import org.attest.evidence.EvidenceFile;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceVerb;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The versions of an item's file, and the way to add the next one. */
class FilesPanel extends Panel {

    private final EvidenceLibrary library;
    private final EvidenceItem item;
    private final Runnable changed;

    FilesPanel(EvidenceLibrary library, EvidenceItem item, Map<PersonId, String> names, Runnable changed) {
        super("Files");
        this.library = library;
        this.item = item;
        this.changed = changed;
        if (item.files().isEmpty()) {
            var none = new Paragraph("There is no file yet. A reference to where it is kept will do, too.");
            none.addClassName("quiet");
            add(none);
        } else {
            add(versions(names));
        }
        if (item.open().contains(EvidenceVerb.ATTACH)) {
            add(upload());
        }
    }

    private Component versions(Map<PersonId, String> names) {
        var newest = item.files().getFirst().number();
        return new DataTable<EvidenceFile>("Versions of the file, newest first")
                .text("Version", it -> it.number() == newest ? it.number() + " (current)" : it.number() + "")
                .column("File", this::link)
                .number("Size", it -> size(it.size()))
                .text("Added", it -> UkDates.inTable(UkDates.day(it.addedAt())) + " by " + names.get(it.addedBy()))
                .column("SHA-256", it -> hash(it.hash().hex()))
                .show(item.files());
    }

    private Component link(EvidenceFile file) {
        var link = new Anchor(new FileDownload(library, item.organisation(), file.id()), file.name());
        link.setRouterIgnore(true);
        link.addClassName("file");
        return link;
    }

    private static Component hash(String hex) {
        var words = new Span(hex.substring(0, 12) + "…");
        words.getElement().setAttribute("title", hex);
        words.addClassName("small");
        return words;
    }

    private static String size(long bytes) {
        return bytes < 1024 * 1024
                ? "%,d KB".formatted(Math.max(1, bytes / 1024))
                : "%.1f MB".formatted(bytes / 1048576.0);
    }

    private Component upload() {
        var upload = new Upload();
        upload.setId("file");
        upload.setMaxFiles(1);
        var choose = new Button(item.files().isEmpty() ? "Add a file" : "Add a new version");
        choose.addClassName("plain");
        upload.setUploadButton(choose);
        upload.setUploadHandler(this::take);
        var rule = new Paragraph("No patient-identifiable data, ever.");
        rule.addClassNames("note", "warn");
        var help = new Paragraph(
                "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, PNG or JPEG, at most 25 MB. For"
                        + " penetration-test reports, network diagrams and vulnerability lists say where they are kept instead.");
        help.addClassNames("quiet", "small");
        var box = new Div(rule, upload, help);
        box.addClassName("stack");
        return box;
    }

    private void take(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var attached = library.attach(item.ref(), event.getFileName(), bytes);
            event.getUI().access(() -> {
                Said.done(
                        attached instanceof Attached.AlreadyThere
                                ? "This is the same file as the current version, so nothing was added."
                                : "The file is added.");
                changed.run();
            });
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            event.reject(sentence);
            event.getUI().access(() -> Said.refused(sentence));
        }
    }
}
