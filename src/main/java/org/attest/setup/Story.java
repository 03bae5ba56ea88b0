package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.assessors.Priority;
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
        List<Small> small,
        List<Neighbour> others,
        People people,
        Map<String, String> does,
        Map<Integer, String> standards,
        Map<Level, String> levels,
        Reasons reasons,
        Map<String, String> queries,
        String asked,
        List<Found> findings,
        List<Looked> audits,
        List<Shared> shares,
        Common common,
        List<Said> talk,
        Map<String, String> plans,
        List<Gauge> gauges,
        List<Item> evidence) {

    record Icb(String code, String name) {}

    /** @param strength how many of a hundred outcomes meet the expected level, but for what slipped
     *  @param before how many did at the end of last year
     *  @param stale how many items of evidence are past their day
     *  @param plan what it promised for this year's gaps; nothing where the story does not say
     *  @param late whether it hands in this year after the latest pack of the board; nothing for no
     *  @param slip what it lost since last year, and why
     *  @param again what it lost when it looked again after the latest pack of the board; all that it gained is not told */
    record Provider(
            String code,
            String name,
            Kind kind,
            int strength,
            int before,
            Finish lastYear,
            Finish thisYear,
            int stale,
            @Nullable Promise plan,
            @Nullable Boolean late,
            @Nullable Slip slip,
            @Nullable Slip again) {

        List<Slip> slips() {
            return slip == null ? List.of() : List.of(slip);
        }

        boolean isLate() {
            return Boolean.TRUE.equals(late);
        }

        Promise promise() {
            return plan == null ? Promise.NONE : plan;
        }
    }

    /** Outcomes that are below the expected level for a reason. */
    record Slip(List<String> outcomes, String because) {}

    /** What an organisation has promised to do about its gaps. */
    enum Promise {
        NONE,
        /** Written in part, and not handed in. */
        DRAFT,
        AGREED,
        LATE
    }

    /** An organisation that answers an NDG set. @param answered how many of a hundred mandatory items */
    record Small(String code, String name, Kind kind, int answered, Finish finish) {}

    /**
     * Readings of a measure, between what the weakest and the strongest organisation would read.
     *
     * @param of how many are counted in all; 0 where the measure is one figure
     * @param unknownTo who does not know the latest
     */
    record Gauge(
            String measure,
            int of,
            int weakest,
            int strongest,
            @Nullable String unknownTo) {}

    /** Words for a level that is not the suggested one, and for a Justified indicator. */
    record Reasons(String above, String below, String justified) {}

    /** A finding of the assessor. @param done what was done about it; nothing while it is open */
    record Found(
            String title,
            String text,
            Priority priority,
            int dueIn,
            @Nullable String done) {}

    /** Whose last year an assessor looks at. */
    record Looked(String of, boolean concluded) {}

    /** Evidence of one organisation that another one may use for an outcome of its own. */
    record Shared(String from, String title, String to, String outcome) {}

    /** What the ICB gives to all through the system library. */
    record Common(String title, String says) {}

    /** A comment on an outcome that mentions a colleague. */
    record Said(String at, String outcome, Role by, Role to, String says) {}

    /** How far a year's assessment has come. */
    enum Finish {
        NONE,
        /** Last year's answers are carried forward, and half of them confirmed. */
        CARRIED,
        OPEN,
        SUBMITTED,
        SIGNED,
        RETURNED,
        QUERIED,
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
            String assessor,
            List<List<String>> teams,
            List<List<String>> smallTeams) {}

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
