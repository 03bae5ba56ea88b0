package org.attest.returns;

import java.util.List;

/**
 * A file that was looked at and not yet read.
 *
 * @param tables what the caller may import it as, should it be a table; the one whose columns fit best comes first
 * @param fits whether the columns of the first one fit at all
 */
public record Recognised(FileLook look, List<TableKind> tables, boolean fits) {

    public Recognised {
        tables = List.copyOf(tables);
    }
}
