package org.attest.assessors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.attest.assessors.AuditedTrust.A1A;
import static org.attest.assessors.AuditedTrust.B2A;
import static org.attest.assessors.AuditedTrust.D1A;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.Seals;
import org.attest.assessors.AuditedTrust.Trust;
import org.attest.catalogue.Level;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.FileRules;
import org.attest.evidence.ReviewState;
import org.attest.evidence.TemplateAnswer;
import org.attest.evidence.Visibility;
import org.attest.shared.AuditedEvent;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;

/** What the assessor sees is what was there on the day of opening, and nothing else. */
@AttestTest
class FrozenViewTest {

    @Autowired
    AuditedTrust trusts;

    @Autowired
    IndependentAssessments independents;

    @Autowired
    AssessorDesk desk;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileRules rules;

    @Autowired
    EvidenceReview review;

    @Autowired
    Connections connections;

    @Autowired
    ApplicationEventMulticaster multicaster;

    Trust trust;
    ItemRef item;

    @BeforeEach
    void makeATrust() {
        trust = trusts.make();
        item = trusts.evidence(trust, "Restore tests", A1A);
        allowUnscanned(true);
    }

    @AfterEach
    void takeTheListAway() {
        allowUnscanned(false);
        trusts.removeList();
    }

    @Test
    void theClaimAndTheEvidenceOfTheMomentAreFrozen() {
        var file = trusts.attach(trust, item, "results.txt", "passed");
        var seal = trusts.seal(trust);
        var opened = trusts.open(trust);

        assertThat(opened.seal()).isEqualTo(seal.id());
        var seen = outcome(opened);
        assertThat(seen.claim().statement()).startsWith("Claimed of");
        assertThat(seen.evidence()).singleElement().satisfies(it -> {
            assertThat(it.reference()).isEqualTo("E-0001");
            assertThat(it.state()).isEqualTo(ReviewState.DRAFT);
            assertThat(it.files()).singleElement().satisfies(version -> {
                assertThat(version.file()).isEqualTo(file.id());
                assertThat(version.hash()).isEqualTo(Sha256.ofText("passed"));
            });
        });
    }

    @Test
    void aFrozenFileThatNobodyScannedOpensOnlyIfTheAdministratorAllows() {
        var file = trusts.attach(trust, item, "results.txt", "passed");
        var opened = trusts.sealedAndOpen(trust);
        allowUnscanned(false);
        assertThatThrownBy(() -> trusts.by(trust.judge(), () -> desk.open(opened.id(), file.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not scanned for viruses");
        allowUnscanned(true);
        assertThat(trusts.by(trust.judge(), () -> desk.open(opened.id(), file.id()))
                        .size())
                .isEqualTo(6);
    }

    @Test
    void whatIsSwappedUnlinkedOrWithdrawnLaterStaysAsItWas() throws IOException {
        var file = trusts.attach(trust, item, "results.txt", "passed");
        var opened = trusts.sealedAndOpen(trust);
        var before = outcome(opened).evidence();

        var swapped = trusts.attach(trust, item, "results.txt", "passed, we say now");
        trusts.run(trust.lead(), () -> {
            var now = library.item(trust.ref().organisation(), "E-0001");
            library.change(item, now.version(), EvidenceDetails.titled("Another title", EvidenceKind.DESIGN));
            connections.of(item).items().forEach(it -> connections.disconnect(it.connection()));
            review.withdraw(item, "It was wrong.");
        });
        trusts.evidence(trust, "Added later", A1A);

        assertThat(outcome(opened).evidence()).isEqualTo(before);
        try (var bytes = trusts.by(trust.judge(), () -> desk.open(opened.id(), file.id()))
                .bytes()) {
            assertThat(bytes).hasContent("passed");
        }
        assertUnknown(() -> desk.open(opened.id(), swapped.id()));
    }

    @Test
    void whatIsFilledInIsFrozenWithItsLabelsAndEachLookIsInTheTrail() {
        trusts.fill(trust, item, "3");
        var opened = trusts.sealedAndOpen(trust);
        trusts.fill(trust, item, "72");
        var id = UUID.fromString(item.id());

        assertThat(outcome(opened).evidence())
                .extracting(FrozenItem::template)
                .containsExactly("T15 Backup and restore test");
        var read = new ArrayList<AuditedEvent>();
        ApplicationListener<PayloadApplicationEvent<?>> trail = event -> {
            if (event.getPayload() instanceof AuditedEvent it && it.what().equals("assessors.read")) {
                read.add(it);
            }
        };
        multicaster.addApplicationListener(trail);
        try {
            var filled = trusts.by(trust.judge(), () -> independents.filled(opened.id(), A1A, id));
            assertThat(filled.answers())
                    .extracting(TemplateAnswer::label, TemplateAnswer::value)
                    .contains(tuple("Recovery time reached (hours)", "3"));
            assertThat(trusts.by(trust.lead(), () -> independents.filled(opened.id(), A1A, id)))
                    .isEqualTo(filled);
        } finally {
            multicaster.removeApplicationListener(trail);
        }
        assertThat(read).as("of the assessor, not of the own lead").hasSize(1);
        assertUnknown(() -> independents.filled(opened.id(), B2A, id));
        assertUnknown(() -> independents.filled(opened.id(), A1A, UUID.randomUUID()));
        for (var other : List.of(trust.icbLead(), trusts.make().judge())) {
            assertThatThrownBy(() -> trusts.by(other, () -> independents.filled(opened.id(), A1A, id)))
                    .isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void aLaterAnswerAndALaterSealChangeNothing() {
        var opened = trusts.sealedAndOpen(trust);

        trusts.run(trust.approver(), () -> assessments.reopen(trust.ref(), "Something was missed."));
        trusts.run(trust.lead(), () -> {
            var now = assessments.answer(trust.ref(), A1A);
            assessments.save(
                    trust.ref(),
                    new AnswerChange(A1A, now.version(), Level.ACHIEVED, "Better now", null, null, Progress.READY));
        });
        trusts.seal(trust);

        assertThat(outcome(opened).claim().level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThat(outcome(opened).claim().statement()).startsWith("Claimed of");
    }

    @Test
    void evidenceBehindOtherOutcomesIsUnknownUntilTheOutcomeIsChosen() {
        var other = trusts.evidence(trust, "Exercise", D1A);
        var file = trusts.attach(trust, other, "exercise.txt", "held");
        var opened = trusts.sealedAndOpen(trust);

        assertUnknown(() -> independents.outcome(opened.id(), D1A));
        assertUnknown(() -> desk.open(opened.id(), file.id()));

        trusts.run(trust.judge(), () -> independents.choose(opened.id(), Set.of(D1A)));
        assertThat(trusts.by(trust.judge(), () -> independents.outcome(opened.id(), D1A))
                        .evidence())
                .extracting(FrozenItem::title)
                .containsExactly("Exercise");
        assertThat(trusts.by(trust.judge(), () -> desk.open(opened.id(), file.id()))
                        .size())
                .isEqualTo(4);
    }

    @Test
    void currentAnswersAndTheLibraryStayClosedToTheAssessor() {
        var file = trusts.attach(trust, item, "results.txt", "passed");
        trusts.sealedAndOpen(trust);
        var organisation = trust.ref().organisation();
        for (Runnable look : List.<Runnable>of(
                () -> assessments.answer(trust.ref(), A1A),
                () -> seals.of(trust.ref()),
                () -> library.item(organisation, "E-0001"),
                () -> library.open(organisation, file.id()))) {
            assertThatThrownBy(() -> trusts.run(trust.judge(), look)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherTrustAndAnUnnamedAssessorMeetAnUnknownOne() {
        var opened = trusts.sealedAndOpen(trust);
        var stranger = trusts.make();
        var colleague = trusts.make().judge();
        for (var caller : List.of(stranger.judge(), stranger.lead(), stranger.icbLead(), colleague)) {
            assertThatThrownBy(() -> trusts.run(caller, () -> independents.find(opened.id())))
                    .isInstanceOf(UnknownItem.class);
            assertThat(trusts.by(caller, () -> independents.list())).isEmpty();
        }
        assertUnknown(() -> independents.find(UUID.randomUUID()));
    }

    @Test
    void theReadOfASensitiveFileIsInTheTrailBeforeTheBytesLeave() {
        var sensitive = trusts.evidence(
                trust,
                EvidenceDetails.titled("Penetration test", EvidenceKind.EXTERNAL)
                        .with(Marking.OFFICIAL_SENSITIVE, Visibility.NOTHING),
                B2A);
        var file = trusts.attach(trust, sensitive, "test.txt", "holes");
        var opened = trusts.sealedAndOpen(trust);
        ApplicationListener<PayloadApplicationEvent<?>> trail = event -> {
            if (event.getPayload() instanceof AuditedEvent it && it.what().equals("evidence.read")) {
                throw new IllegalStateException("The trail cannot be written");
            }
        };
        multicaster.addApplicationListener(trail);
        try {
            assertThatThrownBy(() -> trusts.by(trust.judge(), () -> desk.open(opened.id(), file.id())))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            multicaster.removeApplicationListener(trail);
        }
    }

    @Test
    void nothingOpensWithoutASealOrTwiceInAYear() {
        assertThatThrownBy(() -> trusts.open(trust)).hasMessageContaining("Nothing is signed off yet");
        trusts.sealedAndOpen(trust);
        assertThatThrownBy(() -> trusts.open(trust)).hasMessageContaining("open already");
    }

    private void allowUnscanned(boolean allowed) {
        trusts.run(Caller.ATTEST, () -> rules.allowUnscannedForOthers(allowed));
    }

    private SampledOutcome outcome(Independent opened) {
        return trusts.by(trust.judge(), () -> independents.outcome(opened.id(), A1A));
    }

    private void assertUnknown(Runnable look) {
        assertThatThrownBy(() -> trusts.run(trust.judge(), look)).isInstanceOf(UnknownItem.class);
    }
}
