package org.attest.shared;

/** What the command line may ask of the running application, which alone may enter its database: {@code ./attest check NAME}. */
public interface AskedByCommand {

    /** How it is asked for. */
    String name();

    /** One line; one that begins with "! " says that something is wrong. */
    String answer();
}
