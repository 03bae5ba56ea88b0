package org.attest.returns;

/**
 * Whether the caller could only load a return for the organisation, and what is then compared although it is not shared.
 */
record Loading(boolean onBehalf, ConcealedCells concealed) {

    static final Loading NOT = new Loading(false, ConcealedCells.NONE);
}
