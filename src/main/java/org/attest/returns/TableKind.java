package org.attest.returns;

/**
 * A table that can be imported: its code, as in addresses; what it holds, in the plural; and the address of the list that it
 * belongs to.
 */
public record TableKind(String code, String title, String list) {}
