package org.attest.ndg;

import java.util.List;
import java.util.Optional;

/** The evidence items of one version for one category, in the order of their references. */
public record NdgSet(String version, NdgCategory category, boolean mayBeIncomplete, List<NdgItem> items) {

    public NdgSet {
        items = List.copyOf(items);
    }

    public Optional<NdgItem> find(NdgRef ref) {
        return items.stream().filter(it -> it.ref().equals(ref)).findFirst();
    }

    public List<NdgItem> ofStandard(int number) {
        return items.stream().filter(it -> it.ref().standard() == number).toList();
    }

    public List<NdgItem> ofAssertion(String assertion) {
        return items.stream()
                .filter(it -> it.ref().assertion().equals(assertion))
                .toList();
    }

    /** {@code 1.1}, {@code 1.2} and so on. */
    public List<String> assertions() {
        return items.stream().map(it -> it.ref().assertion()).distinct().toList();
    }

    /** "GP set, v8". */
    public String title() {
        return "%s set, %s".formatted(category.words(), version);
    }
}
