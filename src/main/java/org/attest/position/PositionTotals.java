package org.attest.position;

/** What all organisations of a system sealed, counted: how many they are, how many returned, and their cells by standing. */
public record PositionTotals(int members, int returned, Tally tally) {}
