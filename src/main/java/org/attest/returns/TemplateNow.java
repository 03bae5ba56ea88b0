package org.attest.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.Filling;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An item with its filled template as cells, and back: what cells were taken, on top of what the item says now. */
final class TemplateNow {

    private TemplateNow() {}

    static Map<String, CellText> cells(
            EvidenceDetails details, @Nullable FilledTemplate filled, Map<PersonId, String> names) {
        var cells = new HashMap<String, CellText>();
        cells.put(TemplateColumn.TITLE, CellText.of(details.title()));
        put(cells, TemplateColumn.SUMMARY, details.content().summary());
        put(cells, TemplateColumn.LIMITS, details.content().limits());
        put(cells, TemplateColumn.KEPT_AT, details.content().keptAt());
        date(cells, TemplateColumn.EFFECTIVE, details.lifetime().effective());
        date(cells, TemplateColumn.REVIEW_DUE, details.lifetime().reviewDue());
        date(cells, TemplateColumn.EXPIRES, details.lifetime().expires());
        cells.put(
                TemplateColumn.MARKING,
                new CellText(details.marking().name(), details.marking().words()));
        var owner = details.responsible().owner();
        if (owner != null) {
            cells.put(TemplateColumn.OWNER, new CellText(owner.toString(), names.getOrDefault(owner, "")));
        }
        if (filled != null) {
            filled.answers()
                    .forEach(it ->
                            cells.put(TemplateColumn.keyOf(it.field()), TemplateReading.text(it.type(), it.value())));
        }
        return cells;
    }

    /** @throws org.attest.shared.Refused when the values do not go together */
    static EvidenceDetails details(EvidenceDetails now, Map<String, CellText> cells) {
        var title = Objects.requireNonNull(value(cells, TemplateColumn.TITLE));
        var people = now.responsible();
        var owner = value(cells, TemplateColumn.OWNER);
        var marking = value(cells, TemplateColumn.MARKING);
        return new EvidenceDetails(
                title,
                now.kind(),
                new Responsible(owner == null ? null : PersonId.of(owner), people.approver(), people.approvedOn()),
                new Lifetime(
                        day(cells, TemplateColumn.EFFECTIVE),
                        day(cells, TemplateColumn.REVIEW_DUE),
                        day(cells, TemplateColumn.EXPIRES),
                        now.lifetime().cycleMonths()),
                marking == null ? now.marking() : Marking.valueOf(marking),
                now.visibility(),
                now.sharing(),
                new Content(
                        value(cells, TemplateColumn.SUMMARY),
                        value(cells, TemplateColumn.LIMITS),
                        value(cells, TemplateColumn.KEPT_AT),
                        now.content().keptHash()));
    }

    static Filling filling(EvidenceTemplate template, Map<String, CellText> cells) {
        var written = new HashMap<String, String>();
        for (var field : template.fields()) {
            var value = value(cells, TemplateColumn.keyOf(field.id()));
            if (value != null) {
                written.put(field.id(), value);
            }
        }
        return new Filling(template.id(), written);
    }

    /** What a new item starts with. */
    static EvidenceDetails start(EvidenceTemplate template) {
        var details = EvidenceDetails.titled("New", template.kind());
        return details.with(new Lifetime(null, null, null, template.cycleMonths()))
                .with(template.marking(), details.visibility());
    }

    /** The cells of now with those that were taken from the file laid over them; a taken blank clears. */
    static Map<String, CellText> over(Map<String, CellText> now, List<TemplateCell> taken) {
        var cells = new HashMap<>(now);
        for (var cell : taken) {
            var file = cell.file();
            if (file == null) {
                cells.remove(cell.column());
            } else {
                cells.put(cell.column(), file);
            }
        }
        return cells;
    }

    private static void put(Map<String, CellText> cells, String column, @Nullable String text) {
        if (text != null) {
            cells.put(column, CellText.of(text));
        }
    }

    private static void date(Map<String, CellText> cells, String column, @Nullable LocalDate day) {
        if (day != null) {
            cells.put(column, CellReading.date(day));
        }
    }

    private static @Nullable String value(Map<String, CellText> cells, String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    private static @Nullable LocalDate day(Map<String, CellText> cells, String column) {
        var value = value(cells, column);
        return value == null ? null : LocalDate.parse(value);
    }
}
