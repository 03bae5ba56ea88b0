package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
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

    @Autowired
    EntityManagerFactory factory;

    AssessmentWorld world;

    @BeforeEach
    void count() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void theTaskListTakesAsManyStatementsForTenOutcomesAsForAll() {
        answer(10);
        var ten = statementsFor(this::taskList);
        world.answerAll(world.lead);
        var all = statementsFor(this::taskList);

        assertThat(all).isEqualTo(ten).isLessThanOrEqualTo(7);
    }

    @Test
    void theListOfAssessmentsTakesAsManyStatementsForTwoOrganisationsAsForTwelve() {
        var two = statementsFor(() -> list(organisations(2)));
        var twelve = statementsFor(() -> list(organisations(12)));

        assertThat(twelve).isEqualTo(two).isLessThanOrEqualTo(4);
    }

    @Test
    void aLoadedReturnTakesAsManyStatementsForTwentyAnswersAsForAll() {
        answer(1);
        var twenty = statementsFor(() -> answer(20));
        var all = statementsFor(() -> world.answerAll(world.lead));

        assertThat(all).isLessThanOrEqualTo(twenty + 3);
    }

    @Test
    void theReviewOfARoundTakesAsManyStatementsForOneMarkAsForTwenty() {
        world.signedOff();
        mark(1);
        var one = statementsFor(this::sheet);
        mark(20);
        var twenty = statementsFor(this::sheet);

        assertThat(twenty).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void theReviewQueueTakesAsManyStatementsForTwoRoundsAsForFive() {
        var two = queue(2);
        var five = queue(5);

        assertThat(statementsFor(five)).isEqualTo(statementsFor(two)).isLessThanOrEqualTo(4);
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
        statistics().clear();
        var part = world.by(caller, () -> assessments.list(AssessmentWorld.YEAR, new Window(0, 50)));
        assertThat(part.rows()).hasSize(partners.size());
        assertThat(part.rows()).extracting(it -> it.counts().outcomes()).containsOnly(49);
    }

    private long statementsFor(Runnable work) {
        statistics().clear();
        work.run();
        return statistics().getPrepareStatementCount();
    }

    private org.hibernate.stat.Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }
}
