package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class StatementCountTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    Reviews reviews;

    AssessmentWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new AssessmentWorld(currentUser, directory, assessments);
    }

    @Test
    void theTaskListTakesAsManyStatementsForTenOutcomesAsForAll() {
        answer(10);
        var ten = StatementCount.of(this::taskList);
        world.answerAll(world.lead);
        var all = StatementCount.of(this::taskList);

        assertThat(all).isEqualTo(ten).isLessThanOrEqualTo(7);
    }

    @Test
    void theListOfAssessmentsTakesAsManyStatementsForTwoOrganisationsAsForTwelve() {
        var two = organisations(2);
        var twelve = organisations(12);

        assertThat(StatementCount.of(() -> list(twelve)))
                .isEqualTo(StatementCount.of(() -> list(two)))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void aLoadedReturnTakesAsManyStatementsForTwentyAnswersAsForAll() {
        answer(1);
        var twenty = StatementCount.of(() -> answer(20));
        var all = StatementCount.of(() -> world.answerAll(world.lead));

        assertThat(all).isLessThanOrEqualTo(twenty + 3);
    }

    @Test
    void theReviewOfARoundTakesAsManyStatementsForOneMarkAsForTwenty() {
        world.signedOff();
        mark(1);
        var one = StatementCount.of(this::sheet);
        mark(20);
        var twenty = StatementCount.of(this::sheet);

        assertThat(twenty).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void theReviewQueueTakesAsManyStatementsForTwoRoundsAsForFive() {
        var two = queue(2);
        var five = queue(5);

        assertThat(StatementCount.of(five)).isEqualTo(StatementCount.of(two)).isLessThanOrEqualTo(4);
    }

    private Runnable queue(int number) {
        var ids = new HashSet<OrganisationId>();
        for (var made = 0; made < number; made++) {
            var one = new AssessmentWorld(currentUser, directory, assessments);
            one.signedOff();
            one.as(one.icbLead, () -> reviews.mark(one.ref, AssessmentWorld.A1A, Verdict.ACCEPTED, ""));
            ids.add(one.trust.id());
        }
        var caller = new Caller(PersonId.next(), "L", Set.of(new Grant(Role.ICB_LEAD, world.icb.id())), ids);
        return () -> {
            var part = world.by(caller, () -> reviews.queue(new Window(0, 50)));
            assertThat(part.rows()).hasSize(number);
        };
    }

    private void mark(int number) {
        world.by(world.icbLead, () -> reviews.sheet(world.ref)).orElseThrow().lines().stream()
                .limit(number)
                .forEach(it -> world.as(
                        world.icbLead,
                        () -> reviews.mark(world.ref, it.answer().outcome(), Verdict.ACCEPTED, "Good.")));
    }

    private void sheet() {
        world.by(world.icbLead, () -> reviews.sheet(world.ref));
    }

    private void taskList() {
        world.by(world.lead, () -> {
            assessments.overview(world.ref);
            return assessments.tasks(world.ref, TaskFilter.ALL);
        });
    }

    private void answer(int number) {
        world.by(
                world.lead,
                () -> assessments.saveAll(
                        world.ref,
                        assessments.tasks(world.ref, TaskFilter.ALL).stream()
                                .limit(number)
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        it.outcome().allowed().getFirst(),
                                        "One of " + number,
                                        null,
                                        null,
                                        Progress.IN_PROGRESS))
                                .toList()));
    }

    private Set<OrganisationId> organisations(int number) {
        var ids = new ArrayList<OrganisationId>();
        for (var made = 0; made < number; made++) {
            var one = new AssessmentWorld(currentUser, directory, assessments);
            one.save(one.lead, AssessmentWorld.A1A, null, "Begun.");
            ids.add(one.trust.id());
        }
        return new HashSet<>(ids);
    }

    private void list(Set<OrganisationId> partners) {
        var icb = world.icb.id();
        var caller = new Caller(PersonId.next(), "L", Set.of(new Grant(Role.ICB_LEAD, icb)), partners);
        var part = world.by(caller, () -> assessments.list(AssessmentWorld.YEAR, new Window(0, 50)));
        assertThat(part.rows()).hasSize(partners.size());
        assertThat(part.rows()).extracting(it -> it.counts().outcomes()).containsOnly(49);
    }
}
