package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.shared.ItemRef;
import org.attest.suppliers.SupplierEntry;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the suppliers of a register, several for each: found by the mark that Attest wrote beside the supplier's
 * reference ({@code S-0042/3F9A2C}), else by the supplier and what the row says.
 */
final class SupplierParts<P> implements Holdings<P> {

    static final String REFERENCE = "reference";
    static final String SUPPLIER = "supplier";

    private static final TableKeys KEYS = new TableKeys(REFERENCE, SUPPLIER, 'S');
    private static final Pattern MARKED = Pattern.compile("(.+)/([0-9A-F]{6})");
    private static final int MARK_LENGTH = 6;

    /** Finds among the parts of one supplier the one that a row means. */
    interface Matching<P> {
        Found<P> find(SupplierEntry supplier, List<Held<P>> parts, Map<String, CellText> row);
    }

    private final Map<String, SupplierEntry> byReference;
    private final Map<String, SupplierEntry> byName;
    private final Map<ItemRef, List<Held<P>>> parts;
    private final Map<String, List<Held<P>>> marked = new HashMap<>();
    private final @Nullable String titleColumn;
    private final Matching<P> matching;

    /** @param titleColumn where no row may carry the name of another part; null where parts have no names */
    SupplierParts(
            List<SupplierEntry> suppliers,
            Map<ItemRef, List<Held<P>>> parts,
            @Nullable String titleColumn,
            Matching<P> matching) {
        this.byReference = suppliers.stream().collect(Collectors.toMap(SupplierEntry::reference, it -> it));
        this.byName = suppliers.stream()
                .collect(Collectors.toMap(it -> Normal.folded(it.details().name()), it -> it, (first, _) -> first));
        this.parts = parts;
        this.titleColumn = titleColumn;
        this.matching = matching;
        parts.values().stream().flatMap(List::stream).forEach(it -> marked.computeIfAbsent(
                        it.reference(), _ -> new ArrayList<>())
                .add(it));
    }

    /** The reference of a supplier and the end of the part's id: enough to tell the parts of one supplier apart. */
    static String mark(SupplierEntry supplier, UUID part) {
        var id = part.toString();
        return supplier.reference() + "/"
                + id.substring(id.length() - MARK_LENGTH).toUpperCase(Locale.ROOT);
    }

    @Override
    public Found<P> find(Map<String, CellText> row) {
        var written = KEYS.reference(row);
        var match = MARKED.matcher(written);
        if (match.matches()) {
            var supplier = KEYS.reference(Map.of(REFERENCE, CellText.of(match.group(1))));
            return byMark(supplier + "/" + match.group(2), row);
        }
        var named = byName.get(KEYS.title(row));
        if (written.isEmpty()) {
            return KEYS.title(row).isEmpty()
                    ? new Found.Wrong<>(SUPPLIER, ProblemKind.REQUIRED, "a supplier by its reference or name")
                    : at(named, row);
        }
        var referred = byReference.get(written);
        if (referred == null) {
            return new Found.Wrong<>(REFERENCE, ProblemKind.REFERENCE_UNKNOWN, "a reference of this register");
        }
        return isOf(referred, row) ? at(referred, row) : ofAnother(referred);
    }

    private Found<P> byMark(String reference, Map<String, CellText> row) {
        var found = marked.getOrDefault(reference, List.of());
        var supplier = byReference.get(reference.substring(0, reference.indexOf('/')));
        if (supplier == null || found.isEmpty()) {
            return new Found.Wrong<>(
                    REFERENCE,
                    ProblemKind.REFERENCE_UNKNOWN,
                    "a reference as Attest wrote it, or the supplier's alone");
        }
        if (!isOf(supplier, row)) {
            return ofAnother(supplier);
        }
        if (found.size() > 1) {
            return at(supplier, row);
        }
        var held = found.getFirst();
        return titleColumn != null && at(supplier, row) instanceof Found.Known<P>(var other) && other != held
                ? new Found.Wrong<>(
                        titleColumn,
                        ProblemKind.TITLE_OF_ANOTHER_ROW,
                        held.cells().getOrDefault(titleColumn, CellText.of("")).words())
                : new Found.Known<>(held);
    }

    private static boolean isOf(SupplierEntry supplier, Map<String, CellText> row) {
        return KEYS.title(row).isEmpty()
                || KEYS.title(row).equals(Normal.folded(supplier.details().name()));
    }

    private Found<P> ofAnother(SupplierEntry supplier) {
        return new Found.Wrong<>(
                SUPPLIER, ProblemKind.TITLE_OF_ANOTHER_ROW, supplier.details().name());
    }

    private Found<P> at(@Nullable SupplierEntry supplier, Map<String, CellText> row) {
        return supplier == null
                ? new Found.Wrong<>(SUPPLIER, ProblemKind.SUPPLIER_UNKNOWN, "a supplier of this register")
                : matching.find(supplier, parts.getOrDefault(supplier.ref(), List.of()), row);
    }

    @Override
    public String key(Map<String, CellText> row) {
        if (find(row) instanceof Found.Known<P>(var held)) {
            return held.reference() + held.version();
        }
        var rest = row.entrySet().stream()
                .filter(it -> !it.getKey().equals(SUPPLIER) && !it.getKey().equals(REFERENCE))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Normal.folded(it.getValue().value()))
                .collect(Collectors.joining("|"));
        var named = byName.get(KEYS.title(row));
        var supplier = named == null ? KEYS.reference(row) : named.reference();
        return supplier.isEmpty() && rest.isEmpty() ? "" : supplier + "|" + rest;
    }

    @Override
    public Collection<Held<P>> all() {
        return byReference.values().stream()
                .sorted((one, other) -> one.reference().compareTo(other.reference()))
                .flatMap(it -> parts.getOrDefault(it.ref(), List.of()).stream())
                .toList();
    }
}
