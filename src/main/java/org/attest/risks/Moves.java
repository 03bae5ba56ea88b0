package org.attest.risks;

/**
 * What became of risks since an earlier day. A risk is in one count only; {@code scored} had no score on that day,
 * {@code added} was not there, {@code closed} is open no more.
 */
public record Moves(int risen, int fallen, int unchanged, int scored, int added, int closed) {}
