package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What an organisation's register keeps beside its risks; whoever writes in the register holds this row. */
@Entity
@Table(name = "risk_register")
class KeptRegister {

    @Id
    private UUID organisationId;

    private long turns;
    private int lastNumber;

    @Convert(converter = ScaleAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private @Nullable RiskScale scale;

    private long scaleEdits;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRegister() {}

    KeptRegister(OrganisationId organisation) {
        this.organisationId = organisation.id();
    }

    /** Takes so many numbers in a row and answers the first. */
    int next(int count) {
        lastNumber += count;
        return lastNumber - count + 1;
    }

    /** The organisation's own scale; where the product knows a category that it does not, the usual appetite. */
    RiskScale scale() {
        var own = scale;
        return own == null ? RiskScales.USUAL : RiskScales.completed(own);
    }

    void judgeBy(RiskScale wanted) {
        scale = wanted;
        scaleEdits++;
    }

    long scaleEdits() {
        return scaleEdits;
    }
}
