package org.attest.reports;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.SystemPosition;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;

/** Packs around invented positions, for tests of the files. */
final class MadePacks {

    private MadePacks() {}

    static Pack issued(long seed) {
        return issued(MadePositions.random(seed, 10), words());
    }

    static Pack issued(SystemPosition figures, PackWords words) {
        return issued(new Snapshot(figures, null), words);
    }

    /** With registers beside the position. */
    static Pack whole(long seed) {
        return whole(seed, 10);
    }

    static Pack whole(long seed, int organisations) {
        var position = MadePositions.random(seed, organisations);
        return issued(new Snapshot(position, MadePackFigures.random(seed, position)), words());
    }

    static Pack issued(Snapshot snapshot, PackWords words) {
        var figures = snapshot.position();
        var line = new PackLine(
                UUID.randomUUID(),
                figures.heading().organisation(),
                figures.heading().year(),
                "Cyber assurance across the system",
                3,
                figures.heading().asAt(),
                PersonId.next(),
                figures.heading().asAt().plusSeconds(3600),
                PersonId.next(),
                Sha256.ofText(SnapshotJson.of(snapshot)).hex(),
                4);
        return new Pack(line, snapshot, words);
    }

    static PackWords words() {
        return new PackWords(
                "Board of Riverbank ICB, part 2",
                LocalDate.of(2026, 12, 3),
                "7.2",
                "Cyber lead",
                "Chief digital officer",
                "For assurance and decision",
                "Most organisations have handed in their interim position.\nTwo have not, and are being helped.",
                "Note the position and approve the two decisions below.",
                null,
                Assurance.LIMITED,
                Map.of(
                        Section.SCORECARD,
                        "Objective 3 is the weakest again: contracts are being standardised as they expire."));
    }
}
