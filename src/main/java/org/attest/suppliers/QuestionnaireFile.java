package org.attest.suppliers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A version of a questionnaire as its file writes it: {@code suppliers/charter-1.yaml}. */
record QuestionnaireFile(
        String code, int version, String title, String purpose, List<Choice> choices, List<Part> parts) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Choice(String key, String words, Tone tone, boolean explain) {}

    record Part(String title, @Nullable String help, boolean shown, List<Asked> questions) {}

    record Asked(
            String key,
            String text,
            String brief,
            String help,
            AnswerKind kind,
            @Nullable String needs) {}

    static Questionnaire read(String file) {
        try (var in = new ClassPathResource("suppliers/" + file).getInputStream()) {
            return YAML.readValue(in, QuestionnaireFile.class).questionnaire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Questionnaire questionnaire() {
        return new Questionnaire(
                code,
                version,
                title,
                purpose,
                choices.stream()
                        .map(it -> new AnswerChoice(it.key(), it.words(), it.tone(), it.explain()))
                        .toList(),
                parts.stream().map(QuestionnaireFile::part).toList());
    }

    private static QuestionPart part(Part part) {
        return new QuestionPart(
                part.title(),
                Objects.requireNonNullElse(part.help(), ""),
                part.shown(),
                part.questions().stream()
                        .map(it -> new Question(it.key(), it.text(), it.brief(), it.help(), it.kind(), it.needs()))
                        .toList());
    }
}
