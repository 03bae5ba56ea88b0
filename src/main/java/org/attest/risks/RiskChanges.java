package org.attest.risks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** The fields of a risk that differ, for its history (words in full) and for the trail (words and names as their hash). */
final class RiskChanges {

    private static final Set<String> NARRATIVE = Set.of(
            "title",
            "cause",
            "event",
            "effect",
            "lead",
            "committee",
            "reason",
            "controls",
            "controlGaps",
            "assuranceGaps",
            "assurance");

    private RiskChanges() {}

    static List<FieldChange> between(@Nullable RiskDetails before, RiskDetails after) {
        return Stream.of(
                        FieldChange.of("title", before == null ? null : before.title(), after.title()),
                        FieldChange.of(
                                "cause",
                                before == null ? null : before.wording().cause(),
                                after.wording().cause()),
                        FieldChange.of(
                                "event",
                                before == null ? null : before.wording().event(),
                                after.wording().event()),
                        FieldChange.of(
                                "effect",
                                before == null ? null : before.wording().effect(),
                                after.wording().effect()),
                        FieldChange.of("category", before == null ? null : before.category(), after.category()),
                        FieldChange.of("objective", before == null ? null : before.objective(), after.objective()),
                        FieldChange.of(
                                "owner",
                                before == null ? null : before.accountable().owner(),
                                after.accountable().owner()),
                        FieldChange.of(
                                "lead",
                                before == null ? null : before.accountable().lead(),
                                after.accountable().lead()),
                        FieldChange.of(
                                "committee",
                                before == null ? null : before.accountable().committee(),
                                after.accountable().committee()),
                        FieldChange.of("systemWide", before == null ? null : before.systemWide(), after.systemWide()),
                        FieldChange.of("shown", before == null ? null : before.shown(), after.shown()))
                .filter(FieldChange::isChange)
                .toList();
    }

    static List<FieldChange> of(@Nullable Score before, NewRating rating) {
        var field = rating.measured().name().toLowerCase();
        return List.of(
                new FieldChange(
                        field,
                        before == null ? null : before.cell(),
                        rating.score().cell()),
                FieldChange.of("on", null, rating.on()),
                FieldChange.of("reason", null, rating.reason()));
    }

    static List<FieldChange> withoutNarrative(List<FieldChange> changes) {
        return changes.stream()
                .map(it ->
                        NARRATIVE.contains(it.field()) ? FieldChange.ofText(it.field(), it.before(), it.after()) : it)
                .toList();
    }
}
