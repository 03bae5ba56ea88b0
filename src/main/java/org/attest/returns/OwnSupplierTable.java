package org.attest.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Clause;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.ContractWanted;
import org.attest.suppliers.OwnSuppliers;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.UseWanted;
import org.attest.suppliers.ValueBand;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The suppliers that an organisation uses, as a table: it changes its own use and contracts, and nothing of the shared
 * record; a supplier that is not there, and a correction, become proposals to the ICB.
 */
@Component
@Order(2)
class OwnSupplierTable implements ImportedTable<OwnRow, OwnSupplierTable.Wanted> {

    private static final TableKind KIND = new TableKind("own-suppliers", "Suppliers that we use", SupplierLinks.LIST);

    private final OwnSuppliers own;
    private final Proposals proposals;
    private final CurrentUser currentUser;

    OwnSupplierTable(OwnSuppliers own, Proposals proposals, CurrentUser currentUser) {
        this.own = own;
        this.proposals = proposals;
        this.currentUser = currentUser;
    }

    /** What a row becomes, as far as it says anything new. */
    record Wanted(
            @Nullable String proposed,
            @Nullable UseWanted use,
            @Nullable ContractWanted contract,
            @Nullable String correction) {}

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return currentUser.get().scope(Role.PROVIDER_LEAD).organisations();
    }

    @Override
    public List<TableColumn> columns() {
        return OwnColumns.ALL;
    }

    @Override
    public Set<String> keys() {
        return OwnColumns.KEYS;
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return List.of(OwnColumns.SUPPLIER, OwnColumns.SERVICE, OwnColumns.CONTRACT).stream()
                .filter(cells::containsKey)
                .map(it -> cells.getOrDefault(it, CellText.of("")).words())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Holdings<OwnRow> holdings(OrganisationId organisation) {
        return new OwnHoldings(own.of(organisation));
    }

    @Override
    public RowReader<OwnRow, Wanted> reader() {
        return this::read;
    }

    private Wanted read(@Nullable Held<OwnRow> held, Map<String, CellText> cells, Map<String, CellText> file) {
        if (held == null) {
            return new Wanted(
                    SupplierDetails.named(said(cells, OwnColumns.SUPPLIER)).name(), null, null, null);
        }
        var row = held.item();
        var agrees = OwnColumns.OF_CONTRACT.stream().anyMatch(file::containsKey)
                || (row.contract() == null && file.containsKey(OwnColumns.CONTRACT));
        return new Wanted(null, use(row, cells, file), agrees ? contract(row, cells) : null, correction(file));
    }

    @Override
    public boolean differs(OwnRow held, Wanted value) {
        return value.use() != null || value.contract() != null || value.correction() != null;
    }

    private static @Nullable String correction(Map<String, CellText> file) {
        var cell = file.get(OwnColumns.CORRECTION);
        return cell == null ? null : cell.value();
    }

    private static @Nullable UseWanted use(OwnRow row, Map<String, CellText> cells, Map<String, CellText> file) {
        var service = row.service();
        if (service == null) {
            if (file.containsKey(OwnColumns.USED_FOR)) {
                throw new CellRefused(OwnColumns.SERVICE, ProblemKind.REQUIRED, "the service that is used");
            }
            return null;
        }
        if (row.use() == null && service.ended()) {
            throw new CellRefused(OwnColumns.SERVICE, ProblemKind.NOT_ACCEPTED, "a service that is still offered");
        }
        return row.use() != null && !file.containsKey(OwnColumns.USED_FOR)
                ? null
                : new UseWanted(row.supplier().ref(), service.id(), value(cells, OwnColumns.USED_FOR));
    }

    private static ContractWanted contract(OwnRow row, Map<String, CellText> cells) {
        var there = row.contract();
        var title = value(cells, OwnColumns.CONTRACT);
        if (title == null && row.others().size() > 1) {
            var titles = row.others().stream().map(it -> it.details().title()).collect(Collectors.joining(", "));
            throw new CellRefused(OwnColumns.CONTRACT, ProblemKind.REQUIRED, "one of " + titles + ", or a new title");
        }
        var now = there == null
                ? ContractDetails.titled(
                        title == null
                                ? "Contract with " + row.supplier().details().name()
                                : title)
                : there.details();
        var clauses = cells.get(OwnColumns.CLAUSES);
        var band = value(cells, OwnColumns.VALUE);
        var details = new ContractDetails(
                now.title(),
                day(cells, OwnColumns.STARTS),
                day(cells, OwnColumns.ENDS),
                day(cells, OwnColumns.NOTICE),
                value(cells, OwnColumns.FRAMEWORK),
                band == null ? null : ValueBand.valueOf(band),
                clauses == null
                        ? now.clauses()
                        : Arrays.stream(clauses.value().split(","))
                                .map(Clause::valueOf)
                                .collect(Collectors.toSet()),
                now.breachHours(),
                now.standardise(),
                now.note());
        return new ContractWanted(
                row.supplier().ref(), there == null ? null : there.id(), there == null ? 0 : there.edits(), details);
    }

    @Override
    public List<String> write(OrganisationId organisation, List<TableWrite<OwnRow, Wanted>> rows, String fileName) {
        var uses = new ArrayList<UseWanted>();
        var contracts = new ArrayList<ContractWanted>();
        var references = new ArrayList<String>();
        for (var row : rows) {
            var wanted = row.value();
            var held = row.held();
            if (wanted.use() != null) {
                uses.add(wanted.use());
            }
            if (wanted.contract() != null) {
                contracts.add(wanted.contract());
            }
            references.add(held == null ? "Proposed" : held.reference());
        }
        own.write(organisation, uses, contracts);
        rows.forEach(it -> propose(organisation, it, fileName));
        return references;
    }

    private void propose(OrganisationId organisation, TableWrite<OwnRow, Wanted> row, String fileName) {
        var wanted = row.value();
        var held = row.held();
        if (wanted.proposed() != null) {
            var why = "We use it. Imported from the file “%s”.".formatted(fileName);
            proposals
                    .registers(organisation)
                    .forEach(it -> proposals.propose(organisation, it, wanted.proposed(), why));
        } else if (wanted.correction() != null && held != null) {
            proposals.proposeChange(organisation, held.item().supplier().ref(), wanted.correction());
        }
    }

    private static @Nullable LocalDate day(Map<String, CellText> cells, String column) {
        var cell = cells.get(column);
        return cell == null ? null : LocalDate.parse(cell.value());
    }

    private static @Nullable String value(Map<String, CellText> cells, String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    private static String said(Map<String, CellText> cells, String column) {
        return cells.getOrDefault(column, CellText.of("")).value();
    }
}
