package org.attest.jobs;

/**
 * Work that comes again and again without anybody asking, done as the actor "Attest". A module has one bean for each; on
 * several nodes one of them does it, never two at once. Which transactions it needs, and what day it is, is its own affair.
 */
public interface RecurringWork {

    /** Names it for ever, as {@code module.what}: {@code evidence.sweep}. */
    String name();

    Rhythm rhythm();

    /**
     * One round. It may be cut short at any time, and come again after what it did already; a round that fails comes again
     * within ten minutes.
     */
    void work();
}
