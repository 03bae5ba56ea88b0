package org.attest.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** A framework version as {@code catalogue/caf-dspt-*.yaml} writes it. */
record FrameworkFile(
        String version, String title, String note, List<AuditPart> auditLists, List<ObjectivePart> objectives) {

    record ObjectivePart(String code, String title, List<PrinciplePart> principles) {}

    record PrinciplePart(
            String code,
            String title,
            int primary,
            List<Integer> secondary,
            String reason,
            List<OutcomePart> outcomes) {

        MappingPart mapping() {
            return new MappingPart(primary, secondary, reason);
        }
    }

    record OutcomePart(
            String code,
            String title,
            List<String> allowed,
            boolean allowedConfirmed,
            @Nullable IndicatorCounts indicators,
            ExpectedPart expected,
            @Nullable MappingPart mapping,
            List<QuestionPart> questions) {}

    record ExpectedPart(@Nullable String level, boolean confirmed, String basis) {

        Expected read() {
            return new Expected(level == null ? null : Levels.read(level), confirmed, basis);
        }
    }

    /** Which objectives an outcome serves; said of the principle, unless the outcome says otherwise. */
    record MappingPart(int primary, List<Integer> secondary, String reason) {}

    record AuditPart(String year, String group, int chosen, List<String> mandatory) {

        AuditList read() {
            return new AuditList(
                    DsptYear.of(year),
                    group,
                    chosen,
                    mandatory.stream().map(OutcomeCode::new).toList());
        }
    }

    record QuestionPart(
            String id,
            String words,
            ExtraQuestion.Kind kind,
            List<String> choices,
            @Nullable String onlyIn) {

        ExtraQuestion read() {
            return new ExtraQuestion(id, words, kind, choices, onlyIn == null ? null : DsptYear.of(onlyIn));
        }
    }

    Framework framework() {
        var outcomes = objectives.stream()
                .flatMap(objective -> objective.principles().stream().flatMap(principle -> principle.outcomes().stream()
                        .map(it -> outcome(objective, principle, it))))
                .collect(Collectors.toMap(Outcome::code, it -> it, FrameworkFile::neverTwice, LinkedHashMap::new));
        return new Framework(version, title, note, 1, outcomes);
    }

    private static Outcome outcome(ObjectivePart objective, PrinciplePart principle, OutcomePart part) {
        var mapping = Objects.requireNonNullElse(part.mapping(), principle.mapping());
        return new Outcome(
                new OutcomeCode(part.code()),
                part.title(),
                principle.code(),
                principle.title(),
                objective.code(),
                objective.title(),
                Levels.read(part.allowed()),
                part.allowedConfirmed(),
                part.expected().read(),
                mapping.primary(),
                mapping.secondary(),
                mapping.reason(),
                part.questions().stream().map(QuestionPart::read).toList(),
                Objects.requireNonNullElse(part.indicators(), IndicatorCounts.NOT_KNOWN));
    }

    private static Outcome neverTwice(Outcome first, Outcome second) {
        throw new IllegalArgumentException(first.code() + " is there twice");
    }
}
