package org.attest.figures;

import org.attest.shared.Refused;

/** The figures are others than those that a program read the first page of: what it has and what comes do not belong together. */
final class ChangedFigures extends Refused {

    ChangedFigures() {
        super("The figures have changed since that version was read. Read them again from the first page.");
    }
}
