package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldChangesAsJsonTest {

    private static final List<String> LETTERS = List.of(
            "a", "Z", "7", " ", "'", "\"", "\\", "/", "{", "<", "\n", "\u0001", "\u00e9", "\u2028", "\ud83d\ude00");

    @Test
    void changes_are_written_word_for_word_as_the_mapper_writes_them_and_read_again() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(48);
        var json = new FieldChangesAsJson();
        for (var round = 0; round < 2_000; round++) {
            var changes = new ArrayList<FieldChange>();
            for (var count = random.nextInt(4); count > 0; count--) {
                changes.add(new FieldChange("field", text(random), text(random)));
            }
            assertThat(json.convertToDatabaseColumn(changes)).isEqualTo(new JsonMapper().writeValueAsString(changes));
            assertThat(json.convertToEntityAttribute(FieldChangesAsJson.written(changes)))
                    .isEqualTo(changes);
        }
    }

    private static @Nullable String text(RandomGenerator random) {
        var text = new StringBuilder();
        var from = random.nextBoolean() ? LETTERS.size() : 5;
        for (var count = random.nextInt(6); count > 0; count--) {
            text.append(LETTERS.get(random.nextInt(from)));
        }
        return text.isEmpty() && random.nextBoolean() ? null : text.toString();
    }
}
