package org.attest.figures;

import java.time.Instant;
import java.util.Objects;
import org.attest.reports.PackLine;

/** An issued board pack: {@code asAt} is when its figures were frozen, {@code sha256} their digest, as the pack itself says. */
public record PackRow(int pack, String title, String year, Instant asAt, Instant issuedAt, String sha256) {

    static PackRow of(PackLine it) {
        return new PackRow(
                Objects.requireNonNull(it.number()),
                it.title(),
                it.year().toString(),
                it.frozenAt(),
                Objects.requireNonNull(it.issuedAt()),
                it.sha256());
    }
}
