package org.attest.organisations;

import java.util.HashMap;
import java.util.Map;
import org.attest.spreadsheets.Limits;

/** What stands in a register more than once; of each subject no more is kept than this takes. */
final class Repeats {

    /** Where a subject came first, in how many lines it stands, and whether all say the same. */
    record Seen(int first, String firstPlace, int lines, boolean isAlike, long digest) {}

    private final Map<String, Seen> seen = new HashMap<>();

    static Repeats in(RegisterFile file, Limits limits) {
        var repeats = new Repeats();
        file.eachPart(limits, it -> it.forEach(repeats::see));
        return repeats;
    }

    void see(RegisterLine line) {
        if (line.problem() == null) {
            var digest = digest(line);
            seen.merge(
                    line.subject(),
                    new Seen(line.number(), line.place(), 1, true, digest),
                    (before, _) -> new Seen(
                            before.first(),
                            before.firstPlace(),
                            before.lines() + 1,
                            before.isAlike() && before.digest() == digest,
                            before.digest()));
        }
    }

    Seen of(RegisterLine line) {
        var known = seen.get(line.subject());
        if (known == null) {
            throw new IllegalStateException("The register was not read to its end");
        }
        return known;
    }

    /** Of 64 bits: that two different lines share it is as good as impossible. */
    private static long digest(RegisterLine line) {
        long digest = 0;
        var said = line.said();
        for (int i = 0; i < said.length(); i++) {
            digest = digest * 0x100000001b3L + said.charAt(i);
        }
        return digest;
    }
}
