package org.attest.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the changed fields of one step in a history in one column. */
@Converter
@Immutable
public class FieldChangesAsJson implements AttributeConverter<List<FieldChange>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FieldChange> changes) {
        return written(changes);
    }

    /** As the column holds them, for the digest of many rows. */
    public static String written(List<FieldChange> changes) {
        for (var change : changes) {
            if (!isPlain(change.field()) || !isPlain(change.before()) || !isPlain(change.after())) {
                return JSON.writeValueAsString(changes);
            }
        }
        return plain(changes);
    }

    /** Letters that JSON writes as they are, which most texts have no others than. */
    private static boolean isPlain(@Nullable String text) {
        for (var i = 0; text != null && i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\' || letter == '/') {
                return false;
            }
        }
        return true;
    }

    /** Word for word what the mapper writes, in a fraction of its time: a table of risks has hundreds of thousands. */
    private static String plain(List<FieldChange> changes) {
        var json = new StringBuilder().append('[');
        for (var change : changes) {
            json.append(json.length() == 1 ? "{" : ",{");
            add(json, "field", change.field());
            add(json.append(','), "before", change.before());
            add(json.append(','), "after", change.after());
            json.append(",\"change\":").append(change.isChange()).append('}');
        }
        return json.append(']').toString();
    }

    private static void add(StringBuilder json, String name, @Nullable String plain) {
        json.append('"').append(name).append("\":");
        if (plain == null) {
            json.append("null");
        } else {
            json.append('"').append(plain).append('"');
        }
    }

    @Override
    public List<FieldChange> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, CHANGES);
    }
}
