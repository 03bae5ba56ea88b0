package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How somebody of an organisation matched the columns of a table with these headers; the next such table is matched so. */
@Entity
@Table(name = "import_match")
class KeptMatch {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String tableKind;

    @Column(columnDefinition = "char(64)")
    private String shape;

    @Convert(converter = MatchAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, Integer> matched;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptMatch() {}

    KeptMatch(OrganisationId organisation, String tableKind, String shape, Map<String, Integer> matched) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.tableKind = tableKind;
        this.shape = shape;
        this.matched = Map.copyOf(matched);
    }

    void become(Map<String, Integer> chosen) {
        matched = Map.copyOf(chosen);
    }

    Map<String, Integer> matched() {
        return matched;
    }
}
