package org.attest.spreadsheets;

/** A sheet of a workbook, in the workbook's order; hidden ones are read like all others. */
public record SheetInfo(String name, boolean hidden) {}
