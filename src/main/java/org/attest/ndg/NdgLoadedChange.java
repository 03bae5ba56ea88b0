package org.attest.ndg;

import org.jspecify.annotations.Nullable;

/**
 * What a return that was loaded for an organisation made of one item. {@code before} is null for the ICB, which is not told,
 * and {@code after} is then only what the return says; {@code waits} while neither a signature nor somebody of the
 * organisation made it the organisation's own word.
 */
public record NdgLoadedChange(NdgItem item, @Nullable NdgValues before, NdgValues after, boolean waits) {}
