package org.attest.connections;

import org.attest.components.Tone;

/**
 * How an item is named on the screens of others. {@code detail} is a short line below ("Test, due 30 Sep 2027"),
 * {@code state} a word or two ("In date"), {@code tone} its colour; detail and state are empty where the kind has none.
 * {@code address} is the route of its screen, without a leading slash.
 */
public record ItemTitle(String title, String detail, String state, Tone tone, String address) {

    /** Of a kind of item that has neither detail nor state. */
    public ItemTitle(String title, String address) {
        this(title, "", "", Tone.NEW, address);
    }
}
