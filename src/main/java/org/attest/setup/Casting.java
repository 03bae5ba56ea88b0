package org.attest.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OwnAccount;
import org.attest.accounts.PersonRow;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.setup.SignIns.SignIn;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Contacts;
import org.springframework.stereotype.Component;

/** Lets the invented people in, each by a one-time link as a real person would come. */
@Component
class Casting {

    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

    private final Accounts accounts;
    private final OwnAccount ownAccount;
    private final Contacts contacts;
    private final OrganisationDirectory directory;

    Casting(Accounts accounts, OwnAccount ownAccount, Contacts contacts, OrganisationDirectory directory) {
        this.accounts = accounts;
        this.ownAccount = ownAccount;
        this.contacts = contacts;
        this.directory = directory;
    }

    /** Who works on one organisation's assessment. */
    record Team(Caller lead, Caller approver, Caller contributor) {}

    Team team(List<String> names, Organisation organisation, List<SignIn> ways) {
        return new Team(
                actor(names.get(0), Role.PROVIDER_LEAD, organisation, ways),
                actor(names.get(1), Role.APPROVER, organisation, ways),
                actor(names.get(2), Role.CONTRIBUTOR, organisation, ways));
    }

    /** Of a small organisation, whose lead does what elsewhere a contributor does, unless it has one. */
    Team smallTeam(List<String> names, Organisation organisation, List<SignIn> ways) {
        var lead = actor(names.get(0), Role.PROVIDER_LEAD, organisation, ways);
        var approver = actor(names.get(1), Role.APPROVER, organisation, ways);
        return new Team(
                lead, approver, names.size() < 3 ? lead : actor(names.get(2), Role.CONTRIBUTOR, organisation, ways));
    }

    /** Somebody from outside who looks at several organisations for a while. */
    Caller assessor(String name, List<Organisation> organisations, LocalDate until, List<SignIn> ways) {
        var password = SignIns.password();
        var person = new NewPerson(name, email(name, "assessors"));
        var first = organisations.getFirst();
        var link = accounts.add(person, Role.ASSESSOR, first.id(), SINCE, until);
        ownAccount.redeem(link.token(), password);
        organisations.stream()
                .skip(1)
                .forEach(it -> accounts.grant(link.person(), Role.ASSESSOR, it.id(), SINCE, until));
        ways.add(new SignIn(Role.ASSESSOR.words(), person.email(), password));
        var grants = organisations.stream()
                .map(it -> new Grant(Role.ASSESSOR, it.id()))
                .collect(Collectors.toSet());
        return new Caller(link.person(), name, grants, Set.of());
    }

    /** Somebody of a supplier, let in by the ICB lead who is acting. */
    Caller contact(String name, ItemRef supplier, LocalDate until, List<SignIn> ways) {
        var password = SignIns.password();
        var person = new NewPerson(name, email(name, "suppliers"));
        var link = contacts.invite(supplier, person, until);
        ownAccount.redeem(link.token(), password);
        ways.add(new SignIn(Role.SUPPLIER_CONTACT.words(), person.email(), password));
        return Caller.contact(link.person(), name, supplier);
    }

    void administrator(String name, List<SignIn> ways) {
        var email = email(name, "attest");
        letIn(new NewPerson(name, email), Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM, Role.ADMINISTRATOR.words(), ways);
    }

    Caller actor(String name, Role role, Organisation organisation, List<SignIn> ways) {
        var email = email(name, organisation.code().code());
        letIn(new NewPerson(name, email), role, organisation.id(), role.words() + ", " + organisation.code(), ways);
        var person = accounts.peopleOf(organisation.id()).stream()
                .map(PersonRow::person)
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseThrow();
        var overseen = role == Role.ICB_LEAD ? overseen(organisation.id()) : Set.<OrganisationId>of();
        return new Caller(person.id(), name, Set.of(new Grant(role, organisation.id())), overseen);
    }

    /** The ICB and every partner that reports to it, whichever set that answers. */
    private Set<OrganisationId> overseen(OrganisationId icb) {
        return Stream.concat(
                        Stream.of(icb),
                        directory.partners(icb).stream()
                                .filter(Partner::reportsHere)
                                .map(it -> it.organisation().id()))
                .collect(Collectors.toSet());
    }

    private void letIn(NewPerson person, Role role, OrganisationId where, String words, List<SignIn> ways) {
        var password = SignIns.password();
        var link = accounts.add(person, role, where, SINCE, null);
        ownAccount.redeem(link.token(), password);
        ways.add(new SignIn(words, person.email(), password));
    }

    private static String email(String name, String at) {
        return name.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '.') + "@" + at.toLowerCase(Locale.ROOT)
                + ".example";
    }
}
