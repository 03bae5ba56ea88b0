package org.attest.audit;

import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changed fields of one line, as JSON. A value too long to be a short value is kept as its hash. */
final class WrittenChanges {

    private static final int LONGEST_SHORT_VALUE = 250;
    private static final JsonMapper JSON = new JsonMapper();

    private WrittenChanges() {}

    static String write(List<FieldChange> changes) {
        return JSON.writeValueAsString(changes.stream()
                .map(it -> new FieldChange(it.field(), shortened(it.before()), shortened(it.after())))
                .toList());
    }

    static List<FieldChange> read(String written) {
        return JSON.readValue(written, new TypeReference<List<FieldChange>>() {});
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_SHORT_VALUE
                ? value
                : "sha256:" + Sha256.ofText(value).hex();
    }
}
