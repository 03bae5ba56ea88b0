package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A workbook of a questionnaire that went out: whose it is and what it showed stands here, never in the file. */
@Entity
@Table(name = "supplier_answer_workbook")
class KeptAnswerWorkbook {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "ask_id")
    private UUID ask;

    private int questionnaireVersion;
    private int basedOn;
    private PersonId madeBy;
    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAnswerWorkbook() {}

    KeptAnswerWorkbook(KeptAsk ask, Stamp made) {
        this.id = Ids.next();
        this.organisation = ask.organisation();
        this.ask = ask.id();
        this.questionnaireVersion = ask.questionnaireVersion();
        this.basedOn = ask.latest();
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    UUID id() {
        return id;
    }

    int questionnaireVersion() {
        return questionnaireVersion;
    }

    int basedOn() {
        return basedOn;
    }
}
