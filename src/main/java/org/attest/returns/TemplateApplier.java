package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.NewEvidence;
import org.attest.evidence.NewTemplated;
import org.attest.evidence.Saved;
import org.attest.evidence.TemplatedChange;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Ids;
import org.attest.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Applies the decided rows of a template's workbook inside the caller's transaction, through the front doors of evidence. */
@Component
class TemplateApplier {

    private final TemplatedEvidence templated;
    private final EvidenceLibrary library;
    private final TemplateStore store;
    private final ApplicationEventPublisher events;

    TemplateApplier(
            TemplatedEvidence templated,
            EvidenceLibrary library,
            TemplateStore store,
            ApplicationEventPublisher events) {
        this.templated = templated;
        this.library = library;
        this.store = store;
        this.events = events;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the items at the same moment */
    TemplateReceipt apply(TemplatePreview preview, TemplatePreview.Choices choices) {
        var references = add(preview, choices);
        change(preview, choices);
        store.flush();
        var lines = preview.rows().stream()
                .map(it -> line(it, choices, references.getOrDefault(it, it.reference())))
                .toList();
        var tally = tally(lines);
        tell(preview, tally);
        return new TemplateReceipt(tally, lines);
    }

    private Map<TemplateRow, String> add(TemplatePreview preview, TemplatePreview.Choices choices) {
        var rows = preview.rows().stream()
                .filter(it -> choices.end(it) == RowEnd.NEW)
                .toList();
        var references = new HashMap<TemplateRow, String>();
        if (rows.isEmpty()) {
            return references;
        }
        var start = TemplateNow.start(preview.template());
        var wanted = new ArrayList<NewTemplated>();
        for (var row : rows) {
            var cells = TemplateNow.over(Map.of(), row.asked());
            var key =
                    Sha256.ofText(preview.source() + Normal.folded(row.title())).hex();
            wanted.add(new NewTemplated(
                    new NewEvidence(key, TemplateNow.details(start, cells)),
                    TemplateNow.filling(preview.template(), cells)));
        }
        var items = templated.addAll(preview.organisation(), wanted);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var reference = items.get(i).reference();
            var kept = new KeptTemplateRow(preview.organisation(), preview.source(), reference);
            kept.keep(row.number(), Normal.folded(row.title()), TemplateNow.over(Map.of(), row.asked()));
            store.keep(kept);
            references.put(row, reference);
        }
        return references;
    }

    private void change(TemplatePreview preview, TemplatePreview.Choices choices) {
        var rows = preview.rows().stream()
                .filter(it -> choices.end(it) == RowEnd.CHANGED)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var items = library.byReference(
                preview.organisation(),
                rows.stream().map(TemplateRow::reference).toList());
        var filled = templated.of(items.values());
        var earlier = store.rowsOf(preview.organisation(), preview.source()).stream()
                .collect(Collectors.toMap(KeptTemplateRow::reference, Function.identity()));
        var changes = new ArrayList<TemplatedChange>();
        for (var row : rows) {
            var item = Objects.requireNonNull(items.get(row.reference()));
            var taken = choices.taken(row);
            var now = TemplateNow.cells(item.details(), filled.get(item.ref()), Map.of());
            changes.add(changed(preview, row, item, TemplateNow.over(now, taken)));
            var kept = Objects.requireNonNull(earlier.get(row.reference()));
            var base = TemplateNow.over(kept.cells(), taken);
            kept.keep(row.number(), titleOf(base, kept), base);
        }
        for (var saved : templated.changeAll(preview.organisation(), changes)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private static TemplatedChange changed(
            TemplatePreview preview, TemplateRow row, EvidenceItem item, Map<String, CellText> cells) {
        return new TemplatedChange(
                new EvidenceChange(item.ref(), row.version(), TemplateNow.details(item.details(), cells)),
                TemplateNow.filling(preview.template(), cells));
    }

    private static String titleOf(Map<String, CellText> cells, KeptTemplateRow kept) {
        var title = cells.get(TemplateColumn.TITLE);
        return title == null ? kept.title() : Normal.folded(title.value());
    }

    private static TemplateReceipt.Line line(TemplateRow row, TemplatePreview.Choices choices, String reference) {
        var end = choices.end(row);
        var note =
                switch (end) {
                    case NEW -> "Added as " + reference;
                    case CHANGED ->
                        choices.taken(row).stream().map(TemplateCell::header).collect(Collectors.joining(", "));
                    case SENT_BACK ->
                        row.problems().stream()
                                .filter(Problem::sendsRowBack)
                                .map(it -> it.where() + ": " + it.kind().brief() + " " + it.expected())
                                .collect(Collectors.joining(" "));
                    case LEFT_OUT -> row.note().isEmpty() ? "Not ticked" : row.note();
                    case UNCHANGED -> "";
                };
        return new TemplateReceipt.Line(row.number(), row.title(), reference, end, note);
    }

    private static Tally tally(List<TemplateReceipt.Line> lines) {
        var ends =
                lines.stream().collect(Collectors.groupingBy(TemplateReceipt.Line::end, Collectors.summingInt(_ -> 1)));
        return new Tally(
                lines.size(),
                ends.getOrDefault(RowEnd.NEW, 0),
                ends.getOrDefault(RowEnd.CHANGED, 0),
                ends.getOrDefault(RowEnd.UNCHANGED, 0),
                ends.getOrDefault(RowEnd.LEFT_OUT, 0),
                ends.getOrDefault(RowEnd.SENT_BACK, 0));
    }

    private void tell(TemplatePreview preview, Tally tally) {
        var id = preview.twoWay() ? Ids.next() : UUID.fromString(preview.source());
        events.publishEvent(new TemplateEvent(
                preview.organisation(),
                TemplateEvent.Step.APPLIED,
                id,
                List.of(
                        FieldChange.of("template", null, preview.template().id()),
                        FieldChange.of("rows read", null, tally.read()),
                        FieldChange.of("new", null, tally.added()),
                        FieldChange.of("changed", null, tally.changed()),
                        FieldChange.of("unchanged", null, tally.unchanged()),
                        FieldChange.of("left out", null, tally.leftOut()),
                        FieldChange.of("sent back", null, tally.sentBack()))));
    }
}
