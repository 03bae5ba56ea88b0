package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** That a supplier is asked a questionnaire: once, however often it is asked again. */
@Entity
@Table(name = "supplier_ask")
class KeptAsk {

    @Id
    private UUID id;

    /** The ICB in whose register the supplier stands. */
    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    private String questionnaire;
    private int questionnaireVersion;
    private PersonId askedBy;
    private Instant askedAt;
    private LocalDate dueOn;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String note;

    private boolean waits;
    private @Nullable Instant answeredAt;
    private int latest;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAsk() {}

    KeptAsk(KeptSupplier supplier, Questionnaire questionnaire, LocalDate due, @Nullable String note, Stamp asked) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.questionnaire = questionnaire.code();
        this.questionnaireVersion = questionnaire.version();
        this.askedBy = asked.by();
        this.askedAt = asked.at();
        this.dueOn = due;
        this.note = note;
        this.waits = true;
    }

    /** Asked again after an answer it waits anew; while it waits, only the day and the words move. */
    void ask(Questionnaire now, LocalDate due, @Nullable String words, Stamp asked) {
        if (!waits) {
            askedBy = asked.by();
            askedAt = asked.at();
            waits = true;
        }
        questionnaireVersion = now.version();
        dueOn = due;
        note = words;
    }

    int answer(Instant at) {
        waits = false;
        answeredAt = at;
        return ++latest;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID supplierId() {
        return supplier;
    }

    ItemRef supplier() {
        return new ItemRef(ItemKind.SUPPLIER, organisation, supplier.toString());
    }

    String questionnaire() {
        return questionnaire;
    }

    int questionnaireVersion() {
        return questionnaireVersion;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String note() {
        return note;
    }

    boolean waits() {
        return waits;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    int latest() {
        return latest;
    }
}
