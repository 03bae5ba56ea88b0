package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import java.util.ArrayList;
import java.util.List;
import org.attest.AttestTest;
import org.attest.access.CurrentUser;
import org.attest.catalogue.Level;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** What the trail is told, and that nothing happens when it cannot write it down. */
@AttestTest
class AuditedTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    ApplicationEventMulticaster multicaster;

    final List<AuditedEvent> told = new ArrayList<>();
    boolean refuses;
    final ApplicationListener<PayloadApplicationEvent<?>> trail = event -> {
        if (event.getPayload() instanceof AuditedEvent it && it.organisation() != null) {
            if (refuses) {
                throw new IllegalStateException("The trail cannot be written");
            }
            told.add(it);
        }
    };

    AssessmentWorld world;

    @BeforeEach
    void listen() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        multicaster.addApplicationListener(trail);
    }

    @AfterEach
    void stopListening() {
        multicaster.removeApplicationListener(trail);
    }

    @Test
    void anAnswerIsToldWithItsFieldsAndItsStatementOnlyAsAHash() {
        world.save(world.lead, A1A, Level.ACHIEVED, "A secret of ours.");

        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo("assessments.answered");
            assertThat(it.id()).isEqualTo("v9:A1.a");
            assertThat(it.changes()).extracting(FieldChange::field).containsExactly("level", "statement", "progress");
            assertThat(it.changes().toString()).contains("sha256:").doesNotContain("secret");
        });
    }

    @Test
    void aLoadedReturnIsOneEntryWithTheDigestOfItsChanges() {
        world.answerAll(world.lead);

        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo("assessments.answers-loaded");
            assertThat(it.changes()).extracting(FieldChange::field).containsExactly("answers", "digest");
        });
    }

    @Test
    void everyStepIsTold() {
        world.signedOff();
        world.as(world.icbLead, () -> assessments.giveBack(world.ref, "Look again."));

        assertThat(told)
                .extracting(AuditedEvent::what)
                .containsExactly(
                        "assessments.answers-loaded",
                        "assessments.submitted",
                        "measures.worked-out",
                        "assessments.signed-off",
                        "assessments.returned");
        assertThat(told.toString()).contains("INTERIM");
    }

    @Test
    void aDraftAndAnUnchangedAnswerAreNotTold() {
        world.save(world.lead, A1A, Level.ACHIEVED, "Said.");
        told.clear();

        world.save(world.lead, A1A, Level.ACHIEVED, "Said.");
        world.by(
                world.lead,
                () -> assessments.keepDraft(world.ref, world.answer(A1A).asChange()));

        assertThat(told).isEmpty();
    }

    @Test
    void whenTheTrailRefusesNothingIsAnswered() {
        refuses = true;

        assertThatThrownBy(() -> world.save(world.lead, A1A, Level.ACHIEVED, "Lost."))
                .isNotNull();
        assertThatThrownBy(() -> world.answerAll(world.lead)).isNotNull();

        assertThat(world.answer(A1A)).isEqualTo(Answer.none(A1A));
        assertThat(world.by(world.lead, () -> assessments.history(world.ref, A1A)))
                .isEmpty();
    }

    @Test
    void whenTheTrailRefusesNothingIsSubmittedOrSealed() {
        world.answerAll(world.lead);
        refuses = true;
        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(world.ref)))
                .isNotNull();
        assertThat(world.stage()).isEqualTo(Stage.OPEN);

        refuses = false;
        world.as(world.lead, () -> assessments.submit(world.ref));
        refuses = true;
        assertThatThrownBy(world::sign).isNotNull();
        assertThat(world.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(world.overview().seals()).isEmpty();
    }
}
