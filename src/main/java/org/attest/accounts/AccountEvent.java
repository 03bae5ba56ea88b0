package org.attest.accounts;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Something about a person's access: never a name, an address, a link or a password, only the person's id. */
public record AccountEvent(
        @Nullable OrganisationId organisation, String what, String kind, String id, List<FieldChange> changes)
        implements AuditedEvent {

    static AccountEvent ofPerson(String what, @Nullable PersonId person, FieldChange... changes) {
        return new AccountEvent(
                null, "accounts." + what, "person", person == null ? "unknown" : person.toString(), List.of(changes));
    }

    static AccountEvent granted(Membership given) {
        return new AccountEvent(
                given.organisation(),
                "accounts.granted",
                "membership",
                given.id().toString(),
                List.of(
                        FieldChange.of("person", null, given.person()),
                        FieldChange.of("role", null, given.role()),
                        FieldChange.of("supplier", null, given.supplier()),
                        FieldChange.of("from", null, given.from()),
                        FieldChange.of("until", null, given.until())));
    }

    static AccountEvent delegated(Delegation made) {
        return new AccountEvent(
                made.organisation(),
                "accounts.delegated",
                "delegation",
                made.id().toString(),
                List.of(
                        FieldChange.of("delegator", null, made.delegator()),
                        FieldChange.of("delegate", null, made.delegate()),
                        FieldChange.of("from", null, made.from()),
                        FieldChange.of("until", null, made.until())));
    }

    static AccountEvent delegationEnded(Delegation ended) {
        return new AccountEvent(
                ended.organisation(),
                "accounts.delegation-ended",
                "delegation",
                ended.id().toString(),
                List.of(
                        FieldChange.of("delegator", ended.delegator(), null),
                        FieldChange.of("delegate", ended.delegate(), null)));
    }

    static AccountEvent ended(Membership taken) {
        return new AccountEvent(
                taken.organisation(),
                "accounts.ended",
                "membership",
                taken.id().toString(),
                List.of(FieldChange.of("person", taken.person(), null), FieldChange.of("role", taken.role(), null)));
    }
}
