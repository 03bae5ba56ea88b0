package org.attest.reports;

import java.time.Instant;

/** What is kept of one file of an issued pack, without its bytes. */
public record PackFileLine(
        PackPart part, PackFormat format, String name, String sha256, int sizeInBytes, Instant madeAt) {}
