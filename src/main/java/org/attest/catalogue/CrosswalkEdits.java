package org.attest.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what an outcome follows, and keeps the list of those that nothing follows true. */
@Component
class CrosswalkEdits {

    private static final int LONGEST_REASON = 1000;

    private final CatalogueTables tables;
    private final CatalogueEdits edits;

    CrosswalkEdits(CatalogueTables tables, CatalogueEdits edits) {
        this.tables = tables;
        this.edits = edits;
    }

    void follow(Versions versions, CrosswalkEntry link) {
        var code = Optional.ofNullable(link.to()).orElseThrow(UnknownItem::new);
        var row = tables.crosswalk(versions).stream()
                .filter(it -> code.equals(it.entry().to()))
                .findFirst()
                .orElseThrow(UnknownItem::new);
        var reason = Sentence.checked("The reason", link.reason(), LONGEST_REASON);
        var wanted = new CrosswalkEntry(link.from(), code, link.kind(), reason);
        check(versions, wanted);
        var before = row.entry();
        row.become(wanted);
        retire(versions, before.from(), reason);
        unretire(versions, wanted.from());
        var changes = CatalogueEdits.changed(
                FieldChange.of("follows", before.from(), wanted.from()),
                FieldChange.of("kind", before.kind().words(), wanted.kind().words()),
                FieldChange.ofText("reason", before.reason(), reason));
        if (!changes.isEmpty()) {
            edits.edited(versions.to(), "catalogue.crosswalk-changed", "outcome", versions.to() + ":" + code, changes);
        }
    }

    private void check(Versions versions, CrosswalkEntry wanted) {
        var from = wanted.from();
        if (from == null) {
            return;
        }
        if (tables.findOutcome(versions.from(), from).isEmpty()) {
            throw new UnknownItem();
        }
        var sameCode = from.equals(wanted.to());
        switch (wanted.kind()) {
            case SAME, REWORDED, CHANGED -> {
                if (!sameCode) {
                    throw new Refused("%s has another code than %s: choose Renumbered or Nearest match."
                            .formatted(from, wanted.to()));
                }
            }
            case RENUMBERED -> {
                if (sameCode) {
                    throw new Refused("%s keeps its code, so it is not renumbered.".formatted(from));
                }
            }
            case NEAREST, NEW, RETIRED -> {}
        }
    }

    /** Writes down that nothing follows an older outcome any more, unless another one does. */
    private void retire(Versions versions, @Nullable OutcomeCode from, String reason) {
        var rows = tables.crosswalk(versions);
        if (from != null && of(rows, from).isEmpty()) {
            var place = rows.stream().mapToInt(CrosswalkRow::place).max().orElse(-1) + 1;
            var entry = new CrosswalkEntry(from, null, CrosswalkEntry.Kind.RETIRED, reason);
            tables.keep(new CrosswalkRow(versions.from(), versions.to(), place, entry));
        }
    }

    private void unretire(Versions versions, @Nullable OutcomeCode from) {
        if (from != null) {
            of(tables.crosswalk(versions), from).stream()
                    .filter(it -> it.entry().kind() == CrosswalkEntry.Kind.RETIRED)
                    .forEach(tables::remove);
        }
    }

    private static List<CrosswalkRow> of(List<CrosswalkRow> rows, OutcomeCode from) {
        return rows.stream()
                .filter(it -> Objects.equals(it.entry().from(), from))
                .toList();
    }
}
