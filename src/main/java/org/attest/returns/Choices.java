package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that may stand in the cells with a choice, and what each means; and the columns that are reserved for others
 * than the caller.
 */
record Choices(
        Map<ReturnColumn, List<Option>> offered,
        Map<String, Set<String>> levels,
        Map<String, String> links,
        Set<ReturnColumn> reserved) {

    /** One choice: the value that is kept, the words that people pick, and another way to write a person: their address. */
    record Option(String value, String words, @Nullable String alias) {

        Option(String value, String words) {
            this(value, words, null);
        }

        boolean isWritten(String folded) {
            return Normal.folded(words).equals(folded)
                    || (alias != null && Normal.folded(alias).equals(folded));
        }
    }

    Choices {
        offered = Map.copyOf(offered);
        levels = Map.copyOf(levels);
        links = Map.copyOf(links);
        reserved = Set.copyOf(reserved);
    }

    List<Option> of(ReturnColumn column) {
        return offered.getOrDefault(column, List.of());
    }

    List<Option> matching(ReturnColumn column, String written) {
        var wanted = Normal.folded(written);
        return of(column).stream().filter(it -> it.isWritten(wanted)).toList();
    }

    /** Whether the outcome with this reference offers the level; an outcome without a list offers all. */
    boolean offersLevel(@Nullable String reference, String level) {
        var some = reference == null ? null : levels.get(reference);
        return some == null || some.contains(level);
    }

    /** The proper way to write a reference that rows may be linked to, by how it was written. */
    Optional<String> link(String written) {
        return Optional.ofNullable(links.get(Normal.folded(written).replace(" ", "")));
    }
}
