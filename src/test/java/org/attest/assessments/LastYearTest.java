package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.AttestTest;
import org.attest.access.CurrentUser;
import org.attest.catalogue.CrosswalkEntry.Kind;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class LastYearTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Test
    void lastYearsSealedAnswerStandsBesideTheQuestionThatFollowsIt() {
        var world = new AssessmentWorld(currentUser, directory, assessments);
        var before = new AssessmentRef(world.trust.id(), DsptYear.of("2025-26"));
        world.by(world.lead, () -> assessments.saveAll(before, all(before)));
        world.as(world.lead, () -> assessments.submit(before));
        world.by(world.approver, () -> assessments.signOff(before, "True then."));

        assertThat(lastYear(world, "D1.b").link().kind()).isEqualTo(Kind.SAME);
        var renumbered = lastYear(world, "A2.c");
        assertThat(renumbered.answer().outcome()).isEqualTo(new OutcomeCode("A2.b"));
        assertThat(renumbered.answer().statement()).isEqualTo("Last year on A2.b");
        assertThat(lastYear(world, "C2.a").link().kind().carries()).isFalse();
        assertThat(world.by(world.lead, () -> assessments.lastYear(world.ref, new OutcomeCode("A4.b"))))
                .isEmpty();
        assertThat(world.answer(new OutcomeCode("D1.b")).version()).isZero();
    }

    private LastYear lastYear(AssessmentWorld world, String code) {
        return world.by(world.lead, () -> assessments.lastYear(world.ref, new OutcomeCode(code)))
                .orElseThrow();
    }

    private List<AnswerChange> all(AssessmentRef ref) {
        return assessments.tasks(ref, TaskFilter.ALL).stream()
                .map(it -> new AnswerChange(
                        it.outcome().code(),
                        0,
                        it.outcome().allowed().getLast(),
                        "Last year on " + it.outcome().code(),
                        null,
                        null,
                        Progress.READY))
                .toList();
    }
}
