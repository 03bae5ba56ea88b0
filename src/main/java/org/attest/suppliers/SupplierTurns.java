package org.attest.suppliers;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.database.FirstRows;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers of one register take turns: each waits until no other transaction writes there and holds the turn until the end
 * of its own. So numbers have no gap, sub-processors no circle, and use is counted right.
 */
@Component
class SupplierTurns {

    private final SupplierTurnRows registers;
    private final FirstRows<UUID> begun;
    private final TransactionTemplate apart;

    SupplierTurns(SupplierTurnRows registers, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.begun = new FirstRows<>(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Must come before anything is read, so that all that is read afterwards is what the others left. */
    void take(OrganisationId register) {
        take(register, 0);
    }

    /** The same, for whoever passes a check that itself reads: it is made in a transaction of its own. */
    void take(OrganisationId register, Runnable check) {
        apart.executeWithoutResult(_ -> check.run());
        take(register, 0);
    }

    /** The same, for whoever must read first whose register it is: that is read in a transaction of its own. */
    void takeOf(Supplier<OrganisationId> register) {
        take(Objects.requireNonNull(apart.execute(_ -> register.get())), 0);
    }

    /** The same, and takes so many numbers in a row; answers the first. */
    int take(OrganisationId register, int numbers) {
        var key = register.id();
        begun.need(key, registers::existsById, it -> registers.saveAndFlush(new KeptSupplierTurns(it)));
        registers.takeTurn(key, numbers);
        return numbers == 0 ? 0 : registers.last(key) - numbers + 1;
    }
}
