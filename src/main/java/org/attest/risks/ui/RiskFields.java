package org.attest.risks.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.drafts.ui.ChangeWords;
import org.attest.risks.AssuranceLine;
import org.attest.risks.Category;
import org.attest.risks.RiskScales;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a risk and their values, as people read them. */
@Component
class RiskFields {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Title"),
            Map.entry("cause", "If"),
            Map.entry("event", "then"),
            Map.entry("effect", "resulting in"),
            Map.entry("category", "Category"),
            Map.entry("objective", "Objective"),
            Map.entry("owner", "Owner"),
            Map.entry("lead", "Executive lead"),
            Map.entry("committee", "Committee"),
            Map.entry("systemWide", "Concerns more than one organisation"),
            Map.entry("shown", "What the ICB sees"),
            Map.entry("inherent", "Inherent score"),
            Map.entry("current", "Current score"),
            Map.entry("target", "Target score"),
            Map.entry("on", "Day of the score"),
            Map.entry("accepted", "Accepted score"),
            Map.entry("until", "Until"),
            Map.entry("reviewed", "Reviewed at score"),
            Map.entry("reviewDue", "Review due"),
            Map.entry("controls", "Controls"),
            Map.entry("controlGaps", "Gaps in control"),
            Map.entry("assuranceGaps", "Gaps in assurance"),
            Map.entry("assurance", "Assurance"),
            Map.entry("line", "Given by"),
            Map.entry("rating", "Rating"),
            Map.entry("reason", "Reason"));

    private final RiskScales scales;
    private final Catalogue catalogue;
    private final Accounts accounts;

    RiskFields(RiskScales scales, Catalogue catalogue, Accounts accounts) {
        this.scales = scales;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    /** For these changes, with the names of the owners that they speak of. */
    Words of(Collection<FieldChange> changes) {
        var owners = changes.stream()
                .filter(it -> it.field().equals("owner"))
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.before()), Stream.ofNullable(it.after())))
                .map(PersonId::of);
        return new Words(
                accounts.names(owners.distinct().toList()),
                scales.categories().stream().collect(Collectors.toMap(Category::code, Function.identity())),
                catalogue.objectives().stream()
                        .collect(Collectors.toMap(it -> Integer.toString(it.number()), Function.identity())));
    }

    /** The words of values; what is absent is a dash. */
    record Words(Map<PersonId, String> names, Map<String, Category> categories, Map<String, Objective> objectives)
            implements ChangeWords {

        @Override
        public String label(String field) {
            return RiskFields.label(field);
        }

        @Override
        public String value(String field, @Nullable String value) {
            if (value == null) {
                return "–";
            }
            return switch (field) {
                case "owner" -> names.getOrDefault(PersonId.of(value), "Unknown person");
                case "category" ->
                    Optional.ofNullable(categories.get(value))
                            .map(Category::words)
                            .orElse(value);
                case "objective" ->
                    Optional.ofNullable(objectives.get(value))
                            .map(it -> value + " " + it.title())
                            .orElse(value);
                case "systemWide" -> value.equals("true") ? "Yes" : "No";
                case "line" -> AssuranceLine.valueOf(value).words();
                case "shown" -> Shown.valueOf(value).words();
                case "inherent", "current", "target", "reviewed" ->
                    Score.read(value)
                            .map(it -> "%d (%s)".formatted(it.points(), it.inWords()))
                            .orElse(value);
                case "on", "until", "reviewDue" -> UkDates.inTable(LocalDate.parse(value));
                default -> value;
            };
        }
    }
}
