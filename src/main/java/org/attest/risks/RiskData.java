package org.attest.risks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What ships under {@code risks/scale.yaml}: the scale of an organisation that has none of its own, and the rules by score. */
record RiskData(
        List<List<Band>> bands,
        Map<Appetite, Integer> tolerances,
        List<Category> categories,
        List<Cycle> review,
        Escalating escalation,
        int acceptanceMonths,
        List<String> assurance,
        Map<Likelihood, String> likelihood,
        Map<Consequence, Consequences> consequence) {

    /** A score from here up is looked at again after so many months. */
    record Cycle(int from, int months) {}

    /** The scores from which a risk is proposed for the registers above. */
    record Escalating(int corporate, int board) {}

    /** What a step means for care, service, data and money. */
    record Consequences(String care, String service, String data, String money) {
        String inWords() {
            return "Care: %s Service: %s Data: %s Money: %s".formatted(care, service, data, money);
        }
    }

    static final RiskData SHIPPED = read();

    RiskScale usual() {
        return new RiskScale(
                new BandMap(bands),
                new Tolerances(tolerances),
                categories.stream().collect(Collectors.toMap(Category::code, Category::usual)));
    }

    /** A risk that nobody rated yet is looked at as soon as the worst one. */
    int reviewMonths(@Nullable Score score) {
        var points = score == null ? Score.all().getLast().points() : score.points();
        return review.stream()
                .filter(it -> points >= it.from())
                .max(Comparator.comparingInt(Cycle::from))
                .orElseThrow()
                .months();
    }

    Escalation escalation(@Nullable Score current, boolean systemWide) {
        return escalation(current == null ? 0 : current.points(), systemWide);
    }

    Escalation escalation(int points, boolean systemWide) {
        if (systemWide || points >= escalation.board()) {
            return Escalation.BOARD;
        }
        return points >= escalation.corporate() ? Escalation.CORPORATE : Escalation.NONE;
    }

    private static RiskData read() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var in = new ClassPathResource("risks/scale.yaml").getInputStream()) {
            return yaml.readValue(in, RiskData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
