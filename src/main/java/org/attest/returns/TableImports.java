package org.attest.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a table of a register from Excel or CSV: brought, its columns matched, looked at row by row, applied. Rights are
 * those of the person who applies, by the register's own front door; what a file says of organisations counts for nothing.
 */
@Component
public class TableImports {

    static final String IMPORTERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final Tables tables;
    private final TableFiles files;
    private final TableJudging judging;
    private final TableApplier applier;
    private final TableStore store;
    private final BroughtFiles keptFiles;
    private final ImportTurns turns;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TableImports(
            Tables tables,
            TableFiles files,
            TableJudging judging,
            TableApplier applier,
            TableStore store,
            BroughtFiles keptFiles,
            ImportTurns turns,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.files = files;
        this.judging = judging;
        this.applier = applier;
        this.store = store;
        this.keptFiles = keptFiles;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The tables that the caller may import for somebody. */
    @AllowedTo(IMPORTERS)
    public List<TableKind> kinds() {
        return tables.all().stream()
                .filter(it -> !it.organisations().isEmpty())
                .<TableKind>map(ImportedTable::kind)
                .toList();
    }

    /** @throws UnknownItem when no register has such a table */
    @AllowedTo(IMPORTERS)
    public TableKind kind(String code) {
        return tables.named(code).kind();
    }

    /** The organisations for which the caller may import such a table. */
    @AllowedTo(IMPORTERS)
    public Set<OrganisationId> organisations(String code) {
        return tables.named(code).organisations();
    }

    /** The columns that such a table may have. */
    @AllowedTo(IMPORTERS)
    public List<TableColumn> columns(String code) {
        return tables.named(code).columns();
    }

    /**
     * Reads a file and keeps its table, so that it can be left and come back to; nothing is applied. What the caller brought
     * before and never dealt with is put aside.
     *
     * @param file where the bytes are; not needed afterwards
     * @throws Refused with one sentence for a file that is not read, or holds no table, or too much
     */
    @AllowedTo(IMPORTERS)
    public TablePreview take(String code, OrganisationId organisation, Path file, String fileName) {
        var table = tables.open(code, organisation);
        var caller = currentUser.get();
        return turns.during(organisation, caller.person(), () -> {
            var read = files.read(file, fileName, table);
            return inTransaction(() -> whole(
                    judging.preview(table, files.keep(organisation, table, read, caller.person())),
                    table,
                    organisation));
        });
    }

    /** A brought table beside Attest as it is now. */
    @AllowedTo(IMPORTERS)
    public TablePreview preview(UUID id) {
        return inTransaction(() -> {
            var kept = kept(id);
            return judging.preview(tables.named(kept.tableKind()), kept);
        });
    }

    /** Matches the columns as a person says, and remembers that for the organisation's next table with these headers. */
    @AllowedTo(IMPORTERS)
    public TablePreview match(UUID id, Map<String, Integer> chosen) {
        return inTransaction(() -> {
            var kept = kept(id);
            var table = tables.named(kept.tableKind());
            files.match(kept, table.columns(), chosen);
            return whole(judging.preview(table, kept), table, kept.organisation());
        });
    }

    /**
     * Applies the rows that are good and taken, all of them or, when anything moved since the preview, none.
     *
     * @param fingerprint of the preview that the person saw
     * @param decided the numbers of the rows about which the person decided otherwise than proposed
     * @throws Refused when a rule forbids it, or the import is over
     */
    @AllowedTo(IMPORTERS)
    public TableApplied apply(UUID id, String fingerprint, Set<Integer> decided) {
        var organisation = inTransaction(() -> kept(id).organisation());
        return turns.during(organisation, currentUser.get().person(), () -> {
            try {
                return inTransaction(() -> applied(kept(id), fingerprint, decided));
            } catch (ChangedMeanwhile
                    | OptimisticLockingFailureException
                    | PessimisticLockingFailureException
                    | DataIntegrityViolationException e) {
                return new TableApplied.Moved(preview(id));
            }
        });
    }

    private TableApplied applied(KeptTable kept, String fingerprint, Set<Integer> decided) {
        return applied(tables.named(kept.tableKind()), kept, fingerprint, decided);
    }

    private <H, V> TableApplied applied(
            ImportedTable<H, V> table, KeptTable kept, String fingerprint, Set<Integer> decided) {
        kept.requireOpen();
        var content = store.content(kept);
        var judged = judging.judge(table, kept, content.content());
        if (!judged.fingerprint().equals(fingerprint)) {
            return new TableApplied.Moved(judging.preview(table, kept, content.content(), judged));
        }
        var receipt = applier.apply(table, kept, content, judged, decided);
        return whole(new TableApplied.Done(receipt), table, kept.organisation());
    }

    /** Puts a table aside; nothing of it was applied. */
    @AllowedTo(IMPORTERS)
    public void drop(UUID id) {
        inTransaction(() -> {
            var kept = kept(id);
            kept.drop(currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            store.content(kept).end(null);
            keptFiles.drop(id, kept.organisation());
            return kept;
        });
    }

    /** @throws UnknownItem when there is no such import, or it is for an organisation of others */
    @AllowedTo(IMPORTERS)
    public TableTaken taken(UUID id) {
        return inTransaction(() -> {
            var kept = kept(id);
            return kept.taken(tables.named(kept.tableKind()).kind());
        });
    }

    /** What became of an applied table; empty lines where it was put aside. */
    @AllowedTo(IMPORTERS)
    public TableReceipt receipt(UUID id) {
        return inTransaction(() -> {
            var kept = kept(id);
            var lines = store.content(kept).receipt();
            var ends = lines.stream().map(TableReceipt.Line::end).toList();
            return new TableReceipt(kept.taken(tables.named(kept.tableKind()).kind()), Tally.ofEnds(ends), lines);
        });
    }

    /** The tables that came for an organisation, the latest first, without their rows. */
    @AllowedTo(IMPORTERS)
    public List<TableTaken> imports(String code, OrganisationId organisation, Window window) {
        var table = tables.open(code, organisation);
        return inTransaction(() -> store.tables(organisation, code, window).stream()
                .map(it -> it.taken(table.kind()))
                .toList());
    }

    /** @throws UnknownItem when there is none, or the caller imports no such table for its organisation */
    private KeptTable kept(UUID id) {
        var reach = tables.all().stream()
                .flatMap(it -> it.organisations().stream())
                .distinct()
                .toList();
        var kept = store.table(reach, id).orElseThrow(UnknownItem::new);
        tables.open(kept.tableKind(), kept.organisation());
        return kept;
    }

    /** What is ready for its commit, where the caller may still do it: rights may be withdrawn in the meantime. */
    private <T> T whole(T done, ImportedTable<?, ?> table, OrganisationId organisation) {
        tables.open(table.kind().code(), organisation);
        Progress.current().settle();
        return done;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
