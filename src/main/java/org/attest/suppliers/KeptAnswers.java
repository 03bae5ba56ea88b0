package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One version of the answers to a questionnaire; the next one is a row of its own. */
@Entity
@Table(name = "supplier_answers")
class KeptAnswers {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "ask_id")
    private UUID ask;

    private int number;
    private int questionnaireVersion;

    @Convert(converter = GivenAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, Given> answers;

    private PersonId answeredBy;
    private Instant answeredAt;
    private boolean onBehalf;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String source;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAnswers() {}

    KeptAnswers(
            KeptAsk ask,
            int number,
            Map<String, Given> answers,
            Stamp answered,
            boolean onBehalf,
            @Nullable String source) {
        this.id = Ids.next();
        this.organisation = ask.organisation();
        this.ask = ask.id();
        this.number = number;
        this.questionnaireVersion = ask.questionnaireVersion();
        this.answers = Map.copyOf(answers);
        this.answeredBy = answered.by();
        this.answeredAt = answered.at();
        this.onBehalf = onBehalf;
        this.source = source;
    }

    int number() {
        return number;
    }

    UUID ask() {
        return ask;
    }

    int questionnaireVersion() {
        return questionnaireVersion;
    }

    Map<String, Given> answers() {
        return answers;
    }

    PersonId answeredBy() {
        return answeredBy;
    }

    /** Whether this person gave any of them. */
    boolean isGivenBy(PersonId person) {
        return answeredBy.equals(person)
                || answers.values().stream().anyMatch(it -> it.by().equals(person));
    }

    Answered show(Questionnaire questionnaire, Map<PersonId, String> names) {
        return new Answered(ask, number, questionnaire, answers, answeredAt, answeredBy, onBehalf, source, names);
    }
}
