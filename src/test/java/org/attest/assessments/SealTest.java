package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AttestTest
class SealTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EntityManager entityManager;

    @Autowired
    TransactionTemplate transactions;

    AssessmentWorld world;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
    }

    @Test
    void theTextUnderASealIsTheDocumentedOne() {
        var seal = new Seal(
                UUID.fromString("00000000-0000-7000-8000-0000000000aa"),
                new AssessmentRef(OrganisationId.of("00000000-0000-7000-8000-0000000000bb"), AssessmentWorld.YEAR),
                2,
                Round.FINAL,
                "v9",
                7,
                Instant.parse("2026-11-22T09:00:00.123456Z"),
                PersonId.of("00000000-0000-7000-8000-0000000000cc"),
                "True.",
                Sha256.ofText(""),
                Countersign.NOT_NEEDED);
        var answers = List.of(
                new SealedAnswer(
                        new OutcomeCode("A1.b"),
                        Level.ACHIEVED,
                        null,
                        false,
                        null,
                        false,
                        Standing.EXPECTED_NOT_KNOWN,
                        Grounds.NONE),
                new SealedAnswer(
                        A1A,
                        Level.NOT_ACHIEVED,
                        "Two\nlines",
                        false,
                        Level.ACHIEVED,
                        true,
                        Standing.BELOW,
                        new Grounds(
                                "Two reasons",
                                IndicatorAnswers.NONE.with(
                                        new IndicatorKey(Level.ACHIEVED, "A1.a.5"),
                                        new IndicatorAnswer(Indication.JUSTIFIED, "Why")))));

        assertThat(SealText.of(seal, answers).text()).isEqualTo("""
                        attest-seal 1
                        seal=00000000-0000-7000-8000-0000000000aa
                        organisation=00000000-0000-7000-8000-0000000000bb
                        year=2026-27
                        number=2
                        round=FINAL
                        framework=v9
                        catalogue-revision=7
                        sealed-at=2026-11-22T09:00:00.123456Z
                        sealed-by=00000000-0000-7000-8000-0000000000cc
                        declaration=5:True.
                        outcome=A1.a|NOT_ACHIEVED|ACHIEVED|confirmed|BELOW|9:Two
                        lines
                        grounds=A1.a|11:Two reasons|82:[{"column":"ACHIEVED","identifier":"A1.a.5","answer":"JUSTIFIED","comment":"Why"}]|2:{}
                        outcome=A1.b|ACHIEVED|-|unconfirmed|EXPECTED_NOT_KNOWN|-
                        """);
        assertThat(SealText.of(seal, answers.reversed()).hash())
                .isEqualTo(SealText.of(seal, answers).hash());
    }

    @Test
    void aSealHoldsLevelsStatementsAndWhatWasExpectedThenAndIsTrue() {
        var seal = world.signedOff();

        var position = world.by(world.approver, () -> seals.open(seal.id()));
        assertThat(position.seal()).isEqualTo(seal);
        assertThat(position.answers()).hasSize(49);
        var first = position.answer(A1A).orElseThrow();
        assertThat(first.level()).isEqualTo(Level.ACHIEVED);
        assertThat(first.statement()).isEqualTo("What we do about Board direction");
        assertThat(first.expected()).isEqualTo(Level.ACHIEVED);
        assertThat(first.expectedConfirmed()).isFalse();
        assertThat(seal.declaration()).isEqualTo("I confirm that this is true.");
        assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isTrue();
    }

    @Test
    void laterEditsOfAnswersAndOfTheCatalogueLeaveASealAsItWas() {
        var seal = world.signedOff();
        var before = world.by(world.approver, () -> seals.open(seal.id()));
        var code = new OutcomeCode("A2.b"); // of no known expected level, so that it can be put back

        world.as(world.lead, () -> assessments.openNextRound(world.ref));
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "We changed our mind.");
        world.as(Caller.ATTEST, () -> catalogue.confirmLevel("v9", code, Level.NOT_ACHIEVED, "A letter"));
        try {
            assertThat(world.by(world.approver, () -> seals.open(seal.id()))).isEqualTo(before);
            assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isTrue();
        } finally {
            world.as(Caller.ATTEST, () -> catalogue.forgetLevel("v9", code, "as before"));
        }
    }

    @Test
    void oneChangedCharacterUnderASealIsNoticed() {
        var seal = world.signedOff();

        transactions.executeWithoutResult(_ -> entityManager
                .createQuery("update KeptSealedAnswer it set it.statement = 'What we did about Board direction'"
                        + " where it.seal = :seal and it.outcome = 'A1.a'")
                .setParameter("seal", seal.id())
                .executeUpdate());

        assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isFalse();
    }

    @Test
    void theIcbReadsSealedLevelsAlwaysAndStatementsUnlessTheyAreWithheld() {
        var seal = world.signedOff();
        assertThat(world.by(world.icbLead, () -> seals.open(seal.id()))
                        .answer(A1A)
                        .orElseThrow()
                        .statement())
                .isNotNull();

        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(false, false)));

        var withheld = world.by(world.icbLead, () -> seals.open(seal.id()));
        assertThat(withheld.answers()).allSatisfy(it -> {
            assertThat(it.level()).isNotNull();
            assertThat(it.statement()).isNull();
            assertThat(it.statementHidden()).isTrue();
        });
        assertThat(world.by(world.icbLead, () -> seals.verify(seal.id()))).isTrue();
    }

    @Test
    void aForeignSealAnswersLikeAnUnknownOne() {
        var seal = world.signedOff();
        var other = new AssessmentWorld(currentUser, directory, assessments);

        for (var caller : List.of(other.approver, other.icbLead, world.person(Role.CONTRIBUTOR))) {
            assertThatThrownBy(() -> world.by(caller, () -> seals.open(seal.id())))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> world.by(world.approver, () -> seals.open(UUID.randomUUID())))
                .isInstanceOf(UnknownItem.class);
    }
}
