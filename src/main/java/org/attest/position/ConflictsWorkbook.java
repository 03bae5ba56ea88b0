package org.attest.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.shared.DsptYear;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.attest.suppliers.SplitAnswers;
import org.attest.suppliers.Verdicts.Decision;

/** Contradictions as a workbook, a line for each organisation that is part of one. */
final class ConflictsWorkbook {

    private final WorkbookDraft workbook;
    private final DsptYear year;
    private final LocalDate day;

    private ConflictsWorkbook(String icb, DsptYear year, LocalDate day) {
        this.workbook = new WorkbookDraft(
                        "Different verdicts", Marking.OFFICIAL_SENSITIVE, "Owner: " + icb + ". Not for publication.")
                .withoutProtection();
        this.year = year;
        this.day = day;
    }

    static byte[] of(String icb, DsptYear year, LocalDate day, List<Conflict> conflicts, List<SplitAnswers> answers) {
        var made = new ConflictsWorkbook(icb, year, day);
        made.levels(conflicts);
        made.answers(answers);
        try (var out = new ByteArrayOutputStream()) {
            made.workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void levels(List<Conflict> conflicts) {
        var sheet = workbook.sheet("Sealed levels");
        sheet.heading("Same basis, different sealed levels, DSPT " + year);
        sheet.note("Latest sealed positions, as at " + UkDates.inWords(day));
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Resting on", 44))
                .column(ColumnDraft.locked("Basis", 18))
                .column(ColumnDraft.locked("Organisation", 36))
                .column(ColumnDraft.locked("Sealed level", 22));
        for (var conflict : conflicts) {
            conflict.levels()
                    .forEach(it -> sheet.row(
                            conflict.outcome().code(),
                            conflict.item().title(),
                            conflict.basis().words(),
                            it.organisation().name(),
                            it.level().words()));
        }
    }

    private void answers(List<SplitAnswers> answers) {
        var sheet = workbook.sheet("Supplier answers");
        sheet.heading("Answers of suppliers that one organisation accepted and another challenges");
        sheet.note("Decisions on the latest answers, as at " + UkDates.inWords(day));
        sheet.column(ColumnDraft.locked("Supplier", 30))
                .column(ColumnDraft.locked("Questionnaire", 36))
                .column(ColumnDraft.locked("Organisation", 36))
                .column(ColumnDraft.locked("Decision", 14))
                .column(ColumnDraft.locked("Decided on", 18))
                .column(ColumnDraft.locked("Reason", 60));
        for (var split : answers) {
            split.challenged().forEach(it -> sheet.row(row(split, it)));
            split.accepted().forEach(it -> sheet.row(row(split, it)));
        }
    }

    private static Object[] row(SplitAnswers split, Decision decision) {
        var verdict = Objects.requireNonNull(decision.verdict());
        return new Object[] {
            split.ask().supplierName(),
            split.ask().questionnaire().title(),
            decision.name(),
            verdict.words(split.ask().latest()),
            UkDates.inWords(verdict.at()),
            Objects.requireNonNullElse(verdict.reason(), "")
        };
    }
}
