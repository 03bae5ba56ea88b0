package org.attest.assessments;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.accounts.NamedOwner;
import org.attest.accounts.Owners;
import org.attest.assessments.Answer.Field;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of a single answer, the same for typing and for a loaded return. */
@Component
class AnswerRules {

    private final Owners owners;

    AnswerRules(Owners owners) {
        this.owners = owners;
    }

    /** Who may own an outcome; asked only once, and only when an owner changes. */
    Supplier<Set<Owner>> ownersOf(OrganisationId organisation) {
        var found = new HashSet<Owner>();
        return () -> {
            if (found.isEmpty()) {
                owners.choices(organisation).stream().map(NamedOwner::owner).forEach(found::add);
            }
            return found;
        };
    }

    /** Who wants to change answers, in which way, at which stage. */
    record Asker(
            Sight sight,
            Stage stage,
            Through through,
            Supplier<Set<Owner>> owners,
            DsptYear year,
            Function<OutcomeCode, List<AskedIndicator>> asked) {

        PersonId person() {
            return sight.person();
        }

        Answer show(Answer answer) {
            return sight.show(answer, stage);
        }

        /**
         * The values that the answer is to have. Nobody rubs out what they may not see: an empty value for a hidden
         * field leaves it as it is.
         *
         * @throws UnknownItem when the outcome is not the caller's to answer
         */
        AnswerValues wanted(Outcome outcome, Answer current, AnswerChange change) {
            if (through == Through.ON_BEHALF ? !sight.mayLoad(current) : !sight.mayAnswer(current)) {
                throw new UnknownItem();
            }
            var wanted = AnswerValues.of(change, current.grounds());
            var shown = show(current);
            var grounds = shown.shows(Field.GROUNDS)
                    ? wanted.grounds()
                    : current.grounds().overlaidBy(wanted.grounds());
            return new AnswerValues(
                    kept(shown, Field.LEVEL, wanted.level(), current.level()),
                    kept(shown, Field.STATEMENT, wanted.statement(), current.statement()),
                    kept(shown, Field.OWNER, wanted.owner(), current.owner()),
                    kept(shown, Field.DUE, wanted.due(), current.due()),
                    wanted.progress(),
                    grounds.reason(),
                    grounds.indicators(),
                    grounds.questions());
        }

        /** @throws AssessmentRefused when a value is not allowed, or not the caller's to set */
        void check(Outcome outcome, AnswerValues before, AnswerValues wanted) {
            var level = wanted.level();
            if (level != null && level != before.level() && !outcome.allows(level)) {
                throw AssessmentRefused.levelNotAllowed(outcome.code(), level);
            }
            var ownerChanges = !Objects.equals(before.owner(), wanted.owner());
            if ((ownerChanges || !Objects.equals(before.due(), wanted.due())) && !sight.mayAssign()) {
                throw AssessmentRefused.notYoursToAssign();
            }
            var owner = wanted.owner();
            if (owner != null && ownerChanges && !owners.get().contains(owner)) {
                throw AssessmentRefused.notAnOwner();
            }
            if (level != before.level() || !wanted.grounds().equals(before.grounds())) {
                checkGrounds(outcome, before, wanted);
            }
        }

        /** A loaded return cannot carry a reason, so there the missing one is left to the checks before sign-off. */
        private void checkGrounds(Outcome outcome, AnswerValues before, AnswerValues wanted) {
            var questions = asked.apply(outcome.code());
            var known = questions.stream().map(IndicatorKey::of).collect(Collectors.toSet());
            wanted.indicators().all().forEach((key, answer) -> {
                if (!known.contains(key) && !before.indicators().all().containsKey(key)) {
                    throw AssessmentRefused.noSuchIndicator(outcome.code(), key);
                }
                if (answer.indication() == Indication.JUSTIFIED && answer.comment() == null) {
                    throw AssessmentRefused.sayWhyJustified(key);
                }
            });
            QuestionRules.check(outcome, year, before.questions(), wanted.questions());
            var level = wanted.level();
            var suggestion = Suggestion.of(questions, wanted.indicators());
            if (through == Through.SCREEN
                    && level != null
                    && suggestion.differsFrom(level)
                    && wanted.levelReason() == null) {
                throw AssessmentRefused.sayWhyOtherLevel(level, suggestion);
            }
        }

        private static <V> @Nullable V kept(Answer shown, Field field, @Nullable V wanted, @Nullable V current) {
            return wanted == null && !shown.shows(field) ? current : wanted;
        }
    }
}
