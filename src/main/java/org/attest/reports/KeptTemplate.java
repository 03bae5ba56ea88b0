package org.attest.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The template of one ICB as it is kept. */
@Entity
@Table(name = "pack_template")
class KeptTemplate {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    private String sectionOrder;

    private @Nullable String aboveTitle;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String coverNote;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptTemplate() {}

    KeptTemplate(OrganisationId organisation) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.sectionOrder = "";
    }

    void write(PackTemplate template) {
        sectionOrder = template.order().stream().map(Section::name).collect(Collectors.joining(" "));
        aboveTitle = template.aboveTitle();
        coverNote = template.coverNote();
    }

    /** A section that this version does not know is passed over. */
    PackTemplate template() {
        return new PackTemplate(
                Arrays.stream(sectionOrder.split(" "))
                        .flatMap(it -> known(it).stream())
                        .toList(),
                aboveTitle,
                coverNote,
                version == null ? 0 : version + 1);
    }

    private static List<Section> known(String name) {
        return Arrays.stream(Section.values())
                .filter(it -> it.name().equals(name))
                .toList();
    }
}
