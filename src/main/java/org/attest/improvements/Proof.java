package org.attest.improvements;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.connections.Connections;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What milestones and actions ask alike: evidence behind what is done, and an owner of the own organisation. */
final class Proof {

    private Proof() {}

    static boolean none(Connections connections, ItemRef item) {
        return connections.of(item).items().stream()
                .noneMatch(it -> it.item().kind().equals(ItemKind.EVIDENCE));
    }

    /** @throws PlanRefused when one of these, who own something new, is nobody of the organisation */
    static void requireColleagues(Accounts accounts, OrganisationId organisation, Set<PersonId> owners) {
        if (!owners.isEmpty()) {
            var colleagues =
                    accounts.colleagues(organisation).stream().map(Person::id).collect(Collectors.toSet());
            if (!colleagues.containsAll(owners)) {
                throw PlanRefused.notAColleague();
            }
        }
    }

    /**
     * @param before who owned it until now, and may go on
     * @throws PlanRefused when somebody new owns it who is nobody of the organisation
     */
    static void requireColleague(
            Accounts accounts, OrganisationId organisation, @Nullable PersonId owner, @Nullable PersonId before) {
        if (owner != null
                && !Objects.equals(owner, before)
                && accounts.colleagues(organisation).stream()
                        .noneMatch(it -> it.id().equals(owner))) {
            throw PlanRefused.notAColleague();
        }
    }
}
