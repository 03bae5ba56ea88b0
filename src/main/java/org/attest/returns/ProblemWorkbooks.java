package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.RemarkedWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back the very workbook that somebody brought, with each problem as a comment in its cell and a sheet that lists
 * them; both are ignored when it comes again. Whoever may see the import may take its file.
 */
@Component
public class ProblemWorkbooks {

    private final ReturnIntake returns;
    private final TableImports tables;
    private final BroughtFiles files;
    private final ReadingLimits limits;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    ProblemWorkbooks(
            ReturnIntake returns,
            TableImports tables,
            BroughtFiles files,
            ReadingLimits limits,
            CurrentUser currentUser,
            PlatformTransactionManager transactions) {
        this.returns = returns;
        this.tables = tables;
        this.files = files;
        this.limits = limits;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many problems of an applied return send something back; none where its file is not kept. */
    @AllowedTo(ReturnWorkbook.READERS)
    public int countOfReturn(UUID id) {
        return count(id, returns.taken(id).assessment().organisation(), null);
    }

    /** The same of one that is being looked at, which is not judged again for it. */
    @AllowedTo(ReturnWorkbook.READERS)
    public int count(Preview shown) {
        var id = shown.taken().id();
        return count(id, returns.taken(id).assessment().organisation(), shown.allProblems());
    }

    /** How many problems of an applied table send something back; none where its file is not kept. */
    @AllowedTo(TableImports.IMPORTERS)
    public int countOfTable(UUID id) {
        return count(id, tables.taken(id).organisation(), null);
    }

    /** The same of one that is being looked at, which is not judged again for it. */
    @AllowedTo(TableImports.IMPORTERS)
    public int count(TablePreview shown) {
        var id = shown.taken().id();
        return count(id, tables.taken(id).organisation(), shown.allProblems());
    }

    /** What the workbook is called. */
    public static String fileName(String brought) {
        return RemarkedWorkbook.name(brought);
    }

    /**
     * Writes the workbook of a return with its problems into a file for the caller to read and delete.
     *
     * @throws Refused when the file is not kept
     */
    @AllowedTo(ReturnWorkbook.READERS)
    public Path ofReturn(UUID id) {
        var taken = returns.taken(id);
        var organisation = taken.assessment().organisation();
        return written(id, organisation, taken.fileName(), limits.forReturn(), () -> problemsOfReturn(id));
    }

    /**
     * Writes the workbook of a table with its problems into a file for the caller to read and delete.
     *
     * @throws Refused when the file is not kept
     */
    @AllowedTo(TableImports.IMPORTERS)
    public Path ofTable(UUID id) {
        var taken = tables.taken(id);
        return written(id, taken.organisation(), taken.fileName(), limits.forTable(), () -> problemsOfTable(id));
    }

    /**
     * Writes the filled workbook of a template, which nobody keeps, with its problems into a file for the caller to read
     * and delete.
     *
     * @param shown what was found in that file
     * @param file where its bytes still are
     */
    @AllowedTo(TemplateWorkbook.FILLERS)
    public Path ofTemplate(TemplatePreview shown, Path file) {
        currentUser.require(shown.organisation(), TemplateWorkbook.FILLING);
        var remarks = ProblemRemarks.of(shown.allProblems());
        return RemarkedWorkbook.beside(file, shown.fileName(), limits.forReturn(), ProblemRemarks.LIST, remarks);
    }

    private List<Problem> problemsOfReturn(UUID id) {
        return returns.taken(id).state() == Taken.State.OPEN
                ? returns.preview(id).allProblems()
                : kept(id, returns.taken(id).assessment().organisation()).problems();
    }

    private List<Problem> problemsOfTable(UUID id) {
        return tables.taken(id).state() == TableTaken.State.OPEN
                ? tables.preview(id).allProblems()
                : kept(id, tables.taken(id).organisation()).problems();
    }

    private int count(UUID id, OrganisationId organisation, @Nullable List<Problem> shown) {
        var kept = find(id, organisation);
        if (kept.isEmpty()) {
            return 0;
        }
        var problems = shown == null ? kept.get().problems() : shown;
        return (int) problems.stream().filter(it -> !ProblemRemarks.isNote(it)).count();
    }

    private BroughtFile kept(UUID id, OrganisationId organisation) {
        return find(id, organisation)
                .orElseThrow(() -> new Refused(
                        "The file of this import is not kept. Bring it again to have its problems marked."));
    }

    private Optional<BroughtFile> find(UUID id, OrganisationId organisation) {
        return Objects.requireNonNull(transaction.execute(_ -> files.find(id, organisation)));
    }

    private Path written(
            UUID id, OrganisationId organisation, String name, Limits readAs, Supplier<List<Problem>> problems) {
        var remarks = ProblemRemarks.of(problems.get());
        var kept = kept(id, organisation);
        try {
            var original = Files.createTempFile("attest-", ".brought");
            try {
                transaction.executeWithoutResult(_ -> copy(kept, original));
                return RemarkedWorkbook.beside(original, name, readAs, ProblemRemarks.LIST, remarks);
            } finally {
                Files.delete(original);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(BroughtFile file, Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
