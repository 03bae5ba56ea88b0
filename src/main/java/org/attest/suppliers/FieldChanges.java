package org.attest.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** Collects the fields in which two versions of something differ; of something new (no before) what is filled in. */
final class FieldChanges<T> {

    private final @Nullable T before;
    private final T after;
    private final List<FieldChange> changes = new ArrayList<>();

    FieldChanges(@Nullable T before, T after) {
        this.before = before;
        this.after = after;
    }

    FieldChanges<T> of(SupplierField field, Function<T, @Nullable Object> value) {
        var change = FieldChange.of(field.kept(), before == null ? null : value.apply(before), value.apply(after));
        if (change.isChange()) {
            changes.add(change);
        }
        return this;
    }

    List<FieldChange> all() {
        return List.copyOf(changes);
    }
}
