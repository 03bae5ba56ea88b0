package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.Sha256;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.stereotype.Component;

/** Reads the file of a return and keeps its rows word for word. */
@Component
class ReturnReading {

    private final ReturnGate gate;
    private final ReturnStore store;
    private final BroughtFiles files;
    private final PresentReturn present;
    private final ReadingLimits limits;

    ReturnReading(ReturnGate gate, ReturnStore store, BroughtFiles files, PresentReturn present, ReadingLimits limits) {
        this.gate = gate;
        this.store = store;
        this.files = files;
        this.present = present;
        this.limits = limits;
    }

    /** A file that was read: its name, its digest and what it says. */
    record Read(Path file, String fileName, Sha256 hash, ParsedReturn parsed) {}

    Read read(Path file, String fileName) {
        Progress.current().begin(Progress.Phase.READING, 0);
        var parsed = SheetReader.read(file, fileName, limits.forReturn(), ReturnParser::parse);
        return new Read(file, fileName, hash(file), parsed);
    }

    /** Refuses a file that was made for another organisation, year or version. */
    boolean admit(AssessmentRef expected, Read read) {
        gate.admit(expected, present.version(expected), read.parsed().identity());
        return true;
    }

    /** A workbook in the layout of GovAssure. */
    Read readGovassure(Path file, String fileName) {
        Progress.current().begin(Progress.Phase.READING, 0);
        var parsed = SheetReader.read(file, fileName, limits.forReturn(), GovassureParser::parse);
        return new Read(file, fileName, hash(file), parsed);
    }

    TakenReturn keep(AssessmentRef expected, Read read, PersonId by, Instant at) {
        var workbook =
                gate.admit(expected, present.version(expected), read.parsed().identity());
        var known = workbook.map(KeptWorkbook::id).orElse(null);
        return keep(new TakenReturn(expected, known, read.fileName(), read.hash(), read.parsed(), by, at), read);
    }

    TakenReturn keepGovassure(AssessmentRef expected, Read read, PersonId by, Instant at) {
        var taken = new TakenReturn(expected, null, read.fileName(), read.hash(), read.parsed(), by, at);
        return keep(taken.in(ReturnOrigin.GOVASSURE), read);
    }

    private TakenReturn keep(TakenReturn taken, Read read) {
        Progress.current().begin(Progress.Phase.KEEPING, 0);
        store.keep(taken);
        read.parsed().rows().stream().filter(it -> !it.isEmpty()).forEach(it -> store.keep(new TakenRow(taken, it)));
        store.flush();
        files.keep(taken.id(), taken.assessment().organisation(), read.file());
        return taken;
    }

    static Sha256 hash(Path file) {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.finish(digest.digest());
    }
}
