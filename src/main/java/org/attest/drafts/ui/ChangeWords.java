package org.attest.drafts.ui;

import org.jspecify.annotations.Nullable;

/** The fields of a register's items and their kept values, as people read them. */
public interface ChangeWords {

    String label(String field);

    /** @param kept null where the field is empty */
    String value(String field, @Nullable String kept);
}
