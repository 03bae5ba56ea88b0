package org.attest.evidence;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence a caller reaches, in one place: all of the organisations where the caller leads or approves; their own
 * in those where the caller contributes; of the partners of an ICB lead, what each item's visibility says.
 */
record Reach(Caller caller, Set<OrganisationId> whole, Set<OrganisationId> own, Set<OrganisationId> partners) {

    /** The predicate that every query on items carries; {@link #fill} gives it its values. */
    static final String PREDICATE = """
            e.organisation in :reach and (e.organisation in :whole
              or (e.organisation in :own and (e.owner = :me or e.createdBy = :me))
              or (e.organisation in :partners and e.visibility <> :hidden))""";

    private static final Role[] LEADS = {Role.PROVIDER_LEAD, Role.ICB_LEAD};

    static Reach of(Caller caller) {
        var whole =
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).organisations();
        var partners = new HashSet<>(caller.overseen());
        partners.removeAll(whole);
        return new Reach(caller, whole, caller.scope(Role.CONTRIBUTOR).organisations(), partners);
    }

    /** All evidence of the organisations that the caller leads, for work that waits for a lead. */
    static Reach asLead(Caller caller) {
        return new Reach(caller, caller.scope(LEADS).organisations(), Set.of(), Set.of());
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation */
    Reach only(OrganisationId organisation) {
        var one = Set.of(organisation);
        if (caller.equals(Caller.ATTEST)) {
            return new Reach(caller, one, Set.of(), Set.of());
        }
        if (!all().contains(organisation)) {
            throw new UnknownItem();
        }
        return new Reach(caller, common(whole, one), common(own, one), common(partners, one));
    }

    /** Attest itself holds no role: it reaches these organisations; everybody else reaches what they reach. */
    Reach orAttests(Collection<OrganisationId> organisations) {
        return caller.equals(Caller.ATTEST) ? new Reach(caller, Set.copyOf(organisations), Set.of(), Set.of()) : this;
    }

    Reach onlyIf(@Nullable OrganisationId organisation) {
        return organisation == null ? this : only(organisation);
    }

    Set<OrganisationId> all() {
        var all = new HashSet<>(whole);
        all.addAll(own);
        all.addAll(partners);
        return all;
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    <Q extends Query> Q fill(Q query) {
        query.setParameter("reach", all());
        query.setParameter("whole", whole);
        query.setParameter("own", own);
        query.setParameter("partners", partners);
        query.setParameter("me", me());
        query.setParameter("hidden", Visibility.NOTHING);
        return query;
    }

    PersonId me() {
        return caller.person();
    }

    /** Whether the caller may see all of an item that was found within this reach, and not the summary alone. */
    boolean seesContent(Evidence item) {
        return !sharedWith(item) || item.visibility() == Visibility.CONTENT;
    }

    /** Whether the item is another organisation's, shown to its ICB. */
    boolean sharedWith(Evidence item) {
        return partners.contains(item.organisation()) && !(own.contains(item.organisation()) && item.isBy(me()));
    }

    boolean leads(OrganisationId organisation) {
        return caller.equals(Caller.ATTEST) || caller.holdsAny(organisation, LEADS);
    }

    /** What the caller may do to the item as it is now. */
    Set<EvidenceVerb> open(Evidence item) {
        var lead = leads(item.organisation());
        var author = caller.holds(Role.CONTRIBUTOR, item.organisation()) && item.isBy(me());
        var open = EnumSet.noneOf(EvidenceVerb.class);
        for (var verb : EvidenceVerb.values()) {
            if ((lead && verb.openToLead(item.state())) || (author && verb.openToAuthor(item.state()))) {
                open.add(verb);
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
