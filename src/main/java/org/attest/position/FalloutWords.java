package org.attest.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.connections.ItemTitle;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.suppliers.Depending;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.SupplierName;

/** Says in which way each thing is hit. */
final class FalloutWords {

    private static final int MOST_WAYS = 3;

    private final Map<ItemRef, Depending.Resting> suppliers = new HashMap<>();
    private final Map<UUID, Depending.Stopped> services = new HashMap<>();
    private final Map<Proof, String> proofs = new HashMap<>();
    private final Map<ItemRef, ItemTitle> titles;

    private record Proof(ItemRef supplier, ItemRef evidence) {}

    FalloutWords(Depending depending, Map<ItemRef, ItemTitle> titles) {
        depending.suppliers().forEach(it -> suppliers.put(it.supplier().ref(), it));
        depending.services().forEach(it -> services.put(it.id(), it));
        depending
                .proved()
                .forEach(it -> proofs.merge(
                        new Proof(it.supplier(), it.evidence()),
                        it.assurance().words(),
                        (one, other) -> one + " and " + other));
        this.titles = titles;
    }

    SupplierName supplier(ItemRef supplier) {
        return resting(supplier).supplier();
    }

    /** {@code Its own service}, or {@code Through its sub-processor Brightwell}. */
    String of(Depending.Stopped service) {
        var through = resting(service.supplier()).through();
        return through.isEmpty() ? "Its own service" : "Through its " + subProcessors(through);
    }

    /** {@code uses Blood results of Brightwell: all blood tests}. */
    String of(OwnUse use) {
        var service = Objects.requireNonNull(services.get(use.service()));
        var usedFor = use.usedFor();
        return "uses %s of %s%s"
                .formatted(service.name(), stopping(service.supplier()), usedFor == null ? "" : ": " + usedFor);
    }

    String of(Depending.Contracted contract) {
        return "by contract: %s with %s".formatted(contract.title(), stopping(contract.supplier()));
    }

    /** At most three ways, and how many more there are. */
    List<String> of(ItemRef item, Collection<ItemRef> through) {
        var words =
                through.stream().map(it -> way(item, it)).distinct().sorted().toList();
        if (words.size() <= MOST_WAYS) {
            return words;
        }
        var more = words.size() - MOST_WAYS;
        var shown = new ArrayList<>(words.subList(0, MOST_WAYS));
        shown.add(more == 1 ? "and in 1 more way" : "and in %,d more ways".formatted(more));
        return shown;
    }

    private String way(ItemRef item, ItemRef through) {
        if (through.kind().equals(ItemKind.SUPPLIER)) {
            var proof = proofs.get(new Proof(through, item));
            return proof == null
                    ? "linked to " + stopping(through)
                    : "shows %s of %s".formatted(proof, stopping(through));
        }
        var title = Objects.requireNonNull(titles.get(through)).title();
        var ofRisk = item.kind().equals(ItemKind.RISK);
        if (through.kind().equals(ItemKind.EVIDENCE)) {
            return "evidence %s %s".formatted(title, ofRisk ? "stands behind it" : "proves it");
        }
        return ofRisk ? "related to risk " + title : "risk %s bears on it".formatted(title);
    }

    /** {@code Brightwell}, or {@code Clear Records, through its sub-processor Brightwell}. */
    private String stopping(ItemRef supplier) {
        var resting = resting(supplier);
        var name = resting.supplier().name();
        return resting.through().isEmpty() ? name : name + ", through its " + subProcessors(resting.through());
    }

    private static String subProcessors(List<SupplierName> through) {
        return through.stream()
                .map(SupplierName::name)
                .collect(Collectors.joining(" and ", through.size() == 1 ? "sub-processor " : "sub-processors ", ""));
    }

    private Depending.Resting resting(ItemRef supplier) {
        return Objects.requireNonNull(suppliers.get(supplier));
    }
}
