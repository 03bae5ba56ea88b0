package org.attest.risks;

import java.time.Clock;
import java.time.LocalDate;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The 5 x 5 matrix of the risks that the caller may see: as it is now, as it was on an earlier day, and what moved between. */
@Component
@Transactional(readOnly = true)
public class RiskMatrix {

    private static final String READERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD + " " + Role.Name.APPROVER;

    private final StandingScores scores;
    private final CurrentUser currentUser;
    private final Clock clock;

    RiskMatrix(StandingScores scores, CurrentUser currentUser, Clock clock) {
        this.scores = scores;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Two days side by side. */
    public record Compared(Matrix then, Matrix now, Moves moves) {}

    /**
     * Open risks now, in one statement; of one organisation, or (null) of all.
     *
     * @throws UnknownItem when the caller sees nothing of the organisation
     */
    @AllowedTo(READERS)
    public Matrix now(@Nullable OrganisationId organisation) {
        return scores.now(reach(organisation)).matrix(today());
    }

    /**
     * The same beside an earlier day, in three statements. A risk counts on the days from when it was raised until it was
     * closed; one that was closed and opened again counts throughout.
     *
     * @throws Refused when the day is not before today
     */
    @AllowedTo(READERS)
    public Compared since(@Nullable OrganisationId organisation, LocalDate day) {
        if (!day.isBefore(today())) {
            throw new Refused("Choose a day before today to compare with.");
        }
        var reach = reach(organisation);
        var then = scores.on(reach, day);
        var now = scores.now(reach);
        return new Compared(then.matrix(day), now.matrix(today()), then.movesTo(now));
    }

    private RiskReach reach(@Nullable OrganisationId organisation) {
        var reach = RiskReach.of(currentUser.get());
        return organisation == null ? reach : reach.only(organisation);
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
