package org.attest.returns;

import java.util.function.Function;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A register as a sheet of the return workbook: what is read, ruled and written there is the register's table.
 *
 * @param <H> what the register holds
 * @param <V> what a row becomes
 * @param reference what a row is known by in the workbook
 * @param ref what a row is, to be linked; null where nothing is linked
 * @param beside asked for one organisation, what stands there beside the columns of the table
 * @param changed asked for one organisation, tells who changed a row last, where that is known
 */
record RegisterSheet<H, V>(
        ReturnSheet sheet,
        ImportedTable<H, V> table,
        Function<Held<H>, String> reference,
        Function<H, @Nullable ItemRef> ref,
        Function<OrganisationId, Function<H, @Nullable LastChange>> changed,
        Function<OrganisationId, Beside<H>> beside) {

    /** Whether the caller fills it in for this organisation. */
    boolean isOpen(OrganisationId organisation) {
        return table.organisations().contains(organisation);
    }

    OpenRegister<H, V> open(OrganisationId organisation) {
        return new OpenRegister<>(this, organisation);
    }
}
