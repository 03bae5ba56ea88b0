package org.attest.shared;

import java.util.List;

/**
 * Something that people change through a form, the second one after seeing what the first one saved.
 *
 * @param <D> what the form asks
 */
public interface Edited<D> {

    /** How often it was changed: what a change is based on. */
    long edits();

    /** What would change if it became this, as a person reads it. */
    List<FieldChange> differencesTo(D other);
}
