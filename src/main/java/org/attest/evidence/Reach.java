package org.attest.evidence;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;

/**
 * Which evidence a caller reaches, in one place: all of the organisations where the caller leads or approves; their own
 * in those where the caller contributes; of the partners of an ICB lead, what each item's visibility says; and, as a
 * guest, what others share.
 */
record Reach(
        Caller caller, Set<OrganisationId> whole, Set<OrganisationId> own, Set<OrganisationId> partners, Guest guest) {

    /** The predicate that every query on items carries, or that of one {@link Way}; {@link #fill} gives it its values. */
    static final String PREDICATE = Stream.of(Way.values())
            .map(Way::condition)
            .collect(Collectors.joining(" or ", "e.organisation in :reach and (", ")"));

    /** Of items that carry the predicate: whether the caller may read their files without leaving a line in the trail. */
    static final String READS_FILES = """
            (e.organisation in :whole or (e.organisation in :own and (e.details.owner = :me or e.createdBy = :me))
              or (e.details.marking = :open and (e.organisation not in :partners or e.details.visibility = :all
                or (e.organisation in :neighbours and e.details.inSystemLibrary = true)
                or exists (select 1 from e.details.shares s where s.sharedWith in :guestAt))))""";

    private static final Role[] LEADS = {Role.PROVIDER_LEAD, Role.ICB_LEAD};

    static Reach of(Caller caller) {
        var whole =
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).organisations();
        var partners = new HashSet<>(caller.holds(Role.ICB_LEAD) ? caller.overseen() : Set.of());
        partners.removeAll(whole);
        return new Reach(caller, whole, caller.scope(Role.CONTRIBUTOR).organisations(), partners, Guest.NOWHERE);
    }

    /** All evidence of the organisations that the caller leads, for work that waits for a lead. */
    static Reach asLead(Caller caller) {
        return new Reach(caller, caller.scope(LEADS).organisations(), Set.of(), Set.of(), Guest.NOWHERE);
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation but what it may share */
    Reach only(OrganisationId organisation) {
        if (!caller.equals(Caller.ATTEST) && !all().contains(organisation)) {
            throw new UnknownItem();
        }
        return within(Set.of(organisation));
    }

    /** What of this lies in these organisations; Attest itself holds no role and reaches all of them. */
    Reach within(Collection<OrganisationId> organisations) {
        var some = Set.copyOf(organisations);
        return caller.equals(Caller.ATTEST)
                ? new Reach(caller, some, Set.of(), Set.of(), Guest.NOWHERE)
                : new Reach(caller, common(whole, some), common(own, some), common(partners, some), guest);
    }

    /** All of one organisation, for a caller whose right was checked in another way. */
    Reach allOf(OrganisationId organisation) {
        return new Reach(caller, Set.of(organisation), Set.of(), Set.of(), Guest.NOWHERE);
    }

    Reach with(Guest shared) {
        return new Reach(caller, whole, own, partners, shared);
    }

    Reach guestOnly() {
        return new Reach(caller, Set.of(), Set.of(), Set.of(), guest);
    }

    Set<OrganisationId> all() {
        var all = new HashSet<>(whole);
        all.addAll(own);
        all.addAll(partners);
        all.addAll(guest.within());
        return all;
    }

    /** The organisations in which the caller works with evidence. */
    Set<OrganisationId> ours() {
        var ours = new HashSet<>(whole);
        ours.addAll(own);
        return ours;
    }

    boolean isEmpty() {
        return all().isEmpty() || ways().isEmpty();
    }

    /** The ways in which the caller may reach anything. */
    List<Way> ways() {
        return Stream.of(Way.values()).filter(it -> !by(it).isEmpty()).toList();
    }

    private Set<OrganisationId> by(Way way) {
        return switch (way) {
            case WHOLE -> whole;
            case OWNED, MADE -> own;
            case OVERSEEN -> partners;
            case LIBRARY -> guest.neighbours();
            case NAMED -> guest.at();
        };
    }

    <Q extends Query> Q fill(Q query) {
        var asked = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        values().forEach((name, value) -> {
            if (asked.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private Map<String, Object> values() {
        return Map.of(
                "reach", all(),
                "whole", whole,
                "own", own,
                "partners", partners,
                "me", me(),
                "people", people(),
                "stoodInFor", stoodInFor(),
                "hidden", Visibility.NOTHING,
                "neighbours", guest.neighbours(),
                "guestAt", guest.at());
    }

    PersonId me() {
        return caller.person();
    }

    /** Whose an item is that was found within this reach. */
    Whose whose(Evidence item) {
        if (whole.contains(item.organisation()) || (own.contains(item.organisation()) && isTheirs(item))) {
            return Whose.OURS;
        }
        return partners.contains(item.organisation()) ? Whose.PARTNERS : Whose.SHARED;
    }

    /** Whether the caller may see all of an item that was found within this reach, and not the summary alone. */
    boolean seesContent(Evidence item) {
        return whose(item) != Whose.PARTNERS || item.visibility() == Visibility.CONTENT || guest.reads(item);
    }

    /** What was done to an item is for its own people, and for an ICB that is shown everything. */
    boolean seesHistory(Evidence item) {
        return switch (whose(item)) {
            case OURS -> true;
            case PARTNERS -> item.visibility() == Visibility.CONTENT;
            case SHARED -> false;
        };
    }

    boolean leads(OrganisationId organisation) {
        return caller.equals(Caller.ATTEST) || caller.holdsAny(organisation, LEADS);
    }

    /** What the caller may do to the item as it is now. */
    Set<EvidenceVerb> open(Evidence item) {
        var lead = leads(item.organisation());
        var author = caller.holds(Role.CONTRIBUTOR, item.organisation()) && isTheirs(item);
        var open = EnumSet.noneOf(EvidenceVerb.class);
        for (var verb : EvidenceVerb.values()) {
            if ((lead && verb.openToLead(item.state())) || (author && verb.openToAuthor(item.state()))) {
                open.add(verb);
            }
        }
        return open;
    }

    /** By the caller, or by somebody whose work as contributor the caller does there for now. */
    private boolean isTheirs(Evidence item) {
        return item.isBy(me())
                || caller.contributesFor(item.organisation()).stream().anyMatch(item::isBy);
    }

    /** The caller, and everybody whose work as contributor the caller does somewhere for now. */
    private Set<PersonId> people() {
        return Stream.concat(Stream.of(me()), own.stream().flatMap(at -> caller.contributesFor(at).stream()))
                .collect(Collectors.toSet());
    }

    /** Each organisation and person of those, written as one: somebody can stand in for others in several organisations. */
    private Set<String> stoodInFor() {
        return own.stream()
                .flatMap(at -> caller.contributesFor(at).stream().map(it -> at.toString() + it))
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> common(Set<OrganisationId> some, Set<OrganisationId> others) {
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }
}
