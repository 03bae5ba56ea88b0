package org.attest.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.shared.Progress;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;

/**
 * A file that somebody brought, in which a table is looked for; no more of it is read than the settings say.
 *
 * @param path where the bytes are
 * @param name as the person called it
 */
public record TableFile(Path path, String name, ReadingLimits limits) {

    /**
     * @param headings the words that people use for each column
     * @return empty when no sheet has them all
     * @throws org.attest.spreadsheets.FileRefused when the file is neither a workbook nor a CSV file
     */
    public Optional<HeadedTable> find(List<Set<String>> headings) {
        Progress.current().begin(Progress.Phase.READING, 0);
        return SheetReader.read(path, name, limits.forTable(), it -> HeadedTable.in(it, headings));
    }
}
