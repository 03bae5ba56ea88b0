package org.attest.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a GovAssure offline workbook as the return of an organisation: no export stands behind it, so every difference waits
 * for a tick. What follows is as with any other return ({@link ReturnIntake}).
 */
@Component
public class GovassureIntake {

    private final ReturnReading reading;
    private final Previews previews;
    private final ImportTurns turns;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GovassureIntake(
            ReturnReading reading,
            Previews previews,
            ImportTurns turns,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.previews = previews;
        this.turns = turns;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads the workbook and keeps what is filled in; nothing is applied. Its references are those of CAF 3.2, which is what
     * v8 is keyed by; for a later version they go through the crosswalk.
     *
     * @throws Refused with one sentence for a file that is not read or has another layout
     */
    @AllowedTo(ReturnIntake.IMPORTERS)
    public Preview take(AssessmentRef expected, Path file, String fileName) {
        var caller = currentUser.require(expected.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        return turns.during(expected.organisation(), caller.person(), () -> {
            var read = reading.readGovassure(file, fileName);
            return transaction.execute(_ -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var taken = reading.keepGovassure(expected, read, caller.person(), now);
                events.publishEvent(new ReturnEvent(
                        expected.organisation(),
                        ReturnEvent.Step.TAKEN,
                        taken.id(),
                        List.of(
                                FieldChange.of("file", null, read.hash()),
                                FieldChange.of("layout", null, taken.origin()))));
                var preview = previews.of(taken);
                currentUser.require(expected.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
                Progress.current().settle();
                return preview;
            });
        });
    }
}
