package org.attest.accounts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/**
 * Who may give and take which roles. An administrator: any, but never the own ones. A provider lead: leads and
 * contributors of the own organisation, for no longer than the lead's own role lasts. An ICB lead: contacts of the
 * suppliers in the own register. Nobody else.
 */
final class GrantingRules {

    private static final Set<Role> A_LEADS_TO_GIVE = Set.of(Role.PROVIDER_LEAD, Role.CONTRIBUTOR);

    private GrantingRules() {}

    static boolean isAdministrator(Caller caller) {
        return caller.equals(Caller.ATTEST) || caller.holds(Role.ADMINISTRATOR);
    }

    static List<Role> rolesOf(Caller giver) {
        return Arrays.stream(Role.values())
                .filter(it -> isAdministrator(giver) ? it != Role.SUPPLIER_CONTACT : A_LEADS_TO_GIVE.contains(it))
                .toList();
    }

    /** @param own the giver's own memberships */
    static void mayGive(Caller giver, PersonId to, Appointment given, Collection<Membership> own, LocalDate today) {
        if (isAdministrator(giver)) {
            notOneself(giver, to);
            return;
        }
        if (given.role() == Role.SUPPLIER_CONTACT) {
            icbLead(giver, given.organisation());
            notOneself(giver, to);
            return;
        }
        leadsOnly(given.role());
        leadInPerson(giver, given.organisation());
        notOneself(giver, to);
        var end = lastDay(given, own, today);
        if (end != null && (given.until() == null || given.until().isAfter(end))) {
            throw new Refused(
                    "Your own role ends on %s: choose a last day no later than that.".formatted(UkDates.inWords(end)));
        }
    }

    static void mayTake(Caller taker, Membership held) {
        if (held.role() == Role.SUPPLIER_CONTACT && !isAdministrator(taker)) {
            icbLead(taker, held.organisation());
        } else if (!isAdministrator(taker)) {
            leadInPerson(taker, held.organisation());
            leadsOnly(held.role());
        }
        notOneself(taker, held.person());
    }

    /** Whoever sets a password can act as that person, so a lead may do it only for people who can do no more than a lead. */
    static boolean mayReplacePassword(Caller caller, Collection<Membership> all, LocalDate today) {
        return isAdministrator(caller)
                || all.stream()
                        .filter(it -> it.holdsFrom(today))
                        .allMatch(it -> A_LEADS_TO_GIVE.contains(it.role())
                                && caller.inPerson().holds(Role.PROVIDER_LEAD, it.organisation()));
    }

    /** The same for an ICB lead: only people who are contacts in the own register and nothing else. */
    static boolean mayReplacePassword(
            Caller caller, OrganisationId register, Collection<Membership> all, LocalDate today) {
        icbLead(caller, register);
        return all.stream()
                .filter(it -> it.holdsFrom(today))
                .allMatch(it ->
                        it.role() == Role.SUPPLIER_CONTACT && it.organisation().equals(register));
    }

    private static void icbLead(Caller caller, OrganisationId register) {
        if (!caller.equals(Caller.ATTEST) && !caller.holds(Role.ICB_LEAD, register)) {
            throw new UnknownItem();
        }
    }

    /** A role that somebody gives lasts longer than they act for a lead, so a lead's delegate gives none. */
    private static void leadInPerson(Caller caller, OrganisationId organisation) {
        if (!caller.holds(Role.PROVIDER_LEAD, organisation)) {
            throw new UnknownItem();
        }
        if (!caller.inPerson().holds(Role.PROVIDER_LEAD, organisation)) {
            throw new Refused("You act for a provider lead here. Only a lead in person gives and ends roles.");
        }
    }

    private static void leadsOnly(Role role) {
        if (!A_LEADS_TO_GIVE.contains(role)) {
            throw new Refused("Only an administrator can give or end the role %s.".formatted(role.words()));
        }
    }

    private static void notOneself(Caller caller, PersonId person) {
        if (caller.person().equals(person)) {
            throw new Refused("Nobody can change their own roles. Ask another administrator.");
        }
    }

    private static @Nullable LocalDate lastDay(Appointment given, Collection<Membership> own, LocalDate today) {
        var held = own.stream()
                .filter(it -> it.role() == Role.PROVIDER_LEAD
                        && it.organisation().equals(given.organisation())
                        && it.holdsOn(today))
                .toList();
        return held.stream().anyMatch(it -> it.until() == null)
                ? null
                : held.stream()
                        .map(Membership::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
