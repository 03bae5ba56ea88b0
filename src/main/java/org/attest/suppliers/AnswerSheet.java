package org.attest.suppliers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Marking;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.CellDraft;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** Draws the workbook in which a questionnaire is answered offline; it holds nothing but the supplier's own answers. */
final class AnswerSheet {

    static final String PROPERTY = "Attest questionnaire workbook";
    static final String HIDDEN = "Attest";
    static final String SHEET = "Answers";
    static final String REFERENCE = "Reference";
    static final String QUESTION = "Question";
    static final String CHOICE = "Choose an answer";
    static final String FREE = "Hours, day or words";
    static final String NOTE = "In your words";
    private static final String CHOICES = "Choices";

    private static final List<String> HOW_TO = List.of(
            "Answer each row of the sheet “Answers”. Where a cell offers a list, choose from it. “Not known” is an answer.",
            "Type hours as whole numbers and days day first, such as 30/11/2026.",
            "Leave the columns Reference and Question as they are: by them a row is known again.",
            "Save as Excel Workbook (.xlsx) and bring the file back where you got it. You see every change before anything is taken.",
            "Never write anything that identifies a patient, and no password.");

    private final UUID workbook;
    private final Ask ask;
    private final Answered answered;

    AnswerSheet(UUID workbook, Ask ask, Answered answered) {
        this.workbook = workbook;
        this.ask = ask;
        this.answered = answered;
    }

    void writeTo(OutputStream out) throws IOException {
        var questionnaire = ask.questionnaire();
        var handling = "Answers of %s to %s.".formatted(ask.supplierName(), ask.askedBy());
        var draft = new WorkbookDraft(questionnaire.title(), Marking.OFFICIAL_SENSITIVE, handling)
                .property(PROPERTY, workbook.toString())
                .list(
                        CHOICES,
                        questionnaire.choices().stream()
                                .map(AnswerChoice::words)
                                .toList());
        var start = draft.sheet("Start here")
                .heading(questionnaire.title())
                .note("What it is for", questionnaire.purpose())
                .note("Supplier", ask.supplierName())
                .note("Asked by", ask.askedBy())
                .note("Answer due", UkDates.inWords(ask.due()))
                .note("Marking", Marking.OFFICIAL_SENSITIVE.words())
                .note("Handling", handling)
                .heading("How to fill it in");
        HOW_TO.forEach(start::note);
        questions(draft.sheet(SHEET));
        draft.hiddenSheet(HIDDEN).note(PROPERTY, workbook.toString());
        draft.writeTo(out);
    }

    private void questions(SheetDraft sheet) {
        sheet.column(ColumnDraft.locked(REFERENCE, 16))
                .column(ColumnDraft.locked("Part", 22))
                .column(ColumnDraft.locked(QUESTION, 52))
                .column(ColumnDraft.locked("What counts", 46))
                .column(ColumnDraft.choice(CHOICE, 20, CHOICES))
                .column(ColumnDraft.text(FREE, 24, Narrative.LONGEST))
                .column(ColumnDraft.text(NOTE, 56, Narrative.LONGEST));
        for (var part : ask.questionnaire().parts()) {
            for (var question : part.questions()) {
                row(sheet, part, question);
            }
        }
    }

    private void row(SheetDraft sheet, QuestionPart part, Question question) {
        var answer = answered.answer(question);
        var shown = shown(question, answer.value());
        sheet.row(
                question.key(),
                part.title(),
                question.text(),
                question.help(),
                question.isChoice() ? CellDraft.open(shown) : CellDraft.locked(null),
                question.isChoice() ? CellDraft.locked(null) : CellDraft.open(shown),
                question.isChoice() ? CellDraft.open(answer.note()) : CellDraft.locked(null));
    }

    private @Nullable Object shown(Question question, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (question.kind()) {
            case CHOICE -> ask.questionnaire().words(question, value);
            case HOURS -> Integer.valueOf(value);
            case DAY -> LocalDate.parse(value);
            case TEXT -> value;
        };
    }
}
