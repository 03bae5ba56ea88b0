package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.FrozenFile;
import org.attest.assessors.FrozenItem;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.SampledOutcome;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Facts;
import org.attest.components.OfferedFile;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.FileRules;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.Opening;
import org.attest.evidence.ScanState;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The evidence of the moment, with its files by their hashes; the assessor downloads them. */
class FrozenEvidencePanel extends Panel {

    private final AssessorDesk desk;
    private final SampledOutcome seen;
    private final Map<UUID, ScanState> scans;
    private final boolean unscannedAllowed;
    private final IndependentAssessments independents;
    private final Div answers = new Div();

    FrozenEvidencePanel(IndependentAssessments independents, AssessorDesk desk, FileRules rules, SampledOutcome seen) {
        super("Frozen evidence");
        this.independents = independents;
        answers.addClassName("stack");
        this.desk = desk;
        this.seen = seen;
        scans = rules.scans(
                seen.about().organisation(),
                seen.evidence().stream()
                        .flatMap(it -> it.files().stream())
                        .map(FrozenFile::file)
                        .toList());
        unscannedAllowed = rules.unscannedForOthers();
        add(
                seen.evidence().isEmpty()
                        ? Words.quiet("No evidence was linked to this outcome on the day of freezing.")
                        : table().show(seen.evidence()),
                answers);
    }

    private DataTable<FrozenItem> table() {
        return new DataTable<FrozenItem>("Evidence as it was on the day of freezing")
                .text("Reference", FrozenItem::reference)
                .column("Title", this::title)
                .text("Kind", it -> it.kind().words())
                .column("Review", it -> new Tag(it.state().tone(), it.state().words()))
                .text("Effective", it -> UkDates.inTable(it.effective()))
                .text("Due", it -> UkDates.inTable(it.due()))
                .column("Files", this::files);
    }

    private Component title(FrozenItem item) {
        var words = new Div(new Span(item.title()));
        if (item.marking() == Marking.OFFICIAL_SENSITIVE) {
            words.add(new Div(new Tag(Tone.WARN, item.marking().words())));
        }
        if (item.template() != null) {
            var show = Buttons.plain("Show form", () -> show(item));
            show.setAriaLabel("Show form of %s, %s".formatted(item.reference(), item.template()));
            words.add(new Div(Words.quiet("Template " + item.template()), show));
        }
        return words;
    }

    /** Below the table, so that the claim and the own level stay in view; a screen reader is led there. */
    private void show(FrozenItem item) {
        try {
            show(item, independents.filled(seen.about().id(), seen.outcome().code(), item.item()));
        } catch (Refused over) {
            Said.refused("Your access to this ended meanwhile.");
        }
    }

    private void show(FrozenItem item, FilledTemplate filled) {
        var facts = new Facts();
        filled.answers().forEach(it -> facts.with(it.label(), it.words()));
        var heading = new H3("%s: %s".formatted(item.reference(), filled.name()));
        heading.getElement().setAttribute("tabindex", "-1");
        answers.removeAll();
        answers.add(heading, facts, Buttons.plain("Hide it", answers::removeAll));
        heading.getElement().executeJs("this.focus()");
    }

    private Component files(FrozenItem item) {
        var list = new Div();
        var kept = item.keptHash();
        if (kept != null) {
            list.add(new Div(new Span("Kept elsewhere, SHA-256 "), hash(kept)));
        }
        item.files()
                .forEach(it ->
                        list.add(new Div(file(it), new Span(" "), hash(it.hash().hex()))));
        if (kept == null && item.files().isEmpty()) {
            list.add(new Span("No file"));
        }
        return list;
    }

    private Component file(FrozenFile file) {
        var words = "%s (version %d)".formatted(file.name(), file.number());
        if (!seen.assessor()) {
            return new Span(words);
        }
        var scan = scans.getOrDefault(file.file(), ScanState.QUARANTINED);
        return new Div(
                offered(file, words, Opening.of(scan, false, unscannedAllowed)), new Tag(scan.tone(), scan.words()));
    }

    private Component offered(FrozenFile file, String words, Opening opening) {
        if (!opening.allowed()) {
            return OfferedFile.closed(words, opening.sentence());
        }
        var download = new FrozenDownload(desk, seen.about().id(), file.file());
        return opening == Opening.FREELY
                ? OfferedFile.freely(words, download)
                : OfferedFile.afterWarning(words, opening.sentence(), download);
    }

    private static Component hash(String hex) {
        var words = new Span(hex.substring(0, 12) + "…");
        words.getElement().setAttribute("title", hex);
        words.addClassNames("small", "quiet");
        return words;
    }
}
