package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.stereotype.Component;

/** Knows files by what they hold, so that a person can be asked before anything is read further; names count for nothing. */
@Component
public class FileRecognition {

    private static final int HEAD = 65_536;
    private static final int ENOUGH_COLUMNS = 2;
    private static final Pattern OBJECTIVES = Pattern.compile("(?m)^objectives:\\s*$");
    private static final Pattern PRINCIPLES = Pattern.compile("(?m)^\\s+principles:\\s*$");

    private final Tables tables;
    private final ReadingLimits limits;
    private final CurrentUser currentUser;

    FileRecognition(Tables tables, ReadingLimits limits, CurrentUser currentUser) {
        this.tables = tables;
        this.limits = limits;
        this.currentUser = currentUser;
    }

    /**
     * Looks at the first rows of every sheet.
     *
     * @param organisation for which the file was brought
     * @throws Refused with one sentence for a file that is not read, or holds no table
     */
    @AllowedTo(ReturnIntake.IMPORTERS)
    public Recognised look(OrganisationId organisation, Path file, String fileName) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        if (isCafWording(file)) {
            return new Recognised(FileLook.CAF_WORDING, List.of(), false);
        }
        Progress.current().begin(Progress.Phase.LOOKING, 0);
        return recognised(organisation, SheetReader.read(file, fileName, limits.forTable(), FileHeads::of));
    }

    /** A table with the number of its columns that a file has. */
    private record Fitting(TableKind kind, int columns) {}

    private Recognised recognised(OrganisationId organisation, FileHeads heads) {
        var fitting = new ArrayList<Fitting>();
        var importing = currentUser.get().holdsAny(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        for (var table : importing ? tables.all() : List.<ImportedTable<?, ?>>of()) {
            if (table.organisations().contains(organisation)) {
                fitting.add(new Fitting(table.kind(), heads.fitting(new ColumnMatching(table.columns()))));
            }
        }
        fitting.sort(Comparator.comparingInt(Fitting::columns).reversed());
        var best = fitting.isEmpty() ? 0 : fitting.getFirst().columns();
        return new Recognised(heads.look(), fitting.stream().map(Fitting::kind).toList(), best >= ENOUGH_COLUMNS);
    }

    private static boolean isCafWording(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return OBJECTIVES.matcher(head).find() && PRINCIPLES.matcher(head).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
