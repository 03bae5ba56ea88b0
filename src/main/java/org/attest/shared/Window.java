package org.attest.shared;

/** Which part of a long list is wanted: so many rows from an offset. */
public record Window(int offset, int limit) {

    public static final int LARGEST = 500;

    private static final int AHEAD = 475;

    public Window {
        if (offset < 0 || limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("No such part of a list: " + limit + " from " + offset);
        }
    }

    /** Page 1 is the first. */
    public static Window page(int number, int size) {
        return new Window(Math.max(0, number - 1) * size, size);
    }

    /** How far a long list is counted: to count all of it would take longer than to read a page. */
    public int counted() {
        return offset + limit + AHEAD;
    }
}
