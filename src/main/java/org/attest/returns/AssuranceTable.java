package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.AssuranceChange;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.NewAssurance;
import org.attest.suppliers.SupplierEntry;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.WholeAssurances;
import org.attest.suppliers.WholeSupplierRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The dated assurances of the suppliers of an ICB's register, as a table: part of the shared record, so for its lead alone.
 * A row with other dates is a renewal, and stands beside the earlier one.
 */
@Component
@Order(4)
class AssuranceTable implements ImportedTable<AssuranceRow, AssuranceDetails> {

    private static final TableKind KIND = new TableKind("assurances", "Assurances of suppliers", SupplierLinks.LIST);
    private static final TableKeys EVIDENCE = new TableKeys(AssuranceColumns.EVIDENCE, "", 'E');

    private final WholeSupplierRegister register;
    private final WholeAssurances assurances;
    private final EvidenceLibrary library;
    private final CurrentUser currentUser;

    AssuranceTable(
            WholeSupplierRegister register,
            WholeAssurances assurances,
            EvidenceLibrary library,
            CurrentUser currentUser) {
        this.register = register;
        this.assurances = assurances;
        this.library = library;
        this.currentUser = currentUser;
    }

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return currentUser.get().scope(Role.ICB_LEAD).organisations();
    }

    @Override
    public List<TableColumn> columns() {
        return AssuranceColumns.ALL;
    }

    @Override
    public Set<String> keys() {
        return AssuranceColumns.KEYS;
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return Stream.of(SupplierParts.SUPPLIER, AssuranceColumns.KIND)
                .map(it -> cells.getOrDefault(it, CellText.of("")).words())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Holdings<AssuranceRow> holdings(OrganisationId organisation) {
        var suppliers = register.of(organisation);
        var byRef = suppliers.stream().collect(Collectors.toMap(SupplierEntry::ref, it -> it));
        var references = library.live(organisation).stream()
                .collect(Collectors.toMap(EvidenceItem::ref, EvidenceItem::reference));
        Map<String, ItemRef> evidence =
                references.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var parts = assurances.of(organisation).stream()
                .collect(Collectors.groupingBy(
                        Assurance::supplier,
                        Collectors.mapping(
                                it -> new AssuranceRow(Objects.requireNonNull(byRef.get(it.supplier())), it, evidence)
                                        .held(references),
                                Collectors.toList())));
        return new SupplierParts<>(suppliers, parts, null, (supplier, given, row) -> {
            if (!row.containsKey(AssuranceColumns.KIND)) {
                return new Found.Wrong<>(AssuranceColumns.KIND, ProblemKind.REQUIRED, "what was shown");
            }
            return find(given, row, new AssuranceRow(supplier, null, evidence).held(references));
        });
    }

    private static Found<AssuranceRow> find(
            List<Held<AssuranceRow>> given, Map<String, CellText> row, Held<AssuranceRow> fresh) {
        var alike = given.stream()
                .filter(it -> fits(it, row, AssuranceColumns.KIND)
                        && fits(it, row, AssuranceColumns.ISSUED)
                        && fits(it, row, AssuranceColumns.EXPIRES))
                .toList();
        return switch (alike.size()) {
            case 0 -> new Found.Begun<>(fresh);
            case 1 -> new Found.Known<>(alike.getFirst());
            default ->
                new Found.Wrong<>(
                        AssuranceColumns.KIND,
                        ProblemKind.TWO_OF_THAT_NAME,
                        "its dates, or one of the references "
                                + alike.stream().map(Held::reference).collect(Collectors.joining(", ")));
        };
    }

    /** What a row does not say fits anything. */
    private static boolean fits(Held<AssuranceRow> held, Map<String, CellText> row, String column) {
        var said = row.get(column);
        return said == null || CellText.same(said, held.cells().get(column));
    }

    @Override
    public RowReader<AssuranceRow, AssuranceDetails> reader() {
        return this::read;
    }

    private AssuranceDetails read(
            @Nullable Held<AssuranceRow> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var there = Objects.requireNonNull(held).item();
        var row = new RowWords(cells);
        var issued = row.day(AssuranceColumns.ISSUED);
        var expires = row.day(AssuranceColumns.EXPIRES);
        if (issued != null && expires != null && expires.isBefore(issued)) {
            throw new CellRefused(
                    AssuranceColumns.EXPIRES, ProblemKind.ENDS_BEFORE_IT_STARTS, UkDates.inWords(issued) + " or later");
        }
        return new AssuranceDetails(
                Objects.requireNonNull(row.one(AssuranceColumns.KIND, AssuranceKind.class)),
                row.value(AssuranceColumns.SAYS),
                row.value(AssuranceColumns.BODY),
                row.value(AssuranceColumns.SCOPE),
                issued,
                expires,
                evidence(there, file));
    }

    private static @Nullable ItemRef evidence(AssuranceRow there, Map<String, CellText> file) {
        if (!file.containsKey(AssuranceColumns.EVIDENCE)) {
            var assurance = there.assurance();
            return assurance == null ? null : assurance.details().evidence();
        }
        var found = there.evidence().get(EVIDENCE.reference(file));
        if (found == null) {
            throw new CellRefused(
                    AssuranceColumns.EVIDENCE,
                    ProblemKind.EVIDENCE_UNKNOWN,
                    "a reference of your own evidence such as E-0042");
        }
        return found;
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<AssuranceRow, AssuranceDetails>> rows, String fileName) {
        var added = rows.stream().filter(it -> item(it).assurance() == null).toList();
        var changed = rows.stream().filter(it -> item(it).assurance() != null).toList();
        var made = assurances
                .write(
                        organisation,
                        added.stream()
                                .map(it -> new NewAssurance(item(it).supplier().ref(), it.value()))
                                .toList(),
                        changed.stream()
                                .map(it ->
                                        new AssuranceChange(Objects.requireNonNull(item(it).assurance()), it.value()))
                                .toList())
                .iterator();
        return rows.stream()
                .map(it -> {
                    var there = item(it).assurance();
                    var assurance = there == null ? made.next() : there;
                    return SupplierParts.mark(item(it).supplier(), assurance.id());
                })
                .toList();
    }

    private static AssuranceRow item(TableWrite<AssuranceRow, AssuranceDetails> row) {
        return Objects.requireNonNull(row.held()).item();
    }
}
