package org.attest.organisations;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something in the directory changed; {@code id} is an ODS code, or the key of a register import. */
public record OrganisationChanged(
        @Nullable OrganisationId organisation, String what, String kind, String id, List<FieldChange> changes)
        implements AuditedEvent {

    static OrganisationChanged of(Organisation organisation, String verb, FieldChange... changes) {
        return new OrganisationChanged(
                organisation.id(),
                "organisations." + verb,
                "organisation",
                organisation.code().code(),
                List.of(changes));
    }

    /** Tells the facts that differ; all of them for an organisation that was not there before. */
    static OrganisationChanged between(@Nullable Organisation before, Organisation after, String verb) {
        var changes = Stream.of(
                        change("name", before, after, Organisation::name),
                        change("kind", before, after, Organisation::kind),
                        change("category", before, after, Organisation::category),
                        change("closedOn", before, after, Organisation::closedOn),
                        change("singlePerson", before, after, Organisation::singlePerson))
                .filter(FieldChange::isChange)
                .toArray(FieldChange[]::new);
        return of(after, verb, changes);
    }

    private static FieldChange change(
            String field,
            @Nullable Organisation before,
            Organisation after,
            Function<Organisation, @Nullable Object> fact) {
        return FieldChange.of(field, before == null ? null : fact.apply(before), fact.apply(after));
    }
}
