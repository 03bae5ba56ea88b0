package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A reviewer's recommendation as it was last written, and the action that answers it. */
@Entity
@Table(name = "improvement_recommendation")
class KeptRecommendation {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Embedded
    private RecommendationDetails says;

    @Column(name = "action_id")
    private @Nullable UUID answeredBy;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRecommendation() {}

    KeptRecommendation(OrganisationId organisation, RecommendationDetails says) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.says = says;
        this.edits = 1;
    }

    void become(RecommendationDetails now) {
        says = now;
        edits++;
    }

    void answeredBy(ItemRef action) {
        answeredBy = UUID.fromString(action.id());
    }

    UUID id() {
        return id;
    }

    RecommendationDetails says() {
        return says;
    }

    /** The id of the action; null while there is none. */
    @Nullable
    String answer() {
        return answeredBy == null ? null : answeredBy.toString();
    }

    long edits() {
        return edits;
    }

    /** Its place in the history. */
    ItemRef ref() {
        return new ItemRef(Recommendations.KIND, organisation, id.toString());
    }

    Recommendation show(@Nullable RegisterAction action) {
        return new Recommendation(id, says, action, edits);
    }
}
