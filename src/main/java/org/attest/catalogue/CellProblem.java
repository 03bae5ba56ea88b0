package org.attest.catalogue;

/** What is wrong with one cell of a table; {@code place} is the cell, such as {@code Levels!B7}. */
public record CellProblem(String place, String sentence) {}
