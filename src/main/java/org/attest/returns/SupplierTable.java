package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OdsCode;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Scale;
import org.attest.suppliers.Scores;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.SupplierChange;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierEntry;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.WholeSupplierRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An ICB's register of suppliers as a table: a row is the shared record of a supplier with its scores. Services and assurances have tables of their own. */
@Component
@Order(1)
class SupplierTable implements ImportedTable<SupplierEntry, SupplierDetails> {

    private static final TableKind KIND = new TableKind("suppliers", "Suppliers", SupplierLinks.LIST);
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
        return SupplierColumns.ALL;
    }

    @Override
    public Set<String> keys() {
        return SupplierColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(SupplierColumns.NAME, CellText.of("")).words();
    }

    @Override
    public Holdings<SupplierEntry> holdings(OrganisationId organisation) {
        return new KeyedHoldings<>(
                SupplierColumns.KEYS,
                register.of(organisation).stream().map(SupplierTable::held).toList());
    }

    private static Held<SupplierEntry> held(SupplierEntry entry) {
        var says = entry.details();
        var code = says.odsCode();
        var scores = says.scores();
        var instead = scores.substitutability();
        var cells = new HeldCells()
                .text(SupplierColumns.REFERENCE, entry.reference())
                .text(SupplierColumns.NAME, says.name())
                .text(SupplierColumns.COMPANY, says.companyNumber())
                .text(SupplierColumns.ODS, code == null ? null : code.code())
                .text(SupplierColumns.GROUP, says.parentGroup())
                .text(SupplierColumns.CONTACTS, says.contacts())
                .one(SupplierColumns.SUBSTITUTABILITY, instead, instead == null ? "" : instead.words())
                .text(SupplierColumns.TIER, entry.tier().words());
        for (var scale : Scale.values()) {
            cells.number(SupplierColumns.score(scale), scores.on(scale));
        }
        return new Held<>(entry, entry.reference(), cells.all(), Long.toString(entry.edits()), "");
    }

    @Override
    public RowReader<SupplierEntry, SupplierDetails> reader() {
        return this::read;
    }

    private SupplierDetails read(
            @Nullable Held<SupplierEntry> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        var code = row.value(SupplierColumns.ODS);
        return new SupplierDetails(
                title(cells),
                row.value(SupplierColumns.COMPANY),
                code == null ? null : new OdsCode(code),
                row.value(SupplierColumns.GROUP),
                row.value(SupplierColumns.CONTACTS),
                new Scores(
                        score(row, Scale.SAFETY),
                        score(row, Scale.DATA),
                        score(row, Scale.ACCESS),
                        row.one(SupplierColumns.SUBSTITUTABILITY, Substitutability.class)),
                held == null ? null : held.item().details().override());
    }

    private static @Nullable Integer score(RowWords row, Scale scale) {
        return row.whole(SupplierColumns.score(scale), Scale.HIGHEST, "a score from 1 to 5");
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
                .map(it -> it.reference(() -> made.next().reference()))
                .toList();
    }

    private static SupplierChange change(TableWrite<SupplierEntry, SupplierDetails> row) {
        var entry = Objects.requireNonNull(row.held()).item();
        return new SupplierChange(entry.ref(), entry.edits(), row.value());
    }
}
