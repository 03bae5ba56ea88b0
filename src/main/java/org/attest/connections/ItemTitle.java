package org.attest.connections;

/**
 * How an item is named on the screens of others. {@code state} is a word or two ("In date", "Submitted"; empty where the
 * kind has none) and {@code address} the route of its screen, without a leading slash.
 */
public record ItemTitle(String title, String state, String address) {}
