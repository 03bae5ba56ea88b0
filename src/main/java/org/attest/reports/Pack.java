package org.attest.reports;

import org.attest.position.PackFigures;
import org.attest.position.SystemPosition;
import org.jspecify.annotations.Nullable;

/**
 * One pack: its line in the list, the figures read back from what was frozen, people's words, and what changed since the pack
 * that was issued before it.
 */
public record Pack(PackLine line, Snapshot snapshot, PackWords words, SinceLastPack since) {

    Pack(PackLine line, Snapshot snapshot, PackWords words) {
        this(line, snapshot, words, SinceLastPack.FIRST);
    }

    Pack after(Pack last) {
        return new Pack(line, snapshot, words, SinceLastPack.between(last, this));
    }

    public SystemPosition figures() {
        return snapshot.position();
    }

    /** The registers beside the position; null in packs that were frozen before Attest kept them. */
    public @Nullable PackFigures registers() {
        return snapshot.registers();
    }
}
