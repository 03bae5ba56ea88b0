package org.attest.returns;

import org.attest.suppliers.Recovery;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceEntry;
import org.attest.suppliers.SupplierEntry;
import org.jspecify.annotations.Nullable;

/** A supplier and one of its services, as Attest holds them; without a service what a new one belongs to. */
record ServiceRow(SupplierEntry supplier, @Nullable ServiceEntry service) {

    static final int MOST_HOURS = Recovery.LONGEST;

    Held<ServiceRow> held() {
        var cells =
                new HeldCells().text(SupplierParts.SUPPLIER, supplier.details().name());
        if (service == null) {
            cells.text(SupplierParts.REFERENCE, supplier.reference());
            return new Held<>(this, supplier.reference(), cells.all(), "", "");
        }
        var reference = SupplierParts.mark(supplier, service.id());
        cells.text(SupplierParts.REFERENCE, reference);
        says(service.details(), cells);
        return new Held<>(this, reference, cells.all(), service.id() + " " + service.edits(), "");
    }

    private static void says(ServiceDetails says, HeldCells cells) {
        var access = says.remoteAccess();
        cells.text(ServiceColumns.SERVICE, says.name())
                .text(ServiceColumns.FUNCTION, says.function())
                .text(ServiceColumns.PATHWAYS, says.pathways())
                .text(ServiceColumns.HOSTING, says.hostingCountry())
                .one(ServiceColumns.REMOTE, access, access == null ? "" : access.words())
                .number(ServiceColumns.RTO_PROMISED, says.promised().rtoHours())
                .number(ServiceColumns.RPO_PROMISED, says.promised().rpoHours())
                .number(ServiceColumns.RTO_TESTED, says.tested().rtoHours())
                .number(ServiceColumns.RPO_TESTED, says.tested().rpoHours())
                .day(ServiceColumns.TESTED_ON, says.testedOn())
                .text(ServiceColumns.FALLBACK, says.fallback())
                .put(ServiceColumns.OFFERED, (says.ended() ? ServiceColumns.NO : ServiceColumns.YES).text());
    }
}
