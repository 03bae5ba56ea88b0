package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.EditionDates;
import org.attest.catalogue.Editions;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a year that takes no answers still lets people do; each test has a year of its own, long past or far ahead. */
@AttestTest
class ClosedYearTest {

    private static final String CLOSED =
            "DSPT %s is closed: its answers cannot change any more. What was sealed stays as it is.";

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    LoadedAnswers loaded;

    @Autowired
    Seals seals;

    @Autowired
    Editions editions;

    @Test
    void nothingIsAnsweredLoadedOrSubmittedInAClosedYear() {
        var world = worldOf(2017);
        world.answerAll(world.lead);
        close(world);
        var closed = CLOSED.formatted(world.ref.year());

        assertThatThrownBy(() -> world.save(world.lead, AssessmentWorld.A1A, null, "Later."))
                .isInstanceOf(AssessmentRefused.class)
                .hasMessage(closed);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> loaded.saveAll(world.ref, Ids.next(), world.best())))
                .hasMessage(closed);
        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(world.ref)))
                .hasMessage(closed);
        var overview = world.by(world.lead, () -> assessments.overview(world.ref));
        assertThat(overview.takesAnswers()).isFalse();
        assertThat(overview.moves()).isEmpty();
        assertThat(world.by(world.lead, () -> assessments.tasks(world.ref, TaskFilter.ALL)))
                .noneMatch(Task::mayAnswer);
    }

    @Test
    void whatWasSubmittedBeforeTheCloseIsSignedAndAcceptedAndNothingOpensAgain() {
        var world = worldOf(2018);
        world.submitted();
        close(world);
        var closed = CLOSED.formatted(world.ref.year());

        assertThatThrownBy(() -> world.as(world.approver, () -> assessments.sendBack(world.ref, "Why.")))
                .hasMessage(closed);
        var seal = world.sign();
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.giveBack(world.ref, "Why.")))
                .hasMessage(closed);
        assertThatThrownBy(() -> world.as(world.approver, () -> assessments.reopen(world.ref, "Why.")))
                .hasMessage(closed);
        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.openNextRound(world.ref)))
                .hasMessage(closed);
        world.as(world.icbLead, () -> assessments.accept(world.ref));

        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(world.by(world.icbLead, () -> seals.open(seal.id())).answers())
                .hasSize(49);
        assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isTrue();
    }

    @Test
    void aYearThatIsOpenedAgainTakesAnswersAgain() {
        var world = worldOf(2019);
        close(world);
        world.as(Caller.ATTEST, () -> editions.reopen(world.ref.year()));

        assertThat(world.answerAll(world.lead)).hasSize(49);
    }

    @Test
    void aYearThatHasNotOpenedTakesNoAnswersYet() {
        var world = worldOf(2045);

        assertThatThrownBy(() -> world.answerAll(world.lead))
                .hasMessage("DSPT 2045-46 opens on 1 September 2045 and takes no answers before.");
    }

    private AssessmentWorld worldOf(int begin) {
        var year = new DsptYear(begin);
        currentUser.as(
                Caller.ATTEST,
                () -> editions.add(
                        year,
                        "v9",
                        new EditionDates(
                                LocalDate.of(begin, 9, 1),
                                LocalDate.of(begin, 12, 31),
                                LocalDate.of(begin + 1, 1, 1),
                                LocalDate.of(begin + 1, 6, 30))));
        return new AssessmentWorld(currentUser, directory, assessments, year);
    }

    private void close(AssessmentWorld world) {
        world.as(Caller.ATTEST, () -> editions.close(world.ref.year()));
    }
}
