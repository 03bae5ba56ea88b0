package org.attest.position;

import java.time.Instant;
import java.util.Map;
import org.attest.ndg.NdgStage;
import org.attest.ndg.NdgStatus;
import org.attest.organisations.DsptCategory;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with the NDG set: what it last sealed, standard by standard. {@code category} 3 has no list, so only its
 * published status is shown.
 */
public record NdgColumn(
        Member member, DsptCategory category, @Nullable Sealed sealed, Map<Integer, Met> standards) {

    public NdgColumn {
        standards = Map.copyOf(standards);
    }

    /** The seal that counts. */
    public record Sealed(NdgStatus workedOut, Instant at, NdgStage stage) {}

    /** Mandatory items met of those there are. */
    public record Met(int met, int mandatory) {

        Met plus(Met other) {
            return new Met(met + other.met, mandatory + other.mandatory);
        }

        public String inWords() {
            return "%d of %d".formatted(met, mandatory);
        }
    }

    public boolean returned() {
        return sealed != null;
    }

    public boolean hasList() {
        return category != DsptCategory.THREE;
    }

    /** "Standards Met, 18 Nov 2026, Accepted", "Not returned" or, without a list, "No list is known". */
    public String sealedInWords() {
        if (sealed != null) {
            return "%s, %s, %s"
                    .formatted(
                            sealed.workedOut().words(),
                            UkDates.inTable(UkDates.day(sealed.at())),
                            sealed.stage().words());
        }
        return hasList() ? OrganisationColumn.NOT_RETURNED : "No list is known";
    }

    /** Of one standard, or what stands in its place. */
    public String standardInWords(int number) {
        var met = standards.get(number);
        return met == null ? "–" : met.inWords();
    }
}
