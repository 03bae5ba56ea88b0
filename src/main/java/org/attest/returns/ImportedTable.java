package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.shared.OrganisationId;

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

    /** The columns of the export; all of them, unless others lay the table out more narrowly. */
    default List<TableColumn> exported() {
        return columns();
    }

    /** The column for which the name of a sheet may stand: then all sheets with such a table are read as one. */
    default Optional<TableColumn> ofSheet() {
        return Optional.empty();
    }

    /** The keys of the columns by which a row is known. */
    Set<String> keys();

    Holdings<H> holdings(OrganisationId organisation);

    /** Made anew for each look at a file, and told its rows one by one. */
    default Aside<H> aside() {
        return _ -> null;
    }

    /** Made anew for each look at a file. */
    RowReader<H, V> reader();

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
