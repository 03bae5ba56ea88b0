package org.attest.position;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.evidence.EvidenceKind;
import org.attest.shared.OrganisationId;

/** Holds what organisations claim against what stands behind it, outcome by outcome; it knows no tables. */
final class EvidenceMap {

    private final SystemPosition position;
    private final List<PackAssuranceRows.Proof> proofs;

    EvidenceMap(SystemPosition position, List<PackAssuranceRows.Proof> proofs) {
        this.position = position;
        this.proofs = proofs;
    }

    /** In the order of the outcomes of the position. */
    List<EvidenceFigures> rows() {
        var behind = proofs.stream().collect(Collectors.groupingBy(PackAssuranceRows.Proof::outcome));
        return position.rows().stream()
                .map(it -> row(it, behind.getOrDefault(it.outcome().code(), List.of())))
                .toList();
    }

    private EvidenceFigures row(OutcomeRow row, List<PackAssuranceRows.Proof> all) {
        var of = all.stream().collect(Collectors.groupingBy(PackAssuranceRows.Proof::organisation));
        return new EvidenceFigures(
                row.outcome().code(),
                of.size(),
                (int) claiming(row).stream().filter(it -> !of.containsKey(it)).count(),
                (int) claiming(row).stream().filter(it -> designAlone(of, it)).count(),
                count(all, false),
                count(all, true));
    }

    private List<OrganisationId> claiming(OutcomeRow row) {
        return IntStream.range(0, position.columns().size())
                .filter(it -> row.cells().get(it).mark() == Mark.MET)
                .mapToObj(it -> position.columns().get(it).member().organisation())
                .toList();
    }

    /** Of what is not shared nobody at the ICB knows what it shows. */
    private static boolean designAlone(Map<OrganisationId, List<PackAssuranceRows.Proof>> of, OrganisationId which) {
        var its = of.getOrDefault(which, List.of());
        return !its.isEmpty()
                && its.stream()
                        .allMatch(it ->
                                it.kind() == EvidenceKind.DESIGN && it.count().notShared() == 0);
    }

    private static FreshnessCount count(List<PackAssuranceRows.Proof> proofs, boolean external) {
        return proofs.stream()
                .filter(it -> it.external() == external)
                .map(PackAssuranceRows.Proof::count)
                .reduce(FreshnessCount.NONE, FreshnessCount::plus);
    }
}
