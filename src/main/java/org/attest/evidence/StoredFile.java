package org.attest.evidence;

import org.attest.shared.Sha256;

/** A file that lies safely on the disk, before any row speaks of it, and what the scanner said. */
record StoredFile(String name, String mediaType, long size, Sha256 hash, Verdict verdict) {}
