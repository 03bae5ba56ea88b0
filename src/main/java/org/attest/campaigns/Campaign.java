package org.attest.campaigns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.returns.ReturnSheet;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an ICB asks of organisations: which sheets of whose return, until when. */
public record Campaign(
        UUID id,
        OrganisationId icb,
        String name,
        DsptYear year,
        LocalDate due,
        Set<ReturnSheet> sheets,
        int members,
        PersonId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public Campaign {
        sheets = Set.copyOf(sheets);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public String sheetsInWords() {
        List<ReturnSheet> inOrder =
                sheets.stream().sorted(Comparator.naturalOrder()).toList();
        return inOrder.stream().map(ReturnSheet::title).collect(Collectors.joining(", "));
    }
}
