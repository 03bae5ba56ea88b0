package org.attest.bench;

import java.util.Objects;
import java.util.TreeMap;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Grounds;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.IndicatorKey;
import org.attest.assessments.Progress;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** A trust that has answered every outcome and every indicator, and the lead who did it. Said on the console. */
class SeededYear implements ApplicationRunner {

    static final DsptYear YEAR = DsptYear.of("2026-27");
    static final String READY = "Seeded: ";
    private static final String STATEMENT =
            "How we meet this, who looks after it and when it was last tested. ".repeat(9);

    private final TestWorld world;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final WebServerApplicationContext server;

    SeededYear(
            TestWorld world,
            Assessments assessments,
            Catalogue catalogue,
            CurrentUser currentUser,
            WebServerApplicationContext server) {
        this.world = world;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var system = world.system();
        var ref = new AssessmentRef(system.provider().id(), YEAR);
        currentUser.as(
                system.lead().caller(),
                () -> assessments.saveAll(
                        ref,
                        assessments.tasks(ref, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        it.outcome().allowed().getLast(),
                                        it.outcome().code() + ": " + STATEMENT,
                                        null,
                                        null,
                                        Progress.READY,
                                        new Grounds(
                                                "Why " + it.outcome().code(),
                                                allTrue(it.outcome().code()))))
                                .toList()));
        System.out.println(
                READY + system.lead().email() + " " + system.provider().code() + " "
                        + Objects.requireNonNull(server.getWebServer()).getPort());
    }

    private IndicatorAnswers allTrue(OutcomeCode code) {
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        catalogue
                .asked(catalogue.edition(YEAR).version(), code)
                .forEach(it -> answers.put(IndicatorKey.of(it), new IndicatorAnswer(Indication.TRUE, "Seen in March")));
        return new IndicatorAnswers(answers);
    }
}
