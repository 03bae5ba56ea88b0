package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer recommended and what the organisation answered, in the words of the improvement plan that it stood in.
 *
 * @param risk the risk that a priority recommendation is about
 * @param reviewed whether somebody looked at it, and what became of that
 * @param noAction why no action is planned; null where one is, or nobody has decided
 * @param action what will be done; null where nothing is planned
 * @param owner who will do it, as it was written: not everybody has an account here
 * @param noDate why there is no day
 */
@Embeddable
public record RecommendationDetails(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        RecommendationSort sort,

        @Column(name = "outcome_code", columnDefinition = "varchar(8)") @Nullable
        OutcomeCode outcome,

        @Column(columnDefinition = "mediumtext") @Nullable String risk,
        @Column(columnDefinition = "mediumtext") String recommendation,
        @Column(columnDefinition = "mediumtext") @Nullable String reviewed,
        @Column(columnDefinition = "mediumtext") @Nullable String status,
        @Column(columnDefinition = "mediumtext") @Nullable String noAction,
        @Column(columnDefinition = "mediumtext") @Nullable String action,
        @Column(columnDefinition = "mediumtext") @Nullable String owner,
        @Column(columnDefinition = "mediumtext") @Nullable String resources,
        @Column(columnDefinition = "mediumtext") @Nullable String budget,
        @Nullable LocalDate due,
        @Column(columnDefinition = "mediumtext") @Nullable String noDate) {

    public RecommendationDetails {
        var said = Narrative.checked(recommendation);
        if (said == null) {
            throw new Refused("Say what was recommended.");
        }
        recommendation = said;
        risk = Narrative.checked(risk);
        reviewed = Narrative.checked(reviewed);
        status = Narrative.checked(status);
        noAction = Narrative.checked(noAction);
        action = Narrative.checked(action);
        owner = Narrative.checked(owner);
        resources = Narrative.checked(resources);
        budget = Narrative.checked(budget);
        noDate = Narrative.checked(noDate);
    }

    static List<FieldChange> changes(@Nullable RecommendationDetails before, RecommendationDetails after) {
        return Stream.of(
                        RegisterDiary.change("sort", before, after, RecommendationDetails::sort),
                        RegisterDiary.change("outcome", before, after, RecommendationDetails::outcome),
                        RegisterDiary.change("risk", before, after, RecommendationDetails::risk),
                        RegisterDiary.change("recommendation", before, after, RecommendationDetails::recommendation),
                        RegisterDiary.change("reviewed", before, after, RecommendationDetails::reviewed),
                        RegisterDiary.change("status", before, after, RecommendationDetails::status),
                        RegisterDiary.change("noAction", before, after, RecommendationDetails::noAction),
                        RegisterDiary.change("action", before, after, RecommendationDetails::action),
                        RegisterDiary.change("owner", before, after, RecommendationDetails::owner),
                        RegisterDiary.change("resources", before, after, RecommendationDetails::resources),
                        RegisterDiary.change("budget", before, after, RecommendationDetails::budget),
                        RegisterDiary.change("due", before, after, RecommendationDetails::due),
                        RegisterDiary.change("noDate", before, after, RecommendationDetails::noDate))
                .filter(FieldChange::isChange)
                .toList();
    }
}
