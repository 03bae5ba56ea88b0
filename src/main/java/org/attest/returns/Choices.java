package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.catalogue.ExtraQuestion;
import org.attest.ndg.NdgItem;
import org.jspecify.annotations.Nullable;

/**
 * The words that may stand in the cells with a choice, and what each means; and the columns that are reserved for others
 * than the caller.
 */
record Choices(
        Map<ReturnColumn, List<Option>> offered,
        Map<String, Set<String>> levels,
        Map<String, String> links,
        Set<ReturnColumn> reserved,
        Asked asked,
        Map<String, NdgItem> items,
        RegisterRules registers,
        Pointers pointers) {

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
        items = Map.copyOf(items);
    }

    /** The extra question with this reference. */
    @Nullable
    ExtraQuestion question(@Nullable String reference) {
        var found = reference == null ? null : asked.questions().get(reference);
        return found == null ? null : found.question();
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

    /** What a row of the sheet may be linked to, by how it was written; null where there is no such thing. */
    @Nullable
    CellText link(ReturnSheet from, String written) {
        var proper = links.get(Normal.folded(written).replace(" ", ""));
        return proper == null ? pointers.meant(from, written) : CellText.of(proper);
    }

    Choices pointing(Pointers at) {
        return new Choices(offered, levels, links, reserved, asked, items, registers, at);
    }
}
