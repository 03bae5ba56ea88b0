package org.attest.drafts.ui;

import java.util.Optional;

/**
 * The fields of something that people add and change; what is typed stays in them whatever happens.
 *
 * @param <D> what it asks
 */
public interface ItemForm<D> {

    void show(D details);

    void keptBy(DraftedFields drafted);

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<D> read();

    void say(String sentence);
}
