package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.assessments.AnswerEdit;
import org.attest.assessments.Assessments;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** All or nothing, once, and written down with the person who did it. */
@AttestTest
class ApplyingTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path edited;

    @BeforeEach
    void aChangedWorkbookComesBack() {
        world = new ReturnWorld(beans);
        world.stated("A1.a", "a");
        edited = Edit.of(world.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "b")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "new")
                .add(Edit.EVIDENCE, "Title", "Restore test", "Kind", "Test", "Classification", "OFFICIAL"));
    }

    @Test
    void whenAnythingMovedNothingIsAppliedAndThePreviewIsShownAgain() {
        var preview = world.take(edited);
        world.stated("A1.a", "c");

        var moved = (Applied.Moved) world.apply(preview);

        assertThat(world.answer("A1.a").statement()).isEqualTo("c");
        assertThat(world.answer("B2.a").statement()).isNull();
        assertThat(evidence()).isZero();
        assertThat(moved.preview().tally().changed()).isEqualTo(1);
        assertThat(moved.preview().tally().leftOut()).isEqualTo(1);
        assertThat(world.applied(moved.preview()).tally().added()).isEqualTo(1);
    }

    @Test
    void theReceiptIsKeptAndAddsUp() {
        var receipt = world.applied(world.take(edited));
        var kept = world.asLead(
                () -> world.bean(ReturnIntake.class).receipt(receipt.taken().id()));

        assertThat(kept).isEqualTo(receipt);
        assertThat(kept.tally()).isEqualTo(new Tally(50 + world.asked(), 1, 2, 47 + world.asked(), 0, 0));
        assertThat(kept.lines()).hasSize(50 + world.asked());
        assertThat(kept.taken().endedBy()).isEqualTo(world.anita.id());
    }

    @Test
    void theSameReturnIsAppliedOnce() {
        var preview = world.take(edited);
        world.applied(preview);

        assertThatThrownBy(() -> world.apply(preview)).isInstanceOf(Refused.class);
        assertThat(evidence()).isEqualTo(1);
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        world.applied(world.take(edited));
        var again = world.take(edited);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.appliedBefore()).isNotNull();
        assertThat(world.applied(again).tally().unchanged()).isEqualTo(50 + world.asked());
        assertThat(evidence()).isEqualTo(1);
    }

    @Test
    void aPreviewCanBeLeftAndComeBackTo() {
        var preview = world.take(edited);

        assertThat(world.again(preview).fingerprint()).isEqualTo(preview.fingerprint());
        assertThat(world.asLead(() -> world.bean(ReturnIntake.class).returns(world.ref, new Window(0, 5))))
                .extracting(Taken::state)
                .containsExactly(Taken.State.OPEN);
    }

    @Test
    void aReturnPutAsideAppliesNothing() {
        var preview = world.take(edited);
        world.asLead(() -> {
            world.bean(ReturnIntake.class).drop(preview.taken().id());
            return true;
        });

        assertThatThrownBy(() -> world.apply(preview)).isInstanceOf(Refused.class);
        assertThat(world.answer("A1.a").statement()).isEqualTo("a");
    }

    @Test
    void anotherOrganisationsReturnIsUnknown() {
        var preview = world.take(edited);
        var other = new ReturnWorld(beans);

        assertThatThrownBy(() -> other.asLead(() ->
                        other.bean(ReturnIntake.class).preview(preview.taken().id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aContributorDoesNotSeeWhatTheLeadBrought() {
        var preview = world.take(edited);

        assertThatThrownBy(() -> world.currentUser.as(world.contributor, () -> world.bean(ReturnIntake.class)
                        .preview(preview.taken().id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void historyAndTrailCarryThePerson() {
        world.applied(world.take(edited));
        var history = world.asLead(() -> world.bean(Assessments.class).history(world.ref, new OutcomeCode("A1.a")));

        assertThat(history.getFirst().by()).isEqualTo(world.anita.id());
        assertThat(history.getFirst().through()).isEqualTo(AnswerEdit.Through.RETURN);
        var filter = new AuditFilter(world.organisation.id(), null, null, null);
        var entries = world.currentUser.as(
                Caller.ATTEST, () -> world.bean(AuditTrail.class).entries(filter, new Window(0, 50)));
        assertThat(entries.rows())
                .filteredOn(it -> it.person().equals(world.anita.id()))
                .extracting(AuditEntry::what)
                .contains(
                        "returns.exported",
                        "returns.taken",
                        "returns.applied",
                        "assessments.answers-loaded",
                        "evidence.add");
    }

    private long evidence() {
        return world.asLead(() -> world.bean(EvidenceLibrary.class)
                .list(EvidenceFilter.of(world.organisation.id()), new Window(0, 10))
                .total());
    }
}
