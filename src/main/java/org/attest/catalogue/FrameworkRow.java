package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The heading of one framework version. */
@Entity
@Table(name = "catalogue_framework")
class FrameworkRow {

    @Id
    private String version;

    private String title;
    private String note;
    private int revision;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkRow() {}

    FrameworkRow(String version, String title, String note) {
        this.version = version;
        this.title = title;
        this.note = note;
        this.revision = 1;
    }

    void edited() {
        revision++;
    }

    int revision() {
        return revision;
    }

    String version() {
        return version;
    }

    Framework with(List<OutcomeRow> outcomes) {
        return new Framework(
                version,
                title,
                note,
                revision,
                outcomes.stream()
                        .map(OutcomeRow::outcome)
                        .collect(Collectors.toMap(Outcome::code, it -> it, (first, _) -> first, LinkedHashMap::new)));
    }
}
