package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.CrosswalkEntry.Kind;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Titles, allowed levels, extra questions and the crosswalk, edited on a version of its own. */
@AttestTest
@RecordApplicationEvents
class OutcomeBookTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");
    private static final OutcomeCode E1A = new OutcomeCode("E1.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    OutcomeBook book;

    @Autowired
    CatalogueLoad load;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    final String version = "o" + UUID.randomUUID().toString().substring(0, 8);
    final String next = version + "b";

    @BeforeEach
    void aVersionOfItsOwn() {
        run(() -> load.add(MadeFramework.named(version)));
    }

    @Test
    void anOutcomeGetsAnotherTitleAndOtherLevelsAndTheRevisionRises() {
        run(() -> book.describe(version, A1A, "Direction from the board", Set.of(Level.values()), true));

        var outcome = outcome(A1A);
        assertThat(outcome.title()).isEqualTo("Direction from the board");
        assertThat(outcome.allowed()).containsExactly(Level.values());
        assertThat(outcome.allowedConfirmed()).isTrue();
        assertThat(as(() -> catalogue.framework(version)).revision()).isEqualTo(2);
        assertThat(published("catalogue.outcome-described")).singleElement().satisfies(it -> assertThat(it.changes())
                .containsExactly(
                        new FieldChange("title", "Made direction", "Direction from the board"),
                        new FieldChange(
                                "allowed levels",
                                "Not achieved, Achieved",
                                "Not achieved, Partially achieved, Achieved"),
                        new FieldChange("allowed levels confirmed", "false", "true")));
    }

    @Test
    void theLevelThatIsExpectedCannotBeTakenAway() {
        run(() -> catalogue.confirmLevel(version, E1A, Level.PARTIALLY_ACHIEVED, "A page"));

        refuses(
                "E1.a is expected to be partially achieved: change the expected level first.",
                () -> book.describe(version, E1A, "T", Set.of(Level.NOT_ACHIEVED, Level.ACHIEVED), true));
        refuses(
                "An outcome allows at least two levels.",
                () -> book.describe(version, A1A, "T", Set.of(Level.ACHIEVED), true));
        refuses("The title is missing.", () -> book.describe(version, A1A, " ", Set.of(Level.values()), true));
    }

    @Test
    void aQuestionOfEachKindIsAddedChangedAndRemoved() {
        var policy =
                as(() -> book.ask(version, A1A, "Is it met?", ExtraQuestion.Kind.CHOICE, ExtraQuestion.YES_NO, null));
        var share = as(() -> book.ask(version, A1A, "How many?", ExtraQuestion.Kind.PERCENTAGE, List.of("x"), null));
        var risk = as(() -> book.ask(version, A1A, "Which risk?", ExtraQuestion.Kind.TEXT, List.of(), null));
        assertThat(outcome(A1A).questions()).containsExactly(policy, share, risk);
        assertThat(share.choices()).isEmpty();
        assertThat(policy.answer()).isEqualTo("Yes / No");

        var changed = new ExtraQuestion(
                policy.id(), "Is it met now?", ExtraQuestion.Kind.CHOICE, ExtraQuestion.YES_EXCEPTIONS_NO, null);
        run(() -> book.changeQuestion(version, A1A, changed));
        run(() -> book.askNoLonger(version, A1A, share.id()));

        assertThat(outcome(A1A).questions()).containsExactly(changed, risk);
        assertThat(published("catalogue.question-added")).hasSize(3);
        assertThat(published("catalogue.question-changed")).singleElement().satisfies(it -> assertThat(it.changes())
                .containsExactly(
                        new FieldChange("question", "Is it met?", "Is it met now?"),
                        new FieldChange("answer", "Yes / No", "Yes / Yes, with exceptions / No")));
        assertThat(published("catalogue.question-removed")).hasSize(1);
    }

    @Test
    void aQuestionThatNobodyCouldAnswerIsRefused() {
        var kind = ExtraQuestion.Kind.CHOICE;
        refuses("The question is missing.", () -> book.ask(version, A1A, "", kind, ExtraQuestion.YES_NO, null));
        refuses(
                "A question with choices needs 2 to 6 of them.",
                () -> book.ask(version, A1A, "Q", kind, List.of("Yes"), null));
        refuses(
                "Each choice must be one line and different from the others.",
                () -> book.ask(version, A1A, "Q", kind, List.of("Yes", "Yes"), null));
        refuses(
                "DSPT 2026-27 asks another version.",
                () -> book.ask(version, A1A, "Q", kind, ExtraQuestion.YES_NO, DsptYear.of("2026-27")));
        assertThatThrownBy(() -> run(() -> book.askNoLonger(version, A1A, "no-such-question")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void anOutcomeFollowsAnotherOneWithAReasonAndWhatNothingFollowsIsRetired() {
        compared();

        follow(null, E1A, Kind.NEW, "It asks something else");
        assertThat(crosswalk())
                .containsExactly(
                        new CrosswalkEntry(A1A, A1A, Kind.SAME),
                        new CrosswalkEntry(null, E1A, Kind.NEW, "It asks something else"),
                        new CrosswalkEntry(E1A, null, Kind.RETIRED, "It asks something else"));

        follow(A1A, E1A, Kind.NEAREST, "Both ask the board");
        follow(E1A, A1A, Kind.RENUMBERED, "They changed places");
        assertThat(crosswalk())
                .containsExactly(
                        new CrosswalkEntry(E1A, A1A, Kind.RENUMBERED, "They changed places"),
                        new CrosswalkEntry(A1A, E1A, Kind.NEAREST, "Both ask the board"));
        assertThat(published("catalogue.crosswalk-changed")).hasSize(3);
        assertThat(as(() -> catalogue.framework(next)).revision()).isEqualTo(4);
    }

    @Test
    void aKindThatDoesNotFitTheCodesIsRefused() {
        compared();

        refuses(
                "E1.a has another code than A1.a: choose Renumbered or Nearest match.",
                () -> follow(E1A, A1A, Kind.REWORDED, "Why not"));
        refuses("A1.a keeps its code, so it is not renumbered.", () -> follow(A1A, A1A, Kind.RENUMBERED, "Why not"));
        refuses("The reason is missing.", () -> follow(A1A, A1A, Kind.CHANGED, " "));
        assertThatThrownBy(() -> follow(new OutcomeCode("B1.a"), A1A, Kind.NEAREST, "Why not"))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> run(() ->
                        book.follow("v8", next, new CrosswalkEntry(A1A, A1A, Kind.CHANGED, "Nobody compared them"))))
                .isInstanceOf(UnknownItem.class);
        assertThat(crosswalk()).hasSize(2);
    }

    private void compared() {
        run(() -> load.add(MadeFramework.named(next)));
        run(() -> load.add(new CatalogueFiles.CrosswalkFile(
                version,
                next,
                List.of(
                        new CatalogueFiles.EntryPart("A1.a", "A1.a", Kind.SAME),
                        new CatalogueFiles.EntryPart("E1.a", "E1.a", Kind.SAME)))));
    }

    private void follow(@Nullable OutcomeCode from, OutcomeCode to, Kind kind, String reason) {
        run(() -> book.follow(version, next, new CrosswalkEntry(from, to, kind, reason)));
    }

    private List<CrosswalkEntry> crosswalk() {
        return as(() -> catalogue.crosswalk(version, next));
    }

    private Outcome outcome(OutcomeCode code) {
        return as(() -> catalogue.framework(version)).outcome(code);
    }

    private List<CatalogueChanged> published(String what) {
        return events.stream(CatalogueChanged.class)
                .filter(it -> it.what().equals(what))
                .toList();
    }

    private void refuses(String sentence, Runnable work) {
        assertThatThrownBy(() -> run(work)).isInstanceOf(Refused.class).hasMessage(sentence);
    }

    private void run(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Supplier<T> work) {
        var grant = new Grant(Role.ADMINISTRATOR, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
