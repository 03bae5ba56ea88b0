package org.attest.improvements.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.drafts.ui.ChangeWords;
import org.attest.improvements.ActionProgress;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of milestones, funding lines and actions, and their values, as people read them. */
record RegisterWords(Map<PersonId, String> names, Map<String, String> objectives) implements ChangeWords {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("objective", "Objective"),
            Map.entry("title", "Title"),
            Map.entry("shows", "What shows that it is reached"),
            Map.entry("owner", "Owner"),
            Map.entry("starts", "Starts"),
            Map.entry("due", "Due"),
            Map.entry("year", "Financial year"),
            Map.entry("allocated", "Allocated"),
            Map.entry("committed", "Committed"),
            Map.entry("spent", "Spent"),
            Map.entry("forecast", "Forecast"),
            Map.entry("benefitsPlanned", "Benefits planned"),
            Map.entry("benefitsRealised", "Benefits realised"),
            Map.entry("what", "What is to be done"),
            Map.entry("source", "Where it comes from"),
            Map.entry("progress", "Progress"),
            Map.entry("note", "Note"),
            Map.entry("on", "On"),
            Map.entry("reason", "Reason"));

    static RegisterWords of(RegisterPlace place, Collection<FieldChange> changes) {
        var owners = changes.stream()
                .filter(it -> it.field().equals("owner"))
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.before()), Stream.ofNullable(it.after())))
                .map(PersonId::of)
                .distinct()
                .toList();
        return new RegisterWords(owners.isEmpty() ? Map.of() : place.names(owners), place.objectiveWords());
    }

    /** For a form that asks again when two people saved. */
    static Function<List<FieldChange>, ChangeWords> in(RegisterPlace place) {
        return changes -> of(place, changes);
    }

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String value(String field, @Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        return switch (field) {
            case "owner" -> names.getOrDefault(PersonId.of(kept), "Somebody who left");
            case "objective" -> objectives.getOrDefault(kept, kept);
            case "starts", "due", "on" -> UkDates.inTable(LocalDate.parse(kept));
            case "progress" -> ActionProgress.valueOf(kept).words();
            default -> kept;
        };
    }
}
