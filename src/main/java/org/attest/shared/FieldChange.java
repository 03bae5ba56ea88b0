package org.attest.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field before and after, as the audit trail keeps it: short values as they are, narrative as its hash. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    public static FieldChange of(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, written(before), written(after));
    }

    /** For narrative and for names of people: the trail proves which text it was without repeating it. */
    public static FieldChange ofText(String field, @Nullable String before, @Nullable String after) {
        return new FieldChange(field, hashed(before), hashed(after));
    }

    public boolean isChange() {
        return !Objects.equals(before, after);
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String hashed(@Nullable String text) {
        return text == null ? null : "sha256:" + Sha256.ofText(text).hex();
    }
}
