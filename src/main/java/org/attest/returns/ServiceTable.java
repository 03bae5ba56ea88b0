package org.attest.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.NewOffering;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.RemoteAccess;
import org.attest.suppliers.ServiceChange;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.SupplierEntry;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.WholeServices;
import org.attest.suppliers.WholeSupplierRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the suppliers of an ICB's register offer, as a table: part of the shared record, so for its lead alone. */
@Component
@Order(3)
class ServiceTable implements ImportedTable<ServiceRow, ServiceDetails> {

    private static final TableKind KIND = new TableKind("services", "Services of suppliers", SupplierLinks.LIST);
    private static final String HOURS = "a whole number of hours from 0 to 9,999";

    private final WholeSupplierRegister register;
    private final WholeServices services;
    private final CurrentUser currentUser;
    private final Clock clock;

    ServiceTable(WholeSupplierRegister register, WholeServices services, CurrentUser currentUser, Clock clock) {
        this.register = register;
        this.services = services;
        this.currentUser = currentUser;
        this.clock = clock;
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
        return ServiceColumns.ALL;
    }

    @Override
    public Set<String> keys() {
        return ServiceColumns.KEYS;
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return List.of(SupplierParts.SUPPLIER, ServiceColumns.SERVICE).stream()
                .map(it -> cells.getOrDefault(it, CellText.of("")).words())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Holdings<ServiceRow> holdings(OrganisationId organisation) {
        var suppliers = register.of(organisation);
        var byRef = suppliers.stream().collect(Collectors.toMap(SupplierEntry::ref, it -> it));
        var parts = services.of(organisation).stream()
                .collect(Collectors.groupingBy(
                        it -> it.supplier(),
                        Collectors.mapping(
                                it -> new ServiceRow(Objects.requireNonNull(byRef.get(it.supplier())), it).held(),
                                Collectors.toList())));
        return new SupplierParts<>(suppliers, parts, ServiceColumns.SERVICE, ServiceTable::find);
    }

    private static Found<ServiceRow> find(
            SupplierEntry supplier, List<Held<ServiceRow>> offered, Map<String, CellText> row) {
        var name = Normal.folded(new RowWords(row).said(ServiceColumns.SERVICE));
        if (name.isEmpty()) {
            return new Found.Wrong<>(ServiceColumns.SERVICE, ProblemKind.REQUIRED, "the name of the service");
        }
        var named = offered.stream()
                .filter(it -> Normal.folded(new RowWords(it.cells()).said(ServiceColumns.SERVICE))
                        .equals(name))
                .toList();
        return switch (named.size()) {
            case 0 -> new Found.Begun<>(new ServiceRow(supplier, null).held());
            case 1 -> new Found.Known<>(named.getFirst());
            default ->
                new Found.Wrong<>(
                        ServiceColumns.SERVICE,
                        ProblemKind.TWO_OF_THAT_NAME,
                        "one of the references "
                                + named.stream().map(Held::reference).collect(Collectors.joining(", ")));
        };
    }

    @Override
    public RowReader<ServiceRow, ServiceDetails> reader() {
        return this::read;
    }

    private ServiceDetails read(
            @Nullable Held<ServiceRow> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        var tested = new Recovery(hours(row, ServiceColumns.RTO_TESTED), hours(row, ServiceColumns.RPO_TESTED));
        var testedOn = row.day(ServiceColumns.TESTED_ON);
        checkTest(tested, testedOn);
        return new ServiceDetails(
                row.said(ServiceColumns.SERVICE),
                row.value(ServiceColumns.FUNCTION),
                row.value(ServiceColumns.PATHWAYS),
                row.value(ServiceColumns.HOSTING),
                row.one(ServiceColumns.REMOTE, RemoteAccess.class),
                new Recovery(hours(row, ServiceColumns.RTO_PROMISED), hours(row, ServiceColumns.RPO_PROMISED)),
                tested,
                testedOn,
                row.value(ServiceColumns.FALLBACK),
                ServiceColumns.NO.value().equals(row.value(ServiceColumns.OFFERED)));
    }

    private static @Nullable Integer hours(RowWords row, String column) {
        return row.whole(column, ServiceRow.MOST_HOURS, HOURS);
    }

    private void checkTest(Recovery tested, @Nullable LocalDate on) {
        if (on == null && !tested.isUnknown()) {
            throw new CellRefused(
                    ServiceColumns.TESTED_ON, ProblemKind.REQUIRED, "the day on which the recovery was tested");
        }
        if (on != null && on.isAfter(UkDates.day(clock.instant()))) {
            throw new CellRefused(ServiceColumns.TESTED_ON, ProblemKind.DATE_AHEAD, "today or earlier");
        }
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<ServiceRow, ServiceDetails>> rows, String fileName) {
        var added = rows.stream().filter(it -> item(it).service() == null).toList();
        var changed = rows.stream().filter(it -> item(it).service() != null).toList();
        var made = services.write(
                        organisation,
                        added.stream()
                                .map(it -> new NewOffering(item(it).supplier().ref(), it.value()))
                                .toList(),
                        changed.stream()
                                .map(it -> new ServiceChange(Objects.requireNonNull(item(it).service()), it.value()))
                                .toList())
                .iterator();
        return rows.stream()
                .map(it -> {
                    var there = item(it).service();
                    var service = there == null ? made.next() : there;
                    return SupplierParts.mark(item(it).supplier(), service.id());
                })
                .toList();
    }

    private static ServiceRow item(TableWrite<ServiceRow, ServiceDetails> row) {
        return Objects.requireNonNull(row.held()).item();
    }
}
