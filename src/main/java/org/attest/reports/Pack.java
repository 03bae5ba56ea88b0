package org.attest.reports;

import org.attest.position.SystemPosition;

/** One pack: its line in the list, the figures read back from what was frozen, and people's words. */
public record Pack(PackLine line, SystemPosition figures, PackWords words) {}
