package org.attest.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.Sha256;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.stereotype.Component;

/** Reads the file of a table, keeps it, and matches its columns as they were matched the last time. */
@Component
class TableFiles {

    private final TableStore store;
    private final BroughtFiles files;
    private final ReadingLimits limits;
    private final Clock clock;

    TableFiles(TableStore store, BroughtFiles files, ReadingLimits limits, Clock clock) {
        this.store = store;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
    }

    /** A file that was read: its name, its digest and its table. */
    record Read(Path file, String fileName, Sha256 hash, RawTable table) {}

    Read read(Path file, String fileName, ImportedTable<?, ?> table) {
        // asked before reading: that has a thread of its own, in which nobody is signed in
        var columns = table.columns();
        var ofSheet = table.ofSheet().orElse(null);
        Progress.current().begin(Progress.Phase.READING, 0);
        var raw = SheetReader.read(file, fileName, limits.forTable(), it -> TableParser.parse(it, columns, ofSheet));
        return new Read(file, fileName, ReturnReading.hash(file), raw);
    }

    KeptTable keep(OrganisationId organisation, ImportedTable<?, ?> table, Read read, PersonId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kind = table.kind().code();
        Progress.current().begin(Progress.Phase.KEEPING, 0);
        for (var earlier : store.open(organisation, kind, by)) {
            earlier.drop(by, now);
            store.content(earlier).end(null);
            files.drop(earlier.id(), organisation);
        }
        var matching = new ColumnMatching(table.columns());
        var headers = read.table().headers();
        var match = store.match(organisation, kind, read.table().shape())
                .map(it -> matching.fitting(it.matched(), headers))
                .orElseGet(() -> matching.match(headers));
        var kept = new KeptTable(
                organisation, kind, read.fileName(), read.hash(), read.table().sheet(), match, by, now);
        store.keep(kept);
        store.flush();
        store.keep(new KeptContent(kept, read.table()));
        store.flush();
        files.keep(kept.id(), organisation, read.file());
        return kept;
    }

    void match(KeptTable kept, List<TableColumn> columns, Map<String, Integer> chosen) {
        var raw = store.content(kept).content();
        var match = new ColumnMatching(columns).fitting(chosen, raw.headers());
        kept.match(match);
        store.match(kept.organisation(), kept.tableKind(), raw.shape())
                .ifPresentOrElse(
                        it -> it.become(match),
                        () -> store.keep(new KeptMatch(kept.organisation(), kept.tableKind(), raw.shape(), match)));
        store.flush();
    }
}
