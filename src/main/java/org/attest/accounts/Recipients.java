package org.attest.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom Attest itself may send news, and what they may read: their rights of the day on which it is sent. */
@Component
@Transactional(readOnly = true)
public class Recipients {

    private static final Set<Role> LEADS = Set.of(Role.PROVIDER_LEAD, Role.ICB_LEAD);

    private final AccountRepository accounts;
    private final HeldRoleRepository roles;
    private final DelegationRows delegations;
    private final Rights rights;
    private final Clock clock;

    Recipients(
            AccountRepository accounts,
            HeldRoleRepository roles,
            DelegationRows delegations,
            Rights rights,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.delegations = delegations;
        this.rights = rights;
        this.clock = clock;
    }

    /** Nobody where the person is unknown, has left, or holds no role today. */
    @AllowedTo(AllowedTo.ATTEST)
    public Optional<Recipient> find(PersonId person) {
        var caller = rights.of(person).caller();
        return caller.grants().isEmpty()
                ? Optional.empty()
                : accounts.findById(person.id()).map(Account::person).map(it -> new Recipient(caller, it.email()));
    }

    /** Who acts today, in one organisation, for each of these people; those for whom nobody acts are left out. */
    @AllowedTo(AllowedTo.ATTEST)
    public Map<PersonId, Set<PersonId>> deputies(OrganisationId organisation, Collection<PersonId> people) {
        var today = UkDates.day(clock.instant());
        return delegations.among(List.of(organisation), today).stream()
                .map(KeptDelegation::delegation)
                .filter(it -> it.holdsOn(today) && people.contains(it.delegator()))
                .collect(Collectors.groupingBy(
                        Delegation::delegator, Collectors.mapping(Delegation::delegate, Collectors.toSet())));
    }

    /** Who leads an organisation today. */
    @AllowedTo(AllowedTo.ATTEST)
    public Set<PersonId> leads(OrganisationId organisation) {
        return accounts.withRole(organisation, LEADS, UkDates.day(clock.instant())).stream()
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    /** Who answers today for these suppliers of a register, by the id of the supplier; those without anybody are left out. */
    @AllowedTo(AllowedTo.ATTEST)
    public Map<UUID, Set<PersonId>> contacts(OrganisationId register, Collection<UUID> suppliers) {
        var today = UkDates.day(clock.instant());
        var contacts = new HashMap<UUID, Set<PersonId>>();
        if (!suppliers.isEmpty()) {
            roles.contacts(register, suppliers).stream()
                    .map(HeldRole::membership)
                    .filter(it -> it.holdsOn(today))
                    .forEach(it -> contacts.computeIfAbsent(Objects.requireNonNull(it.supplier()), _ -> new HashSet<>())
                            .add(it.person()));
        }
        return contacts;
    }
}
