package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.shared.Cancelled;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Progress.Moment;
import org.attest.shared.Progress.Phase;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An import is cancelled, or its person loses their rights, at every moment of it: nothing is ever half-done. */
@AttestTest
class CancelledImportTest {

    private static final int ROWS = 300;
    private static final Set<Phase> COUNTED = Set.of(Phase.LOOKING, Phase.READING, Phase.CHECKING);

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    FileRecognition recognition;

    @Autowired
    ReturnIntake intake;

    @Autowired
    RiskRegister register;

    @Autowired
    ImportTurns turns;

    @Autowired
    EntityManager rows;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    TestWorld.TestSystem system;
    OrganisationId organisation;
    Brought brought;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        organisation = system.provider().id();
        brought = new Brought(imports, exports, currentUser, system.lead().caller(), organisation, "risks");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"READING", "KEEPING", "CHECKING"})
    void aTableCancelledBeforeItsPreviewLeavesNoTraceAndTheTurnIsFree(Phase phase) {
        var file = table();
        var before = entries();

        cancelled(in(phase), () -> brought.preview(file));

        assertThat(brought()).isEmpty();
        assertThat(files()).isZero();
        assertThat(entries()).isEqualTo(before);
        assertThat(brought.applied(file).tally().added()).isEqualTo(ROWS);
    }

    @Test
    void aLookAtAFileIsCancelledToo() {
        var file = table();
        cancelled(in(Phase.LOOKING), () -> by(system.lead().caller(), () -> recognition.look(organisation, file, "t")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CHECKING", "SAVING"})
    void aTableCancelledWhileItIsAppliedIsRolledBackAndItsPreviewStaysAsItWas(Phase phase) {
        var preview = brought.preview(table());
        var before = entries();

        cancelled(in(phase), () -> brought.applied(preview));

        assertThat(risks()).isZero();
        assertThat(entries()).isEqualTo(before);
        assertThat(files()).isEqualTo(1);
        assertThat(turns.during(organisation, system.lead().id(), () -> "free")).isEqualTo("free");
        assertThat(brought.applied(preview).tally().added()).isEqualTo(ROWS);
        assertThat(risks()).isEqualTo(ROWS);
    }

    @Test
    void oneCancelledAtTheCommitIsTooLateAndIsDoneWhole() {
        var preview = brought.preview(table());
        var late = new AtomicReference<Boolean>();
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(moment -> {
            if (moment.phase() == Phase.SAVING) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        late.set(progress.get().cancel());
                    }
                });
            }
        }));

        progress.get().during(() -> brought.applied(preview));

        assertThat(late).hasValue(false);
        assertThat(risks()).isEqualTo(ROWS);
    }

    @Test
    void theCountRisesToTheRows() {
        var told = new ArrayList<Moment>();
        var file = table();
        var preview = Progress.telling(told::add).during(() -> brought.preview(file));
        Progress.telling(told::add).during(() -> brought.applied(preview));

        assertThat(counts(told, Phase.READING)).isSorted().last().isEqualTo(ROWS + 1L);
        assertThat(told)
                .filteredOn(it -> it.phase() == Phase.READING && it.of() > 0)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.about()).isTrue());
        assertThat(counts(told, Phase.CHECKING)).last().isEqualTo((long) ROWS);
        assertThat(told).last().isEqualTo(new Moment(Phase.SAVING, 0, ROWS, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"READING", "KEEPING", "CHECKING"})
    void aReturnCancelledBeforeItsPreviewLeavesNoTrace(Phase phase) {
        var returns = new ReturnWorld(beans);
        var file = filled(returns);

        cancelled(in(phase), () -> returns.take(file));

        assertThat(returns.asLead(() -> intake.returns(returns.ref, new Window(0, 5))))
                .isEmpty();
        assertThat(returns.applied(returns.take(file)).tally().changed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CHECKING", "SAVING"})
    void aReturnCancelledWhileItIsAppliedChangesNoAnswer(Phase phase) {
        var returns = new ReturnWorld(beans);
        var preview = returns.take(filled(returns));

        cancelled(in(phase), () -> returns.apply(preview));

        assertThat(returns.answer("A1.a").statement()).isNull();
        assertThat(returns.asLead(() -> intake.taken(preview.taken().id())).state())
                .isEqualTo(Taken.State.OPEN);
        assertThat(returns.applied(preview).tally().changed()).isEqualTo(1);
        assertThat(returns.answer("A1.a").statement()).isEqualTo("From the file");
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CHECKING", "SAVING"})
    void whoLosesTheirRightsWhileItIsAppliedAppliesNothing(Phase phase) {
        var preview = brought.preview(table());
        var caller = new AtomicReference<>(system.lead().caller());
        HasCaller signedIn = caller::get;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(signedIn, "", List.of()));
        var work = currentUser.onward(() -> imports.apply(preview.taken().id(), preview.fingerprint(), Set.of()));
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> Progress.telling(once(
                                it -> it.phase() == phase,
                                () -> caller.set(new Caller(caller.get().person(), "", Set.of(), Set.of()))))
                        .during(work))
                .isInstanceOfAny(Refused.class, org.springframework.security.access.AccessDeniedException.class);

        assertThat(risks()).isZero();
        assertThat(turns.during(organisation, system.lead().id(), () -> "free")).isEqualTo("free");
    }

    private static Predicate<Moment> in(Phase phase) {
        return it -> it.phase() == phase && (it.done() >= 3 || !COUNTED.contains(phase));
    }

    private static void cancelled(Predicate<Moment> when, Supplier<?> work) {
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(
                once(when, () -> assertThat(progress.get().cancel()).isTrue())));
        assertThatThrownBy(() -> progress.get().during(work)).isInstanceOf(Cancelled.class);
    }

    private static Consumer<Moment> once(Predicate<Moment> when, Runnable act) {
        var done = new AtomicReference<>(false);
        return moment -> {
            if (when.test(moment) && done.compareAndSet(false, true)) {
                act.run();
            }
        };
    }

    private static List<Long> counts(List<Moment> told, Phase phase) {
        return told.stream().filter(it -> it.phase() == phase).map(Moment::done).toList();
    }

    private static Path table() {
        var lines = IntStream.rangeClosed(1, ROWS)
                .mapToObj("Risk %d,A disk breaks,records are gone,care is delayed,3,4"::formatted);
        return Brought.csv(Stream.concat(Stream.of("Risk,Cause,Event,Effect,Likelihood,Impact"), lines)
                .toArray(String[]::new));
    }

    private static Path filled(ReturnWorld returns) {
        return Edit.of(returns.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "From the file"));
    }

    private List<TableTaken> brought() {
        return by(system.lead().caller(), () -> imports.imports("risks", organisation, new Window(0, 5)));
    }

    private long files() {
        return rows.createQuery("select count(f) from BroughtFile f where f.organisation = :organisation", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    private long risks() {
        return by(system.lead().caller(), () -> register.list(RiskFilter.OPEN, new Window(0, 1)))
                .total();
    }

    private long entries() {
        return world.attest(() -> trail.entries(new AuditFilter(organisation, null, null, null), new Window(0, 1))
                .total());
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
