package org.attest.access;

/** The principal of a signed-in person; module {@code accounts} makes it and keeps its rights fresh. */
public interface HasCaller {
    Caller caller();
}
