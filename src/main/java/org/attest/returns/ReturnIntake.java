package org.attest.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes returned workbooks back: compares them three ways, asks where a person must choose, and applies the good rows
 * in one transaction through the same front doors as the forms. Rights are those of the person who applies.
 */
@Component
public class ReturnIntake {

    static final String IMPORTERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final Role[] IMPORTING = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD};

    private final ReturnReading reading;
    private final ReturnStore store;
    private final BroughtFiles files;
    private final Previews previews;
    private final ReturnApplier applier;
    private final ImportTurns turns;
    private final OnBehalfBook onBehalf;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReturnIntake(
            ReturnReading reading,
            ReturnStore store,
            BroughtFiles files,
            Previews previews,
            ReturnApplier applier,
            ImportTurns turns,
            OnBehalfBook onBehalf,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.store = store;
        this.files = files;
        this.previews = previews;
        this.applier = applier;
        this.turns = turns;
        this.onBehalf = onBehalf;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a returned workbook and keeps it, so that it can be left and come back to; nothing is applied.
     *
     * @param expected whose return of which year it must be
     * @param file where the bytes are; not needed afterwards
     * @throws Refused with one sentence for a file that is not read, or made for another organisation, year or version
     */
    @AllowedTo(IMPORTERS)
    public Preview take(AssessmentRef expected, Path file, String fileName) {
        var caller = currentUser.require(expected.organisation(), IMPORTING);
        return turns.during(expected.organisation(), caller.person(), () -> {
            var read = reading.read(file, fileName);
            return inTransaction(() -> {
                var taken = reading.keep(expected, read, caller.person(), now());
                tell(ReturnEvent.Step.TAKEN, taken, List.of(FieldChange.of("file", null, read.hash())));
                var preview = previews.of(taken);
                currentUser.require(expected.organisation(), IMPORTING);
                Progress.current().settle();
                return preview;
            });
        });
    }

    /** The return beside Attest as it is now. Only leads see what others brought. */
    @AllowedTo(IMPORTERS)
    public Preview preview(UUID id) {
        return inTransaction(() -> previews.of(open(id)));
    }

    /** Keeps what the person decided on cells and rows, and answers how the return looks then. */
    @AllowedTo(IMPORTERS)
    public Preview choose(UUID id, List<Choice> choices) {
        return inTransaction(() -> {
            var taken = open(id);
            var made = store.choicesOf(taken);
            for (var choice : choices) {
                made.stream()
                        .filter(it -> it.isAbout(choice))
                        .findFirst()
                        .ifPresentOrElse(
                                it -> it.decide(choice.take()), () -> store.keep(new KeptChoice(taken, choice)));
            }
            store.flush();
            return previews.of(taken);
        });
    }

    /**
     * Applies the rows that are good and decided, all of them or, when anything moved since the preview, none.
     *
     * @param fingerprint of the preview that the person saw
     * @throws Refused when the return was applied or dropped already, or a rule of the form forbids a row
     */
    @AllowedTo(IMPORTERS)
    public Applied apply(UUID id, String fingerprint) {
        var organisation = inTransaction(() -> open(id).assessment().organisation());
        return turns.during(organisation, currentUser.get().person(), () -> {
            try {
                return inTransaction(() -> applied(id, fingerprint));
            } catch (ChangedMeanwhile
                    | OptimisticLockingFailureException
                    | PessimisticLockingFailureException
                    | DataIntegrityViolationException e) {
                return new Applied.Moved(preview(id));
            }
        });
    }

    /** Puts a return aside for good; nothing of it is applied. */
    @AllowedTo(IMPORTERS)
    public void drop(UUID id) {
        inTransaction(() -> {
            var taken = open(id);
            taken.drop(currentUser.get().person(), now());
            files.drop(id, taken.assessment().organisation());
            tell(ReturnEvent.Step.DROPPED, taken, List.of());
            return true;
        });
    }

    /** What became of a return; without lines while it is open, or dropped. */
    @AllowedTo(ReturnWorkbook.READERS)
    public Taken taken(UUID id) {
        return inTransaction(() -> visible(id, ReturnWorkbook.OWN).taken());
    }

    /** @throws UnknownItem for a return that is not applied */
    @AllowedTo(ReturnWorkbook.READERS)
    public Receipt receipt(UUID id) {
        return inTransaction(() -> {
            var taken = visible(id, ReturnWorkbook.OWN);
            var tally = taken.taken().tally();
            if (tally == null) {
                throw new UnknownItem();
            }
            var lines = store.rowsOf(taken).stream()
                    .map(TakenRow::line)
                    .filter(Objects::nonNull)
                    .toList();
            return new Receipt(taken.taken(), tally, lines);
        });
    }

    /** The workbooks that came back, latest first; a contributor sees their own. */
    @AllowedTo(ReturnWorkbook.READERS)
    public List<Taken> returns(AssessmentRef ref, Window window) {
        var caller = currentUser.require(ref.organisation(), ReturnWorkbook.OWN);
        return inTransaction(() -> store.returns(ref, ReturnWorkbook.onlyOwn(caller, ref), window).stream()
                .map(TakenReturn::taken)
                .toList());
    }

    private Applied applied(UUID id, String fingerprint) {
        var taken = open(id);
        var preview = previews.of(taken);
        if (!preview.fingerprint().equals(fingerprint)) {
            throw new ChangedMeanwhile();
        }
        var receipt = applier.apply(taken, preview, now());
        onBehalf.applied(taken);
        files.end(id, taken.assessment().organisation(), preview.allProblems());
        tell(ReturnEvent.Step.APPLIED, taken, ReturnApplier.changes(receipt));
        requireSeen(taken, IMPORTING);
        Progress.current().settle();
        return new Applied.Done(receipt);
    }

    private TakenReturn open(UUID id) {
        var taken = visible(id, IMPORTING);
        if (taken.isOnBehalf() && !taken.taken().by().equals(currentUser.get().person())) {
            throw new UnknownItem();
        }
        taken.requireOpen();
        return taken;
    }

    private TakenReturn visible(UUID id, Role... roles) {
        var caller = currentUser.get();
        var found = store.taken(caller.scope(roles), id)
                .or(() -> store.taken(caller.overseenScope(), id).filter(TakenReturn::isOnBehalf))
                .orElseThrow(UnknownItem::new);
        requireSeen(found, roles);
        return found;
    }

    /** Asked again at the end of long work, since rights may be withdrawn meanwhile. */
    private void requireSeen(TakenReturn found, Role... roles) {
        var caller = currentUser.get();
        var ref = found.assessment();
        if (found.isOnBehalf() && caller.overseenScope().holds(ref.organisation())) {
            return;
        }
        currentUser.require(ref.organisation(), roles);
        var own = ReturnWorkbook.onlyOwn(caller, ref);
        if (!own.isEmpty() && !own.contains(found.taken().by())) {
            throw new UnknownItem();
        }
    }

    private void tell(ReturnEvent.Step step, TakenReturn taken, List<FieldChange> changes) {
        events.publishEvent(new ReturnEvent(taken.assessment().organisation(), step, taken.id(), changes));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
