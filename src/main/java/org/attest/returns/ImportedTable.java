package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A register as a table: all that the import needs to know of it. A register plugs in with one class.
 *
 * @param <H> what the register holds
 * @param <V> what a row becomes, in the register's own checked values
 */
interface ImportedTable<H, V> {

    TableKind kind();

    /** For whom the caller may import. */
    Set<OrganisationId> organisations();

    List<TableColumn> columns();

    /** The keys of the columns by which a row is known. */
    Set<String> keys();

    Holdings<H> holdings(OrganisationId organisation);

    /**
     * Reads a row by the rules of the register's form.
     *
     * @param cells what the row would say when applied: what Attest holds, overlaid by what the file says
     * @param file what the file says and Attest does not, companions among it
     * @throws Refused when a rule forbids it; {@link CellRefused} names the column
     */
    V read(@Nullable Held<H> held, Map<String, CellText> cells, Map<String, CellText> file);

    /** Whether a row says anything that Attest does not hold already, written in another way. */
    default boolean differs(H held, V value) {
        return true;
    }

    /**
     * Writes rows through the register's front door, all or none, inside the import's transaction.
     *
     * @return the reference of each row, in the order asked
     */
    List<String> write(OrganisationId organisation, List<TableWrite<H, V>> rows, String fileName);

    /** The name by which people know a row. */
    String title(Map<String, CellText> cells);
}
