package org.attest.suppliers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.FileRefused;
import org.attest.spreadsheets.FoundProblem;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.RemarkedWorkbook;
import org.attest.spreadsheets.SheetReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questionnaires as workbooks: filled in offline, brought back and laid beside the answers that stand. Nothing is taken by
 * bringing one back; what the person takes goes into the form, and is sent from there like anything typed.
 */
@Component
@Transactional
public class AnswerWorkbooks {

    private final AskBook book;
    private final AnswerWorkbookRows rows;
    private final AnswersRows answers;
    private final SupplierBook suppliers;
    private final SupplierDiary diary;
    private final ReadingLimits limits;

    AnswerWorkbooks(
            AskBook book,
            AnswerWorkbookRows rows,
            AnswersRows answers,
            SupplierBook suppliers,
            SupplierDiary diary,
            ReadingLimits limits) {
        this.book = book;
        this.rows = rows;
        this.answers = answers;
        this.suppliers = suppliers;
        this.diary = diary;
        this.limits = limits;
    }

    /** What the file is called: marking, questionnaire and supplier. */
    @AllowedTo(SupplierAnswers.ANSWERING)
    @Transactional(readOnly = true)
    public String fileName(UUID ask) {
        var shown = book.show(book.answerable(ask));
        return "%s %s %s.xlsx"
                .formatted(
                        Marking.OFFICIAL_SENSITIVE.words(),
                        shown.questionnaire().title().replaceAll("[^A-Za-z0-9 -]", ""),
                        shown.supplierName().replaceAll("[^A-Za-z0-9 -]", ""));
    }

    /**
     * Writes the workbook with the latest answers in it; the stream stays open.
     *
     * @throws UnknownItem for whoever may not answer
     */
    @AllowedTo(SupplierAnswers.ANSWERING)
    public void write(UUID ask, OutputStream out) {
        var row = book.answerable(ask);
        var workbook = rows.saveAndFlush(new KeptAnswerWorkbook(row, book.stamp()));
        diary.write(
                suppliers.known(row.supplier()),
                SupplierVerb.MAKE_WORKBOOK,
                List.of(FieldChange.of(
                        SupplierField.QUESTIONNAIRE.kept(),
                        null,
                        book.questionnaire(row).title())));
        try {
            new AnswerSheet(workbook.id(), book.show(row), book.latest(row)).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a filled workbook and lays it beside the answers; nothing is kept.
     *
     * @param file where the bytes are; not needed afterwards
     * @throws FileRefused for a file that is not read
     * @throws Refused for a workbook of another supplier, of another questionnaire, or of an earlier version of this one
     */
    @AllowedTo(SupplierAnswers.ANSWERING)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AnswerPreview preview(UUID ask, Path file, String fileName) {
        var row = book.answerable(ask);
        Progress.current().begin(Progress.Phase.READING, 0);
        var filled = SheetReader.read(file, fileName, limits.forReturn(), it -> new AnswerParser(it).read());
        var workbook = rows.findByOrganisationAndAskAndId(row.organisation(), row.id(), filled.workbook())
                .orElseThrow(AnswerProblem.ANOTHER_QUESTIONNAIRE::refusal);
        if (workbook.questionnaireVersion() != row.questionnaireVersion()) {
            throw new Refused("This workbook holds version %d of the questionnaire; version %d is asked now. %s"
                    .formatted(
                            workbook.questionnaireVersion(),
                            row.questionnaireVersion(),
                            AnswerProblem.EARLIER_VERSION.words()));
        }
        return new AnswerChecker(book.questionnaire(row), base(row, workbook), book.latest(row))
                .check(fileName, filled);
    }

    /**
     * Writes the very workbook with each problem as a comment in its cell, and a sheet of them, into a file for the caller
     * to read and delete.
     *
     * @param shown what was found in that file
     * @param file where its bytes still are
     * @throws FileRefused for a file that is not read
     */
    @AllowedTo(SupplierAnswers.ANSWERING)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Path marked(UUID ask, AnswerPreview shown, Path file) {
        book.answerable(ask);
        var remarks = FoundProblem.remarks(
                shown.faults().stream().map(AnswerFault::told).toList());
        return RemarkedWorkbook.beside(file, shown.fileName(), limits.forReturn(), FoundProblem.LIST, remarks);
    }

    private Answered base(KeptAsk row, KeptAnswerWorkbook workbook) {
        return answers.findByOrganisationAndAskAndNumber(row.organisation(), row.id(), workbook.basedOn())
                .map(it -> book.show(row, List.of(it)).getFirst())
                .orElseGet(() -> Answered.none(row.id(), book.questionnaire(row)));
    }
}
