package org.attest.bench;

import org.attest.reports.MadeFiles;
import org.attest.reports.PackFormat;

/** Makes each file of a pack and its baseline, turn by turn, in a process of its own without a database. */
final class PackRounds {

    static final int ORGANISATIONS = 100;
    private static final int ROUNDS = 5;
    private static final long SEED = 20261122;

    private PackRounds() {}

    public static void main(String[] arguments) {
        var said = new Said();
        var files = new MadeFiles(SEED, ORGANISATIONS);
        for (var format : PackFormat.values()) {
            Said.require(files.baselineIsEqual(format), format + " has other cells than its baseline");
            said.turns(
                    format.name(),
                    ROUNDS,
                    () -> Turns.milliseconds(1, () -> files.ours(format)),
                    () -> Turns.milliseconds(1, () -> files.baseline(format)));
        }
        said.end();
    }
}
