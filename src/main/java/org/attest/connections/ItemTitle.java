package org.attest.connections;

import org.attest.components.Tone;

/**
 * How an item is named on the screens of others. {@code state} is a word or two ("In date", "Submitted"; empty where the
 * kind has none), {@code tone} its colour, and {@code address} the route of its screen, without a leading slash.
 */
public record ItemTitle(String title, String state, Tone tone, String address) {

    /** Of a kind of item that has no state. */
    public ItemTitle(String title, String address) {
        this(title, "", Tone.NEW, address);
    }
}
