package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.FinancialYear;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One funding line as it is now, in pence; never deleted, so that a reference is never used again. */
@Entity
@Table(name = "improvement_funding")
class KeptFunding {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private int number;
    private int objective;
    private int financialYear;
    private String title;
    private long allocated;
    private long committed;
    private long spent;
    private long forecast;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String benefitsPlanned;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String benefitsRealised;

    private boolean withdrawn;
    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptFunding() {}

    @SuppressWarnings("NullAway.Init") // filled by say
    KeptFunding(OrganisationId organisation, int number, FundingDetails says) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.number = number;
        say(says);
    }

    void change(FundingDetails now) {
        if (withdrawn) {
            throw new Refused("This line is withdrawn. Add another one instead.");
        }
        say(now);
    }

    void withdraw() {
        if (withdrawn) {
            throw new Refused("This line is withdrawn already.");
        }
        withdrawn = true;
        edits++;
    }

    private void say(FundingDetails now) {
        objective = now.objective();
        financialYear = now.year().startsIn();
        title = now.title();
        allocated = now.sums().allocated().pence();
        committed = now.sums().committed().pence();
        spent = now.sums().spent().pence();
        forecast = now.sums().forecast().pence();
        benefitsPlanned = now.benefitsPlanned();
        benefitsRealised = now.benefitsRealised();
        edits++;
    }

    OrganisationId organisation() {
        return organisation;
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.FUNDING, organisation, id.toString());
    }

    FundingDetails says() {
        return new FundingDetails(
                objective,
                new FinancialYear(financialYear),
                title,
                new Sums(new Money(allocated), new Money(committed), new Money(spent), new Money(forecast)),
                benefitsPlanned,
                benefitsRealised);
    }

    long edits() {
        return edits;
    }

    FundingLine show(boolean mayChange) {
        return new FundingLine(ref(), References.funding(number), says(), withdrawn, mayChange, edits);
    }
}
