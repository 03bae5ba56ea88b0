package org.attest.reports;

import java.time.Instant;

/** What is kept of a smaller paper of an issued pack, without its bytes. */
public record PaperLine(PaperKind paper, String name, String sha256, int sizeInBytes, Instant madeAt) {}
