package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OdsCode;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.SupplierChange;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierEntry;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.WholeSupplierRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An ICB's register of suppliers as a table: a row is the shared record of a supplier. Scores and services stay as they are. */
@Component
class SupplierTable implements ImportedTable<SupplierEntry, SupplierDetails> {

    private static final TableKind KIND = new TableKind("suppliers", "Suppliers", SupplierLinks.LIST);
    private static final String REFERENCE = "reference";
    private static final String NAME = "supplier";
    private static final String COMPANY = "company";
    private static final String ODS = "ods";
    private static final String GROUP = "group";
    private static final String CONTACTS = "contacts";
    private static final String TIER = "tier";
    private static final TableKeys KEYS = new TableKeys(REFERENCE, NAME, 'S');
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.of(
                    REFERENCE,
                    "Reference",
                    Content.REFERENCE,
                    Use.KEY,
                    "ref",
                    "id",
                    "supplier id",
                    "supplier reference"),
            TableColumn.of(
                    NAME, "Supplier", Content.LINE, Use.REQUIRED, "name", "supplier name", "vendor", "company name"),
            TableColumn.of(
                    COMPANY,
                    "Company number",
                    Content.REFERENCE,
                    Use.OPTIONAL,
                    "company no",
                    "company registration number",
                    "companies house number"),
            TableColumn.of(ODS, "ODS code", Content.REFERENCE, Use.OPTIONAL, "ods", "organisation code"),
            TableColumn.of(GROUP, "Parent group", Content.LINE, Use.OPTIONAL, "parent", "parent company", "group"),
            TableColumn.of(CONTACTS, "Contacts", Content.TEXT, Use.OPTIONAL, "contact", "contact details"),
            TableColumn.of(TIER, "Tier", Content.LINE, Use.INFORMATION, "supplier tier"));

    private final WholeSupplierRegister register;
    private final CurrentUser currentUser;

    SupplierTable(WholeSupplierRegister register, CurrentUser currentUser) {
        this.register = register;
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
        return COLUMNS;
    }

    @Override
    public Set<String> keys() {
        return KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(NAME, CellText.of("")).words();
    }

    @Override
    public Holdings<SupplierEntry> holdings(OrganisationId organisation) {
        return new KeyedHoldings<>(
                KEYS,
                register.of(organisation).stream().map(SupplierTable::held).toList());
    }

    private static Held<SupplierEntry> held(SupplierEntry entry) {
        var says = entry.details();
        var code = says.odsCode();
        var cells = new HashMap<String, CellText>();
        put(cells, REFERENCE, entry.reference());
        put(cells, NAME, says.name());
        put(cells, COMPANY, says.companyNumber());
        put(cells, ODS, code == null ? null : code.code());
        put(cells, GROUP, says.parentGroup());
        put(cells, CONTACTS, says.contacts());
        put(cells, TIER, entry.tier().words());
        return new Held<>(entry, entry.reference(), cells, Long.toString(entry.edits()), "");
    }

    private static void put(Map<String, CellText> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, CellText.of(value));
        }
    }

    @Override
    public SupplierDetails read(
            @Nullable Held<SupplierEntry> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var now =
                held == null ? SupplierDetails.named(title(cells)) : held.item().details();
        var code = value(cells, ODS);
        return new SupplierDetails(
                title(cells),
                value(cells, COMPANY),
                code == null ? null : new OdsCode(code),
                value(cells, GROUP),
                value(cells, CONTACTS),
                now.scores(),
                now.override());
    }

    /** A group that the register writes in another case is the same group. */
    @Override
    public boolean differs(SupplierEntry held, SupplierDetails value) {
        var group = held.details().parentGroup();
        var same = group != null && group.equalsIgnoreCase(value.parentGroup());
        return !held.details().equals(same ? value.ofGroup(group) : value);
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<SupplierEntry, SupplierDetails>> rows, String fileName) {
        var made = register.write(
                        organisation,
                        rows.stream()
                                .filter(it -> it.held() == null)
                                .map(TableWrite::value)
                                .toList(),
                        rows.stream()
                                .filter(it -> it.held() != null)
                                .map(SupplierTable::change)
                                .toList())
                .iterator();
        return rows.stream()
                .map(it -> {
                    var held = it.held();
                    return held == null ? made.next().reference() : held.reference();
                })
                .toList();
    }

    private static SupplierChange change(TableWrite<SupplierEntry, SupplierDetails> row) {
        var entry = Objects.requireNonNull(row.held()).item();
        return new SupplierChange(entry.ref(), entry.edits(), row.value());
    }

    private static @Nullable String value(Map<String, CellText> cells, String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.value();
    }
}
