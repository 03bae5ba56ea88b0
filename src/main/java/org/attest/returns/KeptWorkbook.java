package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A workbook that went out. It is written once and never changed. */
@Entity
@Table(name = "return_workbook")
class KeptWorkbook {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    private String framework;
    private int schemaNumber;
    private int rowCount;
    private PersonId exportedBy;
    private Instant exportedAt;
    private boolean byIcb;
    private @Nullable String sheets;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptWorkbook() {}

    KeptWorkbook(UUID id, AssessmentRef assessment, String framework, int rowCount, PersonId by, Instant at) {
        this.id = id;
        this.organisation = assessment.organisation();
        this.year = assessment.year();
        this.framework = framework;
        this.schemaNumber = ReturnLayout.SCHEMA;
        this.rowCount = rowCount;
        this.exportedBy = by;
        this.exportedAt = at;
    }

    /** An ICB made it for the organisation. */
    void madeByTheIcb() {
        byIcb = true;
    }

    /** It holds these sheets alone. */
    void holding(Set<ReturnSheet> held) {
        sheets = held.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    Set<ReturnSheet> sheets() {
        return sheets == null
                ? EnumSet.allOf(ReturnSheet.class)
                : Arrays.stream(sheets.split(",", -1)).map(ReturnSheet::valueOf).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    DsptYear year() {
        return year;
    }

    String framework() {
        return framework;
    }

    Exported exported() {
        return new Exported(id, new AssessmentRef(organisation, year), rowCount, exportedBy, exportedAt);
    }
}
