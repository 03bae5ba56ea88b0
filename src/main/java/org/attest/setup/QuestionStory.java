package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the invented suppliers are asked and answer, as {@code demo/questionnaires.yaml} tells of it. */
record QuestionStory(List<Person> contacts, List<Asked> asked) {

    record Person(String name, String supplier) {}

    record Asked(
            String supplier,
            String questionnaire,
            int askedDaysAgo,
            int dueIn,
            @Nullable String note,
            @Nullable List<Answered> answers,
            @Nullable List<Decided> decisions) {

        List<Answered> each() {
            return Objects.requireNonNullElse(answers, List.of());
        }

        List<Decided> decided() {
            return Objects.requireNonNullElse(decisions, List.of());
        }
    }

    /** @param by a contact; without one the ICB answers and says how it knows. @param given a day as days ago */
    record Answered(
            int daysAgo, @Nullable String by, @Nullable String source, Map<String, List<String>> given) {}

    /** @param challenge why; without it the answers of that day are accepted */
    record Decided(String of, int daysAgo, @Nullable String challenge) {}

    static QuestionStory read() {
        try (var in = new ClassPathResource("demo/questionnaires.yaml").getInputStream()) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(in, QuestionStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
