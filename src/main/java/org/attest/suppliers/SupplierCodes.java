package org.attest.suppliers;

import java.util.Set;
import org.attest.organisations.WantedCodes;
import org.springframework.stereotype.Component;

/** The ODS codes that stand in supplier registers: what the national register says of them is to be held. */
@Component
class SupplierCodes implements WantedCodes {

    private final SupplierRows suppliers;

    SupplierCodes(SupplierRows suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Set<String> codes() {
        return suppliers.codes();
    }
}
