package org.attest.evidence;

import java.io.InputStream;

/** A file ready to be handed out, after every check and every audit entry. The receiver closes the stream. */
public record OpenedFile(String name, String mediaType, long size, InputStream bytes) {}
