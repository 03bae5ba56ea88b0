package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The file of an import, under the id of the import; its bytes are in pieces. */
@Entity
@Table(name = "return_file")
class BroughtFile {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private long sizeInBytes;

    @Convert(converter = ProblemsAsBytes.class)
    @Column(columnDefinition = "longblob")
    private @Nullable List<Problem> problems;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BroughtFile() {}

    BroughtFile(UUID of, OrganisationId organisation, long sizeInBytes) {
        this.id = of;
        this.organisation = organisation;
        this.sizeInBytes = sizeInBytes;
    }

    /** Keeps what was wrong when the import was applied. */
    void end(List<Problem> wrong) {
        problems = List.copyOf(wrong);
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    long sizeInBytes() {
        return sizeInBytes;
    }

    List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
