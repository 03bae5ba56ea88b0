package org.attest.risks;

import java.time.LocalDate;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about risks over tolerance: an approver accepts one until a day, at most twelve months ahead, or an action
 * is linked to it. A review that leaves it over tolerance with neither is refused, and saves nothing.
 */
@Component
@Transactional
public class RiskTolerance {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RiskTurns turns;
    private final RiskBook book;
    private final ToleranceRules rules;
    private final RiskShowing showing;
    private final CurrentUser currentUser;

    RiskTolerance(RiskTurns turns, RiskBook book, ToleranceRules rules, RiskShowing showing, CurrentUser currentUser) {
        this.turns = turns;
        this.book = book;
        this.rules = rules;
        this.showing = showing;
        this.currentUser = currentUser;
    }

    /**
     * Accepts a risk at its current score until a day, that day included. A higher score later is not covered.
     *
     * @throws Refused when the risk is not over tolerance, the day is past or more than twelve months ahead, no reason is
     *     given, or the approver owns the risk or gave it its current score
     */
    @AllowedTo(Role.Name.APPROVER)
    public Risk accept(ItemRef ref, LocalDate until, String reason) {
        currentUser.require(ref.organisation(), Role.APPROVER);
        turns.take(ref.organisation());
        var reach = RiskReach.of(currentUser.get()).only(ref.organisation());
        var risk = book.known(reach, ref);
        rules.accept(risk, until, reason);
        return showing.show(reach, risk);
    }

    /** Ends the acceptance in force, with a reason. */
    @AllowedTo(Role.Name.APPROVER)
    public Risk endAcceptance(ItemRef ref, String reason) {
        currentUser.require(ref.organisation(), Role.APPROVER);
        turns.take(ref.organisation());
        var reach = RiskReach.of(currentUser.get()).only(ref.organisation());
        var risk = book.known(reach, ref);
        rules.end(risk, reason);
        return showing.show(reach, risk);
    }

    /**
     * Notes that somebody looked at the risk again: the score as it is today, and why. The next review follows from the
     * score (1 to 6 half-yearly, 8 to 12 quarterly, 15 and over monthly).
     *
     * @throws Refused when that leaves the risk over tolerance with neither an unfinished action nor an acceptance, the note
     *     is missing, or the risk is closed; nothing is saved then
     */
    @AllowedTo(WRITERS)
    public Risk review(ItemRef ref, Score score, String note) {
        currentUser.require(ref.organisation(), RiskReach.WRITERS);
        var register = turns.take(ref.organisation());
        var reach = RiskReach.of(currentUser.get()).only(ref.organisation());
        var risk = book.known(reach, ref);
        rules.review(register, risk, score, note);
        return showing.show(reach, risk);
    }

    /** Every acceptance of a risk, the latest first; nothing where its words are not shared. */
    @AllowedTo(WRITERS + " " + Role.Name.APPROVER)
    @Transactional(readOnly = true)
    public List<Acceptance> acceptances(ItemRef ref) {
        var reach = RiskReach.of(currentUser.get()).only(ref.organisation());
        var risk = book.known(reach, ref);
        return reach.seesWords(risk)
                ? book.acceptances(risk).stream().map(KeptAcceptance::show).toList()
                : List.of();
    }
}
