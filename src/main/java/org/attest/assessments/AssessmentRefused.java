package org.attest.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.catalogue.Edition;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** A broken rule of an assessment, as a sentence for the person. */
public final class AssessmentRefused extends Refused {

    private AssessmentRefused(String sentence) {
        super(sentence);
    }

    static AssessmentRefused unanswered(List<OutcomeCode> outcomes) {
        return new AssessmentRefused("%s no level yet: %s."
                .formatted(
                        outcomes.size() == 1 ? "1 outcome has" : outcomes.size() + " outcomes have", listed(outcomes)));
    }

    static AssessmentRefused unconfirmed(List<OutcomeCode> outcomes) {
        return new AssessmentRefused("%s carried from last year and nobody has said that %s still true: %s."
                .formatted(
                        outcomes.size() == 1 ? "1 answer was" : outcomes.size() + " answers were",
                        outcomes.size() == 1 ? "it is" : "they are",
                        listed(outcomes)));
    }

    static AssessmentRefused waitsForSignature(List<OutcomeCode> outcomes) {
        return new AssessmentRefused(
                "The ICB loaded these answers for your organisation, and they wait for the approver's signature: %s. Answer anew what is wrong."
                        .formatted(listed(outcomes)));
    }

    static AssessmentRefused loadedUnsigned(List<OutcomeCode> outcomes) {
        return new AssessmentRefused(
                "The ICB loaded these answers for your organisation, and nobody of it has signed them or said them anew: %s."
                        .formatted(listed(outcomes)));
    }

    static AssessmentRefused loadedByYou(List<OutcomeCode> outcomes) {
        return new AssessmentRefused("You loaded these answers, so somebody else must say that they are true: %s."
                .formatted(listed(outcomes)));
    }

    static AssessmentRefused nothingToCarry(DsptYear year) {
        return new AssessmentRefused(
                "Nothing was answered in DSPT %s, so there is nothing to carry forward.".formatted(year));
    }

    static AssessmentRefused noLevelToConfirm(List<OutcomeCode> outcomes) {
        return new AssessmentRefused(
                "Nobody can say that an answer without a level is still true: %s. Open each and set a level."
                        .formatted(listed(outcomes)));
    }

    static AssessmentRefused confirmedAgainstSuggestion(List<OutcomeCode> outcomes) {
        return new AssessmentRefused(
                "The indicators suggest another level and no reason is given: %s. Open each, and say why or change the level."
                        .formatted(listed(outcomes)));
    }

    private static String listed(List<OutcomeCode> outcomes) {
        return outcomes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "));
    }

    static AssessmentRefused notNow(Move move, Round round, Stage stage) {
        return new AssessmentRefused("The %s round is %s, so it cannot be %s."
                .formatted(round.words().toLowerCase(), stage.words().toLowerCase(), move.done()));
    }

    static AssessmentRefused closed(Stage stage) {
        return new AssessmentRefused("The round is %s, so answers cannot change now."
                .formatted(stage.words().toLowerCase()));
    }

    static AssessmentRefused yearClosed(DsptYear year) {
        return new AssessmentRefused(
                "DSPT %s is closed: its answers cannot change any more. What was sealed stays as it is."
                        .formatted(year));
    }

    static AssessmentRefused notYetOpen(Edition edition) {
        return new AssessmentRefused("DSPT %s opens on %s and takes no answers before."
                .formatted(edition.year(), UkDates.inWords(edition.opens())));
    }

    static AssessmentRefused notQueried(OutcomeCode outcome) {
        return new AssessmentRefused(
                "The ICB asked about other outcomes, so %s stays as it was sealed.".formatted(outcome.code()));
    }

    static AssessmentRefused notMarkable(Stage stage) {
        return new AssessmentRefused("The round is %s, so its outcomes cannot be marked now."
                .formatted(stage.words().toLowerCase()));
    }

    static AssessmentRefused queryWithoutWords(OutcomeCode outcome) {
        return new AssessmentRefused("Say what you ask about %s.".formatted(outcome.code()));
    }

    static AssessmentRefused noQueries() {
        return new AssessmentRefused("No outcome is marked as queried, so there is nothing to send.");
    }

    static AssessmentRefused replyWithoutWords(OutcomeCode outcome) {
        return new AssessmentRefused("Write the reply to the query on %s.".formatted(outcome.code()));
    }

    static AssessmentRefused unreplied(List<OutcomeCode> outcomes) {
        return new AssessmentRefused("%s no reply yet: %s."
                .formatted(
                        outcomes.size() == 1 ? "1 query has" : outcomes.size() + " queries have",
                        outcomes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "))));
    }

    static AssessmentRefused unsettled(List<OutcomeCode> outcomes) {
        return new AssessmentRefused("%s open: %s. Accept each, or send the queries."
                .formatted(
                        outcomes.size() == 1 ? "1 query is" : outcomes.size() + " queries are",
                        outcomes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "))));
    }

    static AssessmentRefused levelNotAllowed(OutcomeCode outcome, Level level) {
        return new AssessmentRefused("%s cannot be %s.".formatted(outcome.code(), level.words()));
    }

    static AssessmentRefused outcomeTwice(OutcomeCode outcome) {
        return new AssessmentRefused("%s is answered twice.".formatted(outcome.code()));
    }

    static AssessmentRefused nothingToAssign() {
        return new AssessmentRefused("Choose at least one outcome, and an owner or a due date.");
    }

    static AssessmentRefused notAnOwner() {
        return new AssessmentRefused("The owner must be somebody of this organisation, or one of its teams.");
    }

    static AssessmentRefused notYoursToAssign() {
        return new AssessmentRefused("Only a provider lead may change the owner or the due date.");
    }

    static AssessmentRefused doesNotReport() {
        return new AssessmentRefused("This organisation does not answer the CAF-aligned assessment.");
    }

    static AssessmentRefused noSuchIndicator(OutcomeCode outcome, IndicatorKey indicator) {
        return new AssessmentRefused("%s has no indicator %s in this version, so it cannot be answered."
                .formatted(outcome.code(), indicator));
    }

    static AssessmentRefused notAsked(OutcomeCode outcome) {
        return new AssessmentRefused("%s does not ask this question this year.".formatted(outcome.code()));
    }

    static AssessmentRefused noAnswerTo(ExtraQuestion question) {
        return new AssessmentRefused(
                switch (question.kind()) {
                    case CHOICE ->
                        "“%s” is answered with one of: %s."
                                .formatted(question.words(), String.join(", ", question.choices()));
                    case PERCENTAGE ->
                        "“%s” is answered with a number from 0 to 100, with at most one decimal."
                                .formatted(question.words());
                    case TEXT -> "“%s” has no such answer.".formatted(question.words());
                });
    }

    static AssessmentRefused sayWhyJustified(IndicatorKey indicator) {
        return new AssessmentRefused("Say why %s is justified.".formatted(indicator));
    }

    static AssessmentRefused sayWhyOtherLevel(Level level, Suggestion suggestion) {
        var suggested =
                suggestion instanceof Suggestion.Suggested it ? it.level().words() : "another level";
        return new AssessmentRefused(
                "The indicators suggest %s. Say why you set %s.".formatted(suggested, level.words()));
    }

    static AssessmentRefused reasonMissing() {
        return new AssessmentRefused("Give the reason.");
    }

    static AssessmentRefused declarationMissing() {
        return new AssessmentRefused("Confirm the declaration first.");
    }

    static AssessmentRefused barred(String sentence) {
        return new AssessmentRefused(sentence);
    }
}
