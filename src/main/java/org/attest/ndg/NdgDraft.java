package org.attest.ndg;

import java.time.Instant;

/** What a person typed and did not save. */
public record NdgDraft(NdgChange change, Instant keptAt) {}
