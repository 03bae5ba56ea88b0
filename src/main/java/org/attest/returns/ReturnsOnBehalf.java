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
import org.attest.assessments.LoadedChange;
import org.attest.ndg.NdgLoadedChange;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Returns that arrive by mail and that an ICB lead loads for an organisation, with the ICB's own rights. What they bring is
 * unconfirmed until the organisation's approver signs it, or a signed letter is attached and another person of the ICB
 * confirms it; whoever loaded it does neither.
 */
@Component
public class ReturnsOnBehalf {

    private static final String SEEING = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final ReturnReading reading;
    private final Previews previews;
    private final PaperFiling papers;
    private final OnBehalfBook book;
    private final LoadedWord loaded;
    private final ImportTurns turns;
    private final OnBehalfSight sight;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReturnsOnBehalf(
            ReturnReading reading,
            Previews previews,
            PaperFiling papers,
            OnBehalfBook book,
            LoadedWord loaded,
            ImportTurns turns,
            OnBehalfSight sight,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.previews = previews;
        this.papers = papers;
        this.book = book;
        this.loaded = loaded;
        this.turns = turns;
        this.sight = sight;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a returned workbook of another organisation and files the mail as evidence of the ICB; nothing is applied. It
     * is previewed and applied as any other return, by the same person.
     *
     * @throws Refused for a workbook or a mail that is not accepted: a refused workbook files no mail, and a refused mail
     *     keeps no workbook
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Preview take(
            AssessmentRef expected, Path file, String fileName, Arrival arrival, Path mail, String mailName) {
        var icb = sight.icb(expected.organisation());
        requirePast(arrival);
        var by = currentUser.get().person();
        return turns.during(expected.organisation(), by, () -> {
            var read = reading.read(file, fileName);
            inTransaction(() -> reading.admit(expected, read));
            sight.icb(expected.organisation());
            Progress.current().settle(); // what follows is filed for good
            var title = "Mail with a return, sent by " + arrival.sentBy();
            var filed = papers.file(icb, new PaperFiling.Paper(mail, mailName), title, arrival.sentOn());
            return inTransaction(() -> {
                var taken = reading.keep(expected, read, by, now());
                taken.bringForTheOrganisation();
                book.keep(new KeptOnBehalf(taken, arrival, filed));
                tell(
                        ReturnEvent.Step.TAKEN,
                        taken.assessment(),
                        taken.id(),
                        FieldChange.of("file", null, read.hash()),
                        FieldChange.of("on behalf, mail", null, filed.reference()));
                return previews.of(taken);
            });
        });
    }

    /** @throws UnknownItem unless the caller leads or approves there, or is ICB lead of an ICB that it reports to */
    @AllowedTo(SEEING)
    public OnBehalf find(UUID taken) {
        return inTransaction(() -> sight.visible(taken).shown());
    }

    /** Those of the caller's own organisations and of the partners of the caller's ICBs, latest first. */
    @AllowedTo(SEEING)
    public List<OnBehalf> list(Window window) {
        return inTransaction(() -> book.list(sight.scope(), window).stream()
                .map(KeptOnBehalf::shown)
                .toList());
    }

    /** What it changed, outcome by outcome. */
    @AllowedTo(SEEING)
    public List<LoadedChange> changes(UUID taken) {
        return inTransaction(() -> loaded.changes(sight.visible(taken).assessment(), taken));
    }

    /** What it changed of an NDG set, item by item. */
    @AllowedTo(SEEING)
    public List<NdgLoadedChange> itemChanges(UUID taken) {
        return inTransaction(() -> loaded.itemChanges(sight.visible(taken).assessment(), taken));
    }

    /** Whether the caller loaded it, and so neither signs nor confirms it. */
    @AllowedTo(SEEING)
    public boolean isMine(UUID taken) {
        return inTransaction(
                () -> sight.visible(taken).isLoadedBy(currentUser.get().person()));
    }

    /**
     * The approver signs it: what still waits of it is confirmed.
     *
     * @return how many answers are confirmed by it
     * @throws Refused when the caller loaded it, or it does not wait
     */
    @AllowedTo(Role.Name.APPROVER)
    public int sign(UUID taken) {
        return inTransaction(() -> {
            var row = sight.ofOwn(taken);
            end(row, OnBehalf.State.SIGNED, ReturnEvent.Step.SIGNED, null);
            return loaded.sign(row.assessment(), taken);
        });
    }

    /** The approver rejects it, with a reason; nothing is put back. */
    @AllowedTo(Role.Name.APPROVER)
    public int reject(UUID taken, String reason) {
        var why = Narrative.checked(reason);
        if (why == null) {
            throw new Refused("Say why you reject it. The ICB reads your reason.");
        }
        return inTransaction(() -> {
            var row = sight.ofOwn(taken);
            end(row, OnBehalf.State.REJECTED, ReturnEvent.Step.REJECTED, why);
            return loaded.reject(row.assessment(), taken);
        });
    }

    /** Files a letter that the organisation's approver signed, in place of one that was attached before. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void attachLetter(UUID taken, Path file, String name) {
        var row = inTransaction(() -> sight.ofPartner(taken));
        var whose = directory.find(row.assessment().organisation()).name();
        var today = UkDates.day(clock.instant());
        var letter = papers.file(
                row.icb(),
                new PaperFiling.Paper(file, name),
                "Signed letter of %s with its return".formatted(whose),
                today);
        inTransaction(() -> {
            sight.ofPartner(taken).attach(letter);
            tell(
                    ReturnEvent.Step.LETTER_ATTACHED,
                    row.assessment(),
                    taken,
                    FieldChange.of("letter", null, letter.reference()));
            return true;
        });
    }

    /** Another person of the ICB confirms it against the letter. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int confirm(UUID taken) {
        return inTransaction(() -> {
            var row = sight.ofPartner(taken);
            var letter = row.letter();
            end(row, OnBehalf.State.CONFIRMED, ReturnEvent.Step.CONFIRMED, null);
            return loaded.confirm(row.assessment(), taken, letter);
        });
    }

    private void end(KeptOnBehalf row, OnBehalf.State end, ReturnEvent.Step step, @Nullable String why) {
        if (row.isLoadedBy(currentUser.get().person())) {
            throw new Refused("You loaded this return, so somebody else must decide on it.");
        }
        row.end(end, currentUser.get().person(), now(), why);
        tell(step, row.assessment(), row.taken(), FieldChange.ofText("reason", null, why));
    }

    private void requirePast(Arrival arrival) {
        if (arrival.sentOn().isAfter(UkDates.day(clock.instant()))) {
            throw new Refused("The day on which it was sent has not come yet.");
        }
    }

    private void tell(ReturnEvent.Step step, AssessmentRef ref, UUID taken, FieldChange... changes) {
        events.publishEvent(new ReturnEvent(ref.organisation(), step, taken, List.of(changes)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
