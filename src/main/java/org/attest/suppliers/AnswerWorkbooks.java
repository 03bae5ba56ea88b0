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
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.FileRefused;
import org.attest.spreadsheets.Limits;
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

    private static final String NOT_THIS_ONE =
            "Attest did not make this workbook for this questionnaire of this supplier. Get a new one here.";

    private final AskBook book;
    private final AnswerWorkbookRows rows;
    private final AnswersRows answers;
    private final SupplierBook suppliers;
    private final SupplierDiary diary;

    AnswerWorkbooks(
            AskBook book, AnswerWorkbookRows rows, AnswersRows answers, SupplierBook suppliers, SupplierDiary diary) {
        this.book = book;
        this.rows = rows;
        this.answers = answers;
        this.suppliers = suppliers;
        this.diary = diary;
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
        try (var content = SheetReader.open(file, fileName, Limits.forReturn())) {
            var parser = new AnswerParser(content);
            var workbook = rows.findByOrganisationAndAskAndId(row.organisation(), row.id(), parser.workbook())
                    .orElseThrow(() -> new Refused(NOT_THIS_ONE));
            if (workbook.questionnaireVersion() != row.questionnaireVersion()) {
                throw new Refused(
                        "This workbook holds version %d of the questionnaire; version %d is asked now. Get a new one here."
                                .formatted(workbook.questionnaireVersion(), row.questionnaireVersion()));
            }
            return new AnswerChecker(book.questionnaire(row), base(row, workbook), book.latest(row))
                    .check(fileName, parser.read());
        }
    }

    private Answered base(KeptAsk row, KeptAnswerWorkbook workbook) {
        return answers.findByOrganisationAndAskAndNumber(row.organisation(), row.id(), workbook.basedOn())
                .map(it -> book.show(row, List.of(it)).getFirst())
                .orElseGet(() -> Answered.none(row.id(), book.questionnaire(row)));
    }
}
