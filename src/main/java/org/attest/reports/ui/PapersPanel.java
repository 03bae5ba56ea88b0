package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.reports.PackLine;
import org.attest.reports.PackPapers;
import org.attest.reports.PackPart;
import org.attest.reports.PaperKind;
import org.attest.reports.PaperLine;

/** The smaller papers of one pack, each for those who ask one question only. */
class PapersPanel extends Div {

    private final PackPapers papers;
    private final PackLine line;

    PapersPanel(PackPapers papers, PackLine line) {
        this.papers = papers;
        this.line = line;
        var table = new DataTable<PaperKind>("Smaller papers to download")
                .text("Paper", PaperKind::words)
                .text("What it answers", PaperKind::question)
                .column("Word", this::download);
        if (line.issued()) {
            var kept = papers.kept(line.organisation(), line.id()).stream()
                    .collect(Collectors.toMap(PaperLine::paper, PaperLine::sha256));
            table.text("SHA-256 of the kept file", it -> digest(kept, it));
        }
        add(new Panel(
                "Smaller papers",
                new QuietLine("From the same frozen figures as the pack, all of each table, marked %s."
                        .formatted(PackPart.PART_2.marking().words())),
                table.show(PaperKind.smaller())));
    }

    private static String digest(Map<PaperKind, String> kept, PaperKind kind) {
        return kept.getOrDefault(kind, "Kept when it is first taken");
    }

    private Component download(PaperKind kind) {
        var link = PaperMaking.link("Word", () -> papers.paper(line.organisation(), line.id(), kind));
        link.setId("paper-" + kind.name().toLowerCase(Locale.ROOT));
        link.setAriaLabel("Download %s as Word".formatted(kind.words()));
        return link;
    }
}
