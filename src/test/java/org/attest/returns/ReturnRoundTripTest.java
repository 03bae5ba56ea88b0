package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Progress;
import org.attest.catalogue.Level;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class ReturnRoundTripTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;

    @BeforeEach
    void anOrganisationWithAnswersAndEvidence() {
        world = new ReturnWorld(beans);
        world.answered(
                "A1.a",
                it -> new AnswerChange(
                        it.outcome(),
                        it.basedOn(),
                        Level.ACHIEVED,
                        "The board asks.\nEvery quarter \u2013 \u201calways\u201d. =cmd|' /C calc'!A0 \ud83d\udc69\u200d\u2695\ufe0f \u05e9\u05dc\u05d5\u05dd",
                        world.ben.id(),
                        LocalDate.of(2026, 12, 31),
                        Progress.READY));
        world.stated("B2.a", "_x0041_ 00123 +44 20 7946 0000");
        var item = world.logged(EvidenceDetails.titled("Minutes of the board, March", EvidenceKind.OPERATION)
                .with(Responsible.owner(world.anita.id()))
                .with(new Lifetime(LocalDate.of(2026, 3, 31), null, LocalDate.of(2038, 1, 19), 12))
                .with(new Content("Agenda item 7", null, "https://intranet.example/minutes", null)));
        // world.linked(item, "A1.a");
        world.logged("-1 is not a formula");
    }

    @Test
    void whatGoesOutComesBackUnchanged() {
        var preview = world.take(world.export());

        assertThat(preview.changesNothing()).isTrue();
        assertThat(preview.allProblems()).isEmpty();
        assertThat(preview.notInFile()).isEmpty();
        assertThat(preview.tally().read()).isEqualTo(49 + 2 + world.asked());
        assertThat(preview.tally().unchanged()).isEqualTo(preview.tally().read());
    }

    @Test
    void aFileSavedByPoiComesBackUnchanged() {
        assertThat(world.take(Edit.of(world.export(), _ -> {})).changesNothing())
                .isTrue();
    }
}
