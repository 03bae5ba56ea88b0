package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attest.catalogue.Level;
import org.attest.evidence.EvidenceKind;
import org.attest.organisations.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented system as {@code demo/system.yaml} tells it. */
record Story(
        Icb icb,
        List<Provider> organisations,
        List<Neighbour> others,
        People people,
        Map<String, String> does,
        Map<Level, String> levels,
        Map<String, String> plans,
        List<Item> evidence) {

    record Icb(String code, String name) {}

    /** @param strength how many of a hundred outcomes meet the expected level
     *  @param stale how many items of evidence are past their day
     *  @param plan what it promised for this year's gaps; nothing where the story does not say */
    record Provider(
            String code,
            String name,
            Kind kind,
            int strength,
            Finish lastYear,
            Finish thisYear,
            int stale,
            @Nullable Promise plan) {

        Promise promise() {
            return plan == null ? Promise.NONE : plan;
        }
    }

    /** What an organisation has promised to do about its gaps. */
    enum Promise {
        NONE,
        AGREED,
        LATE
    }

    /** How far a year's assessment has come. */
    enum Finish {
        NONE,
        /** Last year's answers are carried forward, and half of them confirmed. */
        CARRIED,
        OPEN,
        SUBMITTED,
        SIGNED,
        RETURNED,
        ACCEPTED
    }

    record Neighbour(
            String code,
            String name,
            Kind kind,
            boolean reports,
            @Nullable String into,
            @Nullable LocalDate on) {}

    record People(
            String administrator,
            String icbLead,
            String boardSecretary,
            String boardReader,
            List<List<String>> teams) {}

    record Item(
            String title,
            EvidenceKind kind,
            List<String> outcomes,
            int objective,
            int daysAgo,
            @Nullable Integer cycle,
            boolean sensitive,
            @Nullable String kept) {}

    static Story read() {
        try (var in = new ClassPathResource("demo/system.yaml").getInputStream()) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(in, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
