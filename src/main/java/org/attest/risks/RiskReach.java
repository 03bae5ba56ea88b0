package org.attest.risks;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/**
 * Which risks a caller reaches, in one place: all of the organisations where the caller leads or approves; of the partners
 * of an ICB lead, what each risk is shown as.
 */
record RiskReach(Caller caller, Set<OrganisationId> whole, Set<OrganisationId> partners) {

    /** The predicate that every query on risks carries; {@link #fill} gives it its values. */
    static final String PREDICATE =
            "(r.organisation in :whole or (r.organisation in :partners and r.says.shown <> :hidden))";

    /** Of risks that carry the predicate: whether the caller may read their words. */
    static final String READS_WORDS = "(r.organisation in :whole or r.says.shown = :open)";

    static final Role[] WRITERS = {Role.PROVIDER_LEAD, Role.ICB_LEAD};
    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.ICB_LEAD, Role.APPROVER};

    static RiskReach of(Caller caller) {
        var whole = caller.scope(READERS).organisations();
        var partners = new HashSet<>(caller.overseen());
        partners.removeAll(whole);
        return new RiskReach(caller, whole, partners);
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation */
    RiskReach only(OrganisationId organisation) {
        if (!caller.equals(Caller.ATTEST) && !all().contains(organisation)) {
            throw new UnknownItem();
        }
        return within(Set.of(organisation));
    }

    /** What of this lies in these organisations; Attest itself holds no role and reaches all of them. */
    RiskReach within(Collection<OrganisationId> organisations) {
        var some = Set.copyOf(organisations);
        return caller.equals(Caller.ATTEST)
                ? new RiskReach(caller, some, Set.of())
                : new RiskReach(caller, common(whole, some), common(partners, some));
    }

    Set<OrganisationId> all() {
        var all = new HashSet<>(whole);
        all.addAll(partners);
        return all;
    }

    boolean isEmpty() {
        return whole.isEmpty() && partners.isEmpty();
    }

    <Q extends Query> Q fill(Q query) {
        query.setParameter("whole", whole);
        query.setParameter("partners", partners);
        query.setParameter("hidden", Shown.NOTHING);
        return query;
    }

    /** Whether the caller may see all of a risk that was found within this reach, and not its scores alone. */
    boolean seesWords(KeptRisk risk) {
        return whole.contains(risk.organisation()) || risk.says().shown() == Shown.ALL;
    }

    /** What the caller may do to a risk as it is today: leads write, approvers bear what is over tolerance. */
    Set<RiskVerb> open(KeptRisk risk, LocalDate today) {
        var open = EnumSet.noneOf(RiskVerb.class);
        var attest = caller.equals(Caller.ATTEST);
        if (attest || caller.holdsAny(risk.organisation(), WRITERS)) {
            open.addAll(
                    risk.isOpen()
                            ? EnumSet.of(RiskVerb.CHANGE, RiskVerb.RATE, RiskVerb.REVIEW, RiskVerb.CLOSE)
                            : EnumSet.of(RiskVerb.REOPEN));
        }
        if (risk.isOpen() && (attest || caller.holds(Role.APPROVER, risk.organisation()))) {
            if (risk.isAccepted(today)) {
                open.add(RiskVerb.END_ACCEPTANCE);
            } else if (risk.overTolerance()) {
                open.add(RiskVerb.ACCEPT);
            }
        }
        return open;
    }

    private static Set<OrganisationId> common(Set<OrganisationId> some, Set<OrganisationId> others) {
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }
}
