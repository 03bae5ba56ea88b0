package org.attest.assessments;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.PersonId;
import org.springframework.context.ApplicationContext;

/** An organisation with an assessment of last year, about to start this one. */
class YearWorld extends AssessmentWorld {

    final Catalogue catalogue;
    final AssessmentYear year;
    final AssessmentRef before;

    YearWorld(ApplicationContext context) {
        this(context, YEAR);
    }

    YearWorld(ApplicationContext context, DsptYear now) {
        super(
                context.getBean(CurrentUser.class),
                context.getBean(OrganisationDirectory.class),
                context.getBean(Assessments.class),
                now);
        catalogue = context.getBean(Catalogue.class);
        year = context.getBean(AssessmentYear.class);
        before = new AssessmentRef(trust.id(), now.previous());
    }

    /** Answers every outcome of last year, each indicator with its own identifier as the comment. */
    void answeredLastYear(Function<Outcome, Level> level, PersonId owner) {
        by(
                lead,
                () -> assessments.saveAll(
                        before,
                        assessments.tasks(before, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        level.apply(it.outcome()),
                                        "Last year on " + it.outcome().code(),
                                        owner,
                                        null,
                                        Progress.READY,
                                        new Grounds(
                                                "Because of " + it.outcome().code(),
                                                allTrue(it.outcome().code()))))
                                .toList()));
    }

    Seal sealedLastYear() {
        answeredLastYear(it -> it.allowed().getLast(), null);
        as(lead, () -> assessments.submit(before));
        return by(approver, () -> assessments.signOff(before, "True then."));
    }

    CarryForward carry() {
        return by(lead, () -> year.carryForward(ref));
    }

    void confirm(Caller caller, OutcomeCode... codes) {
        as(caller, () -> year.confirm(ref, List.of(codes)));
    }

    void confirmAll(Caller caller) {
        confirm(
                caller,
                tasks().stream()
                        .filter(it -> it.answer().unconfirmed())
                        .map(it -> it.outcome().code())
                        .toArray(OutcomeCode[]::new));
    }

    List<Task> tasks() {
        return by(lead, () -> assessments.tasks(ref, TaskFilter.ALL));
    }

    List<CrosswalkEntry> crosswalk() {
        return by(lead, () -> catalogue.crosswalk(versionOf(before), versionOf(ref)));
    }

    String versionOf(AssessmentRef assessment) {
        return catalogue.edition(assessment.year()).version();
    }

    private IndicatorAnswers allTrue(OutcomeCode code) {
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        catalogue
                .asked(versionOf(before), code)
                .forEach(it -> answers.put(
                        IndicatorKey.of(it), new IndicatorAnswer(Indication.TRUE, code + " " + IndicatorKey.of(it))));
        return new IndicatorAnswers(answers);
    }
}
