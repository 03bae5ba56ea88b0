package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.suppliers.Contract;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.Proposal;
import org.attest.suppliers.ServiceName;
import org.attest.suppliers.SupplierEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of the suppliers that an organisation uses, as Attest holds it: a supplier, a service of it, the organisation's use
 * of that and its contract, as far as they are there. {@code others} are further contracts among which the row does not choose.
 */
record OwnRow(
        SupplierEntry supplier,
        @Nullable ServiceName service,
        @Nullable OwnUse use,
        @Nullable Contract contract,
        List<Contract> others,
        @Nullable Proposal correction) {

    OwnRow {
        others = List.copyOf(others);
    }

    /** {@code S-0003-7F3A}: a supplier may stand in more than one row, so the end of the service's or the contract's id follows. */
    String name() {
        var service = this.service;
        var contract = this.contract;
        var id = service != null ? service.id() : contract != null ? contract.id() : null;
        return id == null
                ? supplier.reference()
                : supplier.reference()
                        + "-"
                        + id.toString().substring(id.toString().length() - 4).toUpperCase(Locale.ROOT);
    }

    Held<OwnRow> held() {
        var cells = new HashMap<String, CellText>();
        put(cells, OwnColumns.REFERENCE, supplier.reference());
        put(cells, OwnColumns.SUPPLIER, supplier.details().name());
        put(cells, OwnColumns.TIER, supplier.tier().words());
        put(cells, OwnColumns.SERVICE, service == null ? null : service.name());
        put(cells, OwnColumns.USED_FOR, use == null ? null : use.usedFor());
        put(cells, OwnColumns.CORRECTION, correction == null ? null : correction.says());
        if (contract != null) {
            agreed(contract.details(), cells);
        }
        var version = (use == null ? "not used" : "used") + " "
                + (contract == null ? "" : contract.id() + " " + contract.edits());
        return new Held<>(this, supplier.reference(), cells, version, "");
    }

    private static void agreed(ContractDetails says, Map<String, CellText> cells) {
        put(cells, OwnColumns.CONTRACT, says.title());
        Optional.ofNullable(says.starts()).ifPresent(it -> cells.put(OwnColumns.STARTS, CellReading.date(it)));
        Optional.ofNullable(says.ends()).ifPresent(it -> cells.put(OwnColumns.ENDS, CellReading.date(it)));
        Optional.ofNullable(says.noticeBy()).ifPresent(it -> cells.put(OwnColumns.NOTICE, CellReading.date(it)));
        put(cells, OwnColumns.FRAMEWORK, says.framework());
        Optional.ofNullable(says.value())
                .ifPresent(it -> cells.put(OwnColumns.VALUE, new CellText(it.name(), it.words())));
        if (!says.clauses().isEmpty()) {
            cells.put(
                    OwnColumns.CLAUSES,
                    TableReading.chosen(OwnColumns.ALL_CLAUSES.stream()
                            .filter(it -> says.clauses().stream()
                                    .anyMatch(clause -> clause.name().equals(it.value())))
                            .toList()));
        }
    }

    private static void put(Map<String, CellText> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, CellText.of(value));
        }
    }
}
