package org.attest.returns;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Lays a brought table beside what Attest holds at this moment. */
@Component
class TableJudging {

    private final Tables tables;
    private final TableStore store;

    TableJudging(Tables tables, TableStore store) {
        this.tables = tables;
        this.store = store;
    }

    /** @param raw the rows of the table that is kept */
    <H, V> JudgedTable<H, V> judge(ImportedTable<H, V> table, KeptTable kept, RawTable raw) {
        var organisation = kept.organisation();
        return new TableChecker<>(
                        table, raw, kept.matched(), table.holdings(organisation), tables.reading(organisation))
                .check();
    }

    <H, V> TablePreview preview(ImportedTable<H, V> table, KeptTable kept) {
        var raw = store.content(kept).content();
        return preview(table, kept, raw, judge(table, kept, raw));
    }

    <H, V> TablePreview preview(ImportedTable<H, V> table, KeptTable kept, RawTable raw, JudgedTable<H, V> judged) {
        var headers = new LinkedHashMap<Integer, String>();
        raw.headers().forEach(it -> headers.put(it.column(), it.words()));
        return new TablePreview(
                kept.taken(table.kind()),
                table.columns(),
                headers,
                kept.matched(),
                judged.rows(),
                judged.problems(),
                store.applied(kept).map(it -> it.taken(table.kind())).orElse(null),
                judged.fingerprint());
    }
}
