package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.evidence.EvidenceTemplate;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** Draws the blank workbook of a template. */
final class TemplateMaking {

    private static final String PEOPLE = "People";
    private static final String MARKINGS = "Markings";

    private final UUID workbook;
    private final EvidenceTemplate template;
    private final Cover cover;
    private final List<String> people;

    /** What the first sheet says about the workbook. */
    record Cover(String organisation, String code, String madeBy, String madeOn) {}

    TemplateMaking(UUID workbook, EvidenceTemplate template, Cover cover, List<String> people) {
        this.workbook = workbook;
        this.template = template;
        this.cover = cover;
        this.people = List.copyOf(new LinkedHashSet<>(people));
    }

    void writeTo(OutputStream out) throws IOException {
        var handling = "Evidence of %s. Handle under your organisation's rules.".formatted(cover.organisation());
        var draft = new WorkbookDraft(template.name(), Marking.OFFICIAL_SENSITIVE, handling)
                .property(ReturnLayout.WORKBOOK_PROPERTY, workbook.toString())
                .property(TemplateLayout.TEMPLATE_PROPERTY, template.id())
                .property(ReturnLayout.SCHEMA_PROPERTY, Integer.toString(ReturnLayout.SCHEMA));
        start(draft.sheet(ReturnLayout.START), handling);
        fill(draft, draft.sheet(TemplateLayout.SHEET));
        draft.hiddenSheet(ReturnLayout.HIDDEN_SHEET)
                .note(ReturnLayout.WORKBOOK_PROPERTY, workbook.toString())
                .note(TemplateLayout.TEMPLATE_PROPERTY, template.id())
                .note(ReturnLayout.SCHEMA_PROPERTY, Integer.toString(ReturnLayout.SCHEMA));
        draft.writeTo(out);
    }

    private void start(SheetDraft start, String handling) {
        start.heading(template.name())
                .note("What it is for", template.purpose())
                .note("Organisation", cover.organisation())
                .note(TemplateLayout.CODE_LABEL, cover.code())
                .note("Template", "%s, version %d".formatted(template.id(), template.version()))
                .note("Made again every", template.cycleMonths() + " months. " + template.cycleNote())
                .note("Marking", Marking.OFFICIAL_SENSITIVE.words())
                .note("Handling", handling)
                .note("Made by", cover.madeBy())
                .note("Made on", cover.madeOn())
                .heading("How to fill it in");
        TemplateLayout.HOW_TO.forEach(start::note);
        start.heading("The columns");
        start.note("Title", "Needed. What a colleague would look for.");
        template.fields().forEach(it -> start.note(it.label(), (it.required() ? "Needed. " : "") + it.help()));
        start.note("Summary", "What it shows, in two or three sentences.")
                .note("Limits", "What it does not show.")
                .note("Owner", "Who answers for it, from the list of your people.")
                .note("Effective date", "The day that it stands for, not the day of filling this in.")
                .note("Review due, Expires", "Where one is known.")
                .note("Classification", "Blank means " + template.marking().words() + ".")
                .note("Where kept", "Where the thing itself is, if not in Attest.");
    }

    private void fill(WorkbookDraft draft, SheetDraft sheet) {
        TemplateColumn.of(template).forEach(it -> sheet.column(column(draft, it)));
        sheet.spareRows(TemplateLayout.SPARE_ROWS);
    }

    private ColumnDraft column(WorkbookDraft draft, TemplateColumn column) {
        var text = ColumnDraft.text(column.header(), column.width(), column.longest());
        return switch (column.content()) {
            case DATE -> ColumnDraft.date(column.header(), column.width());
            case NUMBER -> ColumnDraft.number(column.header(), column.width());
            case CHOICE -> {
                var field = column.field();
                var name = field == null ? MARKINGS : "Choices_" + field.id().replace('-', '_');
                var choices = field == null
                        ? Arrays.stream(Marking.values()).map(Marking::words).toList()
                        : Objects.requireNonNull(field).choices();
                draft.list(name, choices);
                yield ColumnDraft.choice(column.header(), column.width(), name);
            }
            case PERSON -> {
                if (people.isEmpty()) {
                    yield text;
                }
                draft.list(PEOPLE, people);
                yield ColumnDraft.choice(column.header(), column.width(), PEOPLE);
            }
            case LINE, TEXT, PERCENTAGE -> text;
        };
    }
}
