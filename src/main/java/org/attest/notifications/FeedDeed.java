package org.attest.notifications;

/**
 * The same done to one thing or to several: {@code did} {@code what}, as in "added" "5 pieces of evidence". The address is
 * the screen of the thing, and of several the list that holds them.
 */
public record FeedDeed(String did, String what, String address) {}
