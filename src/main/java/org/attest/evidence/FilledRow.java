package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;

/** The filled template of an item as it is kept. */
@Entity
@Table(name = "evidence_filled")
class FilledRow {

    @Id
    private UUID itemId;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String template;
    private int templateVersion;
    private String templateTitle;

    @Convert(converter = AnswersAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<TemplateAnswer> answers;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FilledRow() {}

    @SuppressWarnings("NullAway.Init") // filled at once
    FilledRow(Evidence item, FilledTemplate filled) {
        this.itemId = item.id();
        this.organisation = item.organisation();
        keep(filled);
    }

    final void keep(FilledTemplate filled) {
        template = filled.template();
        templateVersion = filled.version();
        templateTitle = filled.title();
        answers = filled.answers();
    }

    UUID itemId() {
        return itemId;
    }

    FilledTemplate show() {
        return new FilledTemplate(template, templateVersion, templateTitle, answers);
    }
}
