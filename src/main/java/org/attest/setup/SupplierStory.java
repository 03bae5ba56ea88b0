package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.Clause;
import org.attest.suppliers.RemoteAccess;
import org.attest.suppliers.RootCause;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.Tier;
import org.attest.suppliers.ValueBand;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented suppliers as {@code demo/suppliers.yaml} tells of them. */
record SupplierStory(List<Told> suppliers, List<Agreed> contracts, List<Proposed> proposals) {

    /** A supplier. @param published what the invented register says of its code @param rests the names of its sub-processors @param because why the tier is set by hand */
    record Told(
            String name,
            @Nullable String number,
            @Nullable String code,
            @Nullable String published,
            @Nullable String group,
            @Nullable String contacts,
            @Nullable List<Integer> scores,
            @Nullable Substitutability other,
            @Nullable Tier override,
            @Nullable String because,
            @Nullable List<String> rests,
            @Nullable List<Offered> services,
            @Nullable List<Shown> assurances,
            @Nullable List<Happened> incidents,
            @Nullable Integer reviewedDaysAgo) {}

    record Happened(
            int daysAgo,
            String says,
            @Nullable Integer hours,
            CareImpact impact,
            @Nullable String care,
            RootCause cause,
            @Nullable String because) {}

    /** A service. @param users what each organisation uses it for, by ODS code */
    record Offered(
            String name,
            @Nullable String does,
            @Nullable String pathways,
            @Nullable String country,
            @Nullable RemoteAccess access,
            @Nullable List<Integer> promised,
            @Nullable List<Integer> tested,
            int testedDaysAgo,
            @Nullable String fallback,
            @Nullable Map<String, String> users) {}

    record Shown(
            AssuranceKind kind,
            @Nullable String says,
            @Nullable String body,
            @Nullable String scope,
            int issuedDaysAgo,
            int endsIn) {}

    record Agreed(
            String of,
            String supplier,
            String title,
            int startedDaysAgo,
            int endsIn,
            @Nullable Integer noticeIn,
            @Nullable String framework,
            ValueBand value,
            Set<Clause> clauses,
            @Nullable Integer breachHours,
            boolean standardise) {}

    /** A new supplier, by its name, or a change of one. */
    record Proposed(
            String of, @Nullable String name, @Nullable String supplier, String says) {}

    static <T> List<T> each(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }

    static SupplierStory read() {
        try (var in = new ClassPathResource("demo/suppliers.yaml").getInputStream()) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(in, SupplierStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
