package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.components.DataTable;
import org.attest.components.OfferedFile;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.evidence.EvidenceFile;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.FileRules;
import org.attest.evidence.Opening;
import org.attest.evidence.Whose;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** The versions of an item's file, and the way to add the next one. */
class FilesPanel extends Panel {

    private final EvidenceLibrary library;
    private final FileRules rules;
    private final Accounts accounts;
    private final EvidenceItem item;
    private final Runnable changed;
    private final FileUpload upload;
    private final Div versions = new Div();

    FilesPanel(
            EvidenceLibrary library,
            FileRules rules,
            Uploading uploading,
            Accounts accounts,
            EvidenceItem item,
            Runnable changed) {
        super("Files");
        this.library = library;
        this.rules = rules;
        this.accounts = accounts;
        this.item = item;
        this.changed = changed;
        this.upload = new FileUpload(uploading, item.ref(), this::added);
        add(versions);
        if (item.open().contains(EvidenceVerb.ATTACH)) {
            add(upload);
        }
        show(item.files());
    }

    private void added() {
        show(library.item(item.organisation(), item.reference()).files());
        changed.run();
    }

    private void show(List<EvidenceFile> files) {
        versions.removeAll();
        if (files.isEmpty()) {
            var none = new Paragraph(
                    item.open().contains(EvidenceVerb.ATTACH)
                            ? "There is no file yet. A reference to where it is kept will do, too."
                            : "There is no file.");
            none.addClassName("quiet");
            versions.add(none);
        } else {
            versions.add(table(files));
            upload.asNextVersion();
        }
    }

    private Component table(List<EvidenceFile> files) {
        var newest = files.getFirst().number();
        var names = names(files);
        var others = item.whose() != Whose.OURS && rules.unscannedForOthers();
        return new DataTable<EvidenceFile>("Versions of the file, newest first")
                .text("Version", it -> it.number() == newest ? it.number() + " (current)" : it.number() + "")
                .column(
                        "File and virus scan",
                        it -> new Div(file(it, Opening.of(it.scan(), item.whose() == Whose.OURS, others)), scan(it)))
                .number("Size", it -> size(it.size()))
                .text("Added", it -> UkDates.inTable(UkDates.day(it.addedAt())) + " by " + names.get(it.addedBy()))
                .column("SHA-256", it -> hash(it.hash().hex()))
                .show(files);
    }

    private Map<PersonId, String> names(List<EvidenceFile> files) {
        return accounts.names(files.stream().map(EvidenceFile::addedBy).toList());
    }

    private Component file(EvidenceFile file, Opening opening) {
        if (!opening.allowed()) {
            return OfferedFile.closed(file.name(), opening.sentence());
        }
        var download = new FileDownload(library, item.organisation(), file.id());
        return opening == Opening.FREELY
                ? OfferedFile.freely(file.name(), download)
                : OfferedFile.afterWarning(file.name(), opening.sentence(), download);
    }

    private static Component scan(EvidenceFile file) {
        var words = new Div(new Tag(file.scan().tone(), file.scan().words()));
        if (file.finding() != null) {
            var finding = new Div(file.finding());
            finding.addClassNames("small", "quiet");
            words.add(finding);
        }
        return words;
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
}
