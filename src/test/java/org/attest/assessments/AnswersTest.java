package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;
import static org.attest.assessments.AssessmentWorld.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.assessments.Answer.Field;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class AnswersTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    Assessments assessments;

    @Autowired
    LoadedAnswers loaded;

    @Autowired
    Seals seals;

    AssessmentWorld world;
    AssessmentRef ref;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
    }

    @Test
    void beforeTheFirstAnswerAnAssessmentReadsAsOpenInterimAndEmpty() {
        var overview = world.overview();

        assertThat(overview.round()).isEqualTo(Round.INTERIM);
        assertThat(overview.stage()).isEqualTo(Stage.OPEN);
        assertThat(overview.counts()).isEqualTo(new Overview.Counts(49, 0, 0, 0));
        assertThat(world.answer(A1A)).isEqualTo(Answer.none(A1A));
    }

    @Test
    void aSavedAnswerIsReadBackWithItsHistory() {
        world.save(world.lead, A1A, Level.ACHIEVED, "  The board meets.\r\nMonthly. ");
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "The board never met.");

        var answer = world.answer(A1A);
        assertThat(answer.level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.changedBy()).isEqualTo(world.lead.person());
        var history = world.by(world.approver, () -> assessments.history(ref, A1A));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().before().statement()).isEqualTo("The board meets.\nMonthly.");
        assertThat(history.getFirst().fields()).containsExactly("level", "statement");
        assertThat(history.getFirst().through()).isEqualTo(AnswerEdit.Through.SCREEN);
        assertThat(world.overview().counts()).isEqualTo(new Overview.Counts(49, 1, 1, 0));
    }

    @Test
    void equalValuesWriteNothing() {
        world.save(world.lead, A1A, Level.ACHIEVED, "Same.");

        assertThat(world.save(world.lead, A1A, Level.ACHIEVED, "Same.")).isInstanceOf(Saved.Unchanged.class);
        assertThat(world.by(world.lead, () -> assessments.history(ref, A1A))).hasSize(1);
    }

    @Test
    void theSecondOfTwoPeopleSeesBothValuesAndChooses() {
        var change = new AnswerChange(A1A, 0, Level.ACHIEVED, "Mine.", null, null, Progress.READY);
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Theirs.");

        var saved = world.by(world.person(Role.PROVIDER_LEAD), () -> assessments.save(ref, change));

        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, it -> {
            assertThat(it.theirs().statement()).isEqualTo("Theirs.");
            var kept = world.by(world.lead, () -> assessments.save(ref, change.onTopOf(it.theirs())));
            assertThat(kept).isInstanceOf(Saved.Done.class);
        });
        assertThat(world.answer(A1A).statement()).isEqualTo("Mine.");
    }

    @Test
    void theSameRequestTwiceIsAppliedOnce() {
        var change = new AnswerChange(A1A, 0, Level.ACHIEVED, "Once.", null, null, Progress.READY);

        assertThat(world.by(world.lead, () -> assessments.save(ref, change))).isInstanceOf(Saved.Done.class);
        assertThat(world.by(world.lead, () -> assessments.save(ref, change))).isInstanceOf(Saved.Unchanged.class);
        assertThat(world.answer(A1A).version()).isEqualTo(1);
    }

    @Test
    void aLevelThatTheOutcomeLacksIsRefused() {
        assertThatThrownBy(() -> world.save(world.lead, A1A, Level.PARTIALLY_ACHIEVED, ""))
                .hasMessage("A1.a cannot be Partially achieved.");
        assertThat(world.answer(A1A).version()).isZero();
    }

    @Test
    void anOutcomeThatTheVersionLacksIsUnknown() {
        var lacking = new OutcomeCode("C2.b");
        var change = new AnswerChange(lacking, 0, Level.ACHIEVED, "Typed.", null, null, Progress.READY);
        var sentence = "There is nothing here, or it is not shared with you.";

        assertThatThrownBy(() -> world.by(world.lead, () -> assessments.save(ref, change)))
                .isInstanceOf(UnknownItem.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> world.by(world.lead, () -> assessments.saveAll(ref, List.of(change))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(world.lead, () -> assessments.keepDraft(ref, change)))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.overview().counts().answered()).isZero();
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        assertThatThrownBy(() -> world.save(world.lead, A1A, Level.ACHIEVED, "x".repeat(10_001)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("10,001");
    }

    @Test
    void anOrganisationThatDoesNotReportHasNoAssessment() {
        var council = currentUser.as(
                Caller.ATTEST,
                () -> directory.add(
                        NewOrganisation.of("ZC" + Ids.next().toString().substring(24), "A council", Kind.COUNCIL)));
        var lead = new Caller(PersonId.next(), "L", Set.of(new Grant(Role.PROVIDER_LEAD, council.id())), Set.of());
        var change = new AnswerChange(A1A, 0, Level.ACHIEVED, null, null, null, Progress.READY);

        assertThatThrownBy(() -> world.by(lead, () -> assessments.save(new AssessmentRef(council.id(), YEAR), change)))
                .hasMessage("This organisation does not answer the CAF-aligned assessment.");
    }

    @Test
    void anOwnerIsSomebodyOfTheOrganisation() {
        var change = new AnswerChange(A1A, 0, null, null, PersonId.next(), null, Progress.NOT_STARTED);

        assertThatThrownBy(() -> world.by(world.lead, () -> assessments.save(ref, change)))
                .hasMessage("The owner must be somebody of this organisation, or one of its teams.");
    }

    @Test
    void aContributorAnswersWhatIsAssignedAndSeesOnlyTitleAndProgressOfTheRest() {
        var contributor = world.person(colleague(), Role.CONTRIBUTOR);
        world.assign(A1A, contributor.person(), LocalDate.of(2026, 12, 1));
        world.save(world.lead, A1B, Level.ACHIEVED, "Not for everybody.");

        assertThat(world.save(contributor, A1A, Level.ACHIEVED, "Mine.")).isInstanceOf(Saved.Done.class);
        var other = world.by(contributor, () -> assessments.answer(ref, A1B));
        assertThat(other.statement()).isNull();
        assertThat(other.hidden()).contains(Field.LEVEL, Field.STATEMENT);
        assertThat(other.progress()).isEqualTo(Progress.READY);
        assertThatThrownBy(() -> world.save(contributor, A1B, Level.ACHIEVED, ""))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(contributor, () -> assessments.history(ref, A1B)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(contributor, () -> seals.of(ref))).isInstanceOf(UnknownItem.class);
        var mine = world.by(contributor, () -> assessments.tasks(ref, new TaskFilter(true, false, false)));
        assertThat(mine).extracting(it -> it.outcome().code()).containsExactly(A1A);
    }

    @Test
    void aContributorMayNotAssign() {
        var contributor = world.person(colleague(), Role.CONTRIBUTOR);
        world.assign(A1A, contributor.person(), null);
        var change = new AnswerChange(A1A, 1, null, null, null, null, Progress.READY);

        assertThatThrownBy(() -> world.by(contributor, () -> assessments.save(ref, change)))
                .hasMessage("Only a provider lead may change the owner or the due date.");
    }

    @Test
    void theIcbSeesProgressAndWhatIsSharedAndTheRestIsNamedHidden() {
        world.save(world.lead, A1A, Level.ACHIEVED, "Inside.");
        var hidden = world.by(world.icbLead, () -> assessments.task(ref, A1A));
        assertThat(hidden.answer().level()).isNull();
        assertThat(hidden.answer().hidden()).containsExactlyInAnyOrder(Field.LEVEL, Field.STATEMENT);
        assertThat(hidden.standing()).isNull();
        assertThat(hidden.answer().progress()).isEqualTo(Progress.READY);

        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(true, true)));
        assertThat(world.by(world.icbLead, () -> assessments.answer(ref, A1A)).level())
                .isEqualTo(Level.ACHIEVED);

        world.signedOff();
        var sealed = world.by(world.icbLead, () -> assessments.answer(ref, A1A));
        assertThat(sealed.statement()).isEqualTo("What we do about Board direction");
        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(false, false)));
        var withheld = world.by(world.icbLead, () -> assessments.answer(ref, A1A));
        assertThat(withheld.level()).isEqualTo(Level.ACHIEVED);
        assertThat(withheld.hidden()).containsExactly(Field.STATEMENT);
    }

    @Test
    void theIcbMayLoadOnBehalfAndRubsOutNothingThatIsHiddenFromIt() {
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Inside.");
        var change = new AnswerChange(A1A, 1, Level.ACHIEVED, null, null, null, Progress.READY);

        var saved = world.by(world.icbLead, () -> loaded.saveAll(ref, Ids.next(), List.of(change)));

        assertThat(saved.getFirst()).isInstanceOf(Saved.Done.class);
        assertThat(saved.getFirst().answer().statement()).isNull();
        assertThat(world.answer(A1A).level()).isEqualTo(Level.ACHIEVED);
        assertThat(world.answer(A1A).statement()).isEqualTo("Inside.");
    }

    @Test
    void everybodyElseLearnsNothing() {
        world.save(world.lead, A1A, Level.ACHIEVED, "Inside.");
        var stranger = AssessmentWorld.icbLead(new AssessmentWorld(currentUser, directory, assessments).icb.id());

        for (var caller : List.of(stranger)) {
            assertThatThrownBy(() -> world.by(caller, () -> assessments.overview(ref)))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> world.by(caller, () -> assessments.answers(ref)))
                    .isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void aLoadedReturnFollowsTheSameRulesAndTellsConflicts() {
        world.save(world.lead, A1A, Level.ACHIEVED, "Typed.");
        var stale = new AnswerChange(A1A, 0, Level.NOT_ACHIEVED, "Old.", null, null, Progress.READY);
        var good = new AnswerChange(A1B, 0, Level.ACHIEVED, "Loaded.", null, null, Progress.READY);

        var results = world.by(world.lead, () -> assessments.saveAll(ref, List.of(stale, good)));

        assertThat(results.get(0)).isInstanceOf(Saved.Conflict.class);
        assertThat(results.get(1)).isInstanceOf(Saved.Done.class);
        assertThat(results.get(1).answer().version()).isEqualTo(1);
        var history = world.by(world.lead, () -> assessments.history(ref, A1B));
        assertThat(history.getFirst().through()).isEqualTo(AnswerEdit.Through.RETURN);
    }

    @Test
    void aDraftIsForItsAuthorAloneAndEndsWithSaving() {
        var typed =
                new AnswerChange(A1A, 0, Level.ACHIEVED, "Half a sen", null, null, Progress.IN_PROGRESS, Grounds.NONE);
        world.by(world.lead, () -> assessments.keepDraft(ref, typed));
        world.by(world.lead, () -> assessments.keepDraft(ref, typed));

        assertThat(world.by(world.lead, () -> assessments.draft(ref, A1A))
                        .orElseThrow()
                        .change())
                .isEqualTo(typed);
        assertThat(world.by(world.person(Role.PROVIDER_LEAD), () -> assessments.draft(ref, A1A)))
                .isEmpty();
        assertThat(world.answer(A1A)).isEqualTo(Answer.none(A1A));
        assertThat(world.by(world.lead, () -> assessments.history(ref, A1A))).isEmpty();

        world.save(world.lead, A1A, Level.ACHIEVED, "Half a sentence.");
        assertThat(world.by(world.lead, () -> assessments.draft(ref, A1A))).isEmpty();
    }

    private PersonId colleague() {
        var email = Ids.next() + "@invented.example";
        world.by(
                Caller.ATTEST,
                () -> accounts.add(
                        new NewPerson("Pat Invented", email),
                        Role.CONTRIBUTOR,
                        world.trust.id(),
                        LocalDate.of(2026, 1, 1),
                        null));
        return world.by(world.lead, () -> accounts.colleagues(world.trust.id()))
                .getFirst()
                .id();
    }
}
