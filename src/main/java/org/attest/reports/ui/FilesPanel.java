package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.LongWork;
import org.attest.components.LongWork.Lane;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.WorkLine;
import org.attest.reports.PackFileLine;
import org.attest.reports.PackFiles;
import org.attest.reports.PackFormat;
import org.attest.reports.PackLine;
import org.attest.reports.PackPart;

/** The files of one pack: both parts in all formats. Those of an issued pack are made once, in the background. */
class FilesPanel extends Div {

    private final PackFiles files;
    private final PackLine line;
    private final WorkLine work;
    private final ErrorSummary problem = new ErrorSummary();
    private final PaperMaking making;
    private final Div list = new Div();

    FilesPanel(PackFiles files, LongWork works, PackLine line, boolean mayPrepare) {
        this.files = files;
        this.line = line;
        this.work = new WorkLine(works);
        this.making = new PaperMaking(work, problem);
        list.addClassName("stack");
        add(new Panel("Files", problem, work, list, making));
        show();
        if (line.issued() && mayPrepare && kept().size() < PackFormat.filesOfAPack()) {
            make();
        }
    }

    private void make() {
        var name = "files of pack " + line.id();
        if (!work.shows(name, this::show)) {
            work.save(
                    Lane.PACKS,
                    name,
                    () -> files.make(line.organisation(), line.id()),
                    _ -> show(),
                    problem::say,
                    () -> {});
        }
    }

    private List<PackFileLine> kept() {
        return files.kept(line.organisation(), line.id());
    }

    private void show() {
        list.removeAll();
        var kept = kept();
        var table = new DataTable<PackPart>("Files to download")
                .text("Part", it -> it.words() + ", for the " + it.readers())
                .text("Marking", it -> it.marking().words());
        for (var format : PackFormat.values()) {
            table.column(format.words(), it -> download(it, format, kept));
        }
        list.add(table.show(Arrays.asList(PackPart.values())));
        if (line.issued()) {
            digests(kept);
        } else {
            list.add(new QuietLine("Made anew each time from the frozen figures and the words as they are now."));
        }
    }

    private void digests(List<PackFileLine> kept) {
        list.add(new QuietLine("%d of %d files are made and kept: whoever downloads one gets the same bytes for ever."
                .formatted(kept.size(), PackFormat.filesOfAPack())));
        list.add(new DataTable<PackFileLine>("Digests of the kept files")
                .text("File", it -> it.part().words() + ", " + it.format().words())
                .text("Size", it -> "%,d KB".formatted((it.sizeInBytes() + 1023) / 1024))
                .text("SHA-256", PackFileLine::sha256)
                .show(kept));
    }

    /** What is kept is there at once; all else is made first. */
    private Component download(PackPart part, PackFormat format, List<PackFileLine> kept) {
        var id = "download-%d-%s".formatted(part.ordinal() + 1, format.name().toLowerCase(Locale.ROOT));
        var title = part.words() + " as " + format.words();
        if (kept.stream().noneMatch(it -> it.part() == part && it.format() == format)) {
            return making.button(
                    format.words(), wanted(id, title, part, format), line.issued() ? this::show : () -> {});
        }
        var link = PaperMaking.link(format.words(), () -> files.document(line.organisation(), line.id(), part, format));
        link.setId(id);
        link.setAriaLabel("Download " + title);
        return link;
    }

    private PaperMaking.Wanted wanted(String id, String title, PackPart part, PackFormat format) {
        var icb = line.organisation();
        return new PaperMaking.Wanted(
                id,
                title,
                "%s of pack %s".formatted(title, line.id()),
                () -> files.prepare(icb, line.id(), part, format),
                file -> files.handOut(icb, line.id(), part, format, file));
    }
}
