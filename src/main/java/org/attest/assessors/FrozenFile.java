package org.attest.assessors;

import java.util.UUID;
import org.attest.shared.Sha256;

/** One version of a file as it was frozen. */
public record FrozenFile(UUID file, int number, String name, String mediaType, long size, Sha256 hash) {}
