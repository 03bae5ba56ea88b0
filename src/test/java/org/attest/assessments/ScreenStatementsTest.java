package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.YEAR;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A screen as a whole, with all its panels, asks the database as often whatever there is to show. */
@AttestTest
@ViewPackages(packages = "org.attest.assessments.ui")
class ScreenStatementsTest extends SpringBrowserlessTest {

    private static final int OUTCOMES = 49;

    @Autowired
    ApplicationContext context;

    @Autowired
    Assessments assessments;

    @Autowired
    Reviews reviews;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    Comments comments;

    YearWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new YearWorld(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tenOutcomesWithIndicatorsEvidenceAndCommentsAskAsOftenAsAll() {
        workOn(world, 10, 1);
        var tasks = statementsOf(world, tasks(world));
        var outcome = statementsOf(world, outcome(world));
        var checks = statementsOf(world, AssessmentLinks.check(world.trust.code(), YEAR));
        workOn(world, OUTCOMES, 4);

        assertThat(statementsOf(world, tasks(world))).isEqualTo(tasks).isLessThanOrEqualTo(20);
        assertThat(statementsOf(world, outcome(world))).isEqualTo(outcome).isLessThanOrEqualTo(60);
        assertThat(statementsOf(world, AssessmentLinks.check(world.trust.code(), YEAR)))
                .isEqualTo(checks)
                .isLessThanOrEqualTo(25);
    }

    @Test
    void carriedAnswersAskAsOftenWhetherOneOrAllWaitToBeConfirmed() {
        world.sealedLastYear();
        world.carry();
        var all = statementsOf(world, tasks(world));
        var outcome = statementsOf(world, outcome(world));
        var waiting = world.tasks().stream()
                .filter(it -> it.answer().unconfirmed())
                .map(it -> it.outcome().code())
                .filter(it -> !it.equals(A1A))
                .toArray(OutcomeCode[]::new);
        world.confirm(world.lead, waiting);

        assertThat(statementsOf(world, tasks(world))).isEqualTo(all);
        assertThat(statementsOf(world, outcome(world))).isEqualTo(outcome);
    }

    @Test
    void aQueriedRoundAsksAsOftenForOneQueryAsForTwenty() {
        queried(world, 1);
        var tasks = statementsOf(world, tasks(world));
        var outcome = statementsOf(world, outcome(world));
        var other = new YearWorld(context);
        queried(other, 20);

        assertThat(statementsOf(other, tasks(other))).isEqualTo(tasks);
        assertThat(statementsOf(other, outcome(other))).isEqualTo(outcome);
    }

    /** Answers so many outcomes with all their indicators, each with so many new items of evidence and comments. */
    private void workOn(YearWorld at, int outcomes, int each) {
        at.as(at.lead, () -> {
            var chosen = assessments.tasks(at.ref, TaskFilter.ALL).stream()
                    .limit(outcomes)
                    .toList();
            assessments.saveAll(
                    at.ref, chosen.stream().map(it -> answered(it, outcomes)).toList());
            var items = new ArrayList<ItemRef>();
            for (var made = 0; made < each; made++) {
                items.add(library.add(at.trust.id(), EvidenceDetails.titled("Item " + made, EvidenceKind.TEST))
                        .ref());
            }
            chosen.forEach(task -> {
                var outcome = ItemRef.outcome(
                        at.trust.id(), "v9", task.outcome().code().code());
                connections.connectAll(
                        items.stream().map(it -> new Connecting(it, outcome)).toList());
                items.forEach(_ -> comments.say(outcome, "Is this enough?", Audience.TEAM, Set.of()));
            });
        });
    }

    private AnswerChange answered(Task task, int outcomes) {
        var code = task.outcome().code();
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        catalogue
                .asked("v9", code)
                .forEach(it -> answers.put(IndicatorKey.of(it), new IndicatorAnswer(Indication.TRUE, null)));
        return new AnswerChange(
                code,
                task.answer().version(),
                task.outcome().allowed().getFirst(),
                "One of " + outcomes,
                null,
                null,
                Progress.READY,
                new Grounds(null, new IndicatorAnswers(answers)));
    }

    private void queried(YearWorld at, int number) {
        at.signedOff();
        at.as(at.icbLead, () -> {
            reviews.sheet(at.ref).orElseThrow().lines().stream()
                    .limit(number)
                    .forEach(it -> reviews.mark(at.ref, it.answer().outcome(), Verdict.QUERIED, "Since when?"));
            reviews.sendQueries(at.ref);
        });
    }

    private static String tasks(YearWorld at) {
        return AssessmentLinks.tasks(at.trust.code(), YEAR);
    }

    private static String outcome(YearWorld at) {
        return AssessmentLinks.outcome(at.trust.code(), YEAR, A1A);
    }

    /** What the screen at this address asks when the lead opens it for the second time. */
    private long statementsOf(YearWorld at, String address) {
        signIn(at.lead);
        UI.getCurrent().navigate(address);
        UI.getCurrent().navigate("");
        return StatementCount.of(() -> UI.getCurrent().navigate(address));
    }

    private static void signIn(Caller caller) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + Role.PROVIDER_LEAD.name()))));
    }
}
