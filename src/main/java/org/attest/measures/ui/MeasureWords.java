package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.measures.Measure;
import org.attest.measures.MeasureLine;
import org.attest.measures.Rating;
import org.attest.measures.Reading;
import org.jspecify.annotations.Nullable;

/** How readings are said on the screens. */
final class MeasureWords {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int MOST_BARS = 8;

    private MeasureWords() {}

    static Tag rating(Rating rating) {
        return new Tag(rating.tone(), rating.words());
    }

    /** The rating of the latest reading, or that there is none. */
    static Tag rating(@Nullable Reading latest) {
        return latest == null ? new Tag(Tone.ABSENT, "No reading yet") : rating(latest.rating());
    }

    static String figure(Measure measure, @Nullable Reading latest) {
        return latest == null ? "–" : measure.inWords(latest.figure());
    }

    /** The move in words; bars of the last readings beside it are for those who see them, and add nothing. */
    static Component trend(MeasureLine line) {
        var trend = line.trend();
        var box = new Div();
        box.addClassName("trend");
        if (trend == null) {
            box.add(new Span(line.latest() == null ? "–" : "Nothing to compare with yet"));
            return box;
        }
        var bars = new Span(bars(line.recent()));
        bars.addClassName("bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(trend.inWords());
        words.addClassName(
                switch (trend.way()) {
                    case BETTER -> "better";
                    case WORSE -> "worse";
                    case SAME -> "same";
                });
        box.add(bars, words);
        return box;
    }

    /** From the lowest to the highest of them; a reading without a figure leaves a gap. */
    private static String bars(List<Reading> recent) {
        var last = recent.subList(Math.max(0, recent.size() - MOST_BARS), recent.size());
        var amounts = last.stream()
                .map(it -> it.figure().amount())
                .filter(Objects::nonNull)
                .toList();
        var lowest = amounts.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        var span =
                amounts.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO).subtract(lowest);
        var bars = new StringBuilder();
        last.forEach(it -> bars.append(bar(it.figure().amount(), lowest, span)));
        return bars.toString();
    }

    private static char bar(@Nullable BigDecimal amount, BigDecimal lowest, BigDecimal span) {
        if (amount == null) {
            return '·';
        }
        if (span.signum() == 0) {
            return BARS.charAt(BARS.length() / 2);
        }
        var step = amount.subtract(lowest)
                .multiply(BigDecimal.valueOf(BARS.length() - 1L))
                .divide(span, 0, RoundingMode.HALF_UP);
        return BARS.charAt(step.intValue());
    }

    static DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        return facts;
    }

    static void fact(DescriptionList facts, String name, Component said) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(said));
    }

    static void fact(DescriptionList facts, String name, @Nullable String words) {
        var said = new Span(words == null || words.isBlank() ? "–" : words);
        said.addClassName("kept");
        fact(facts, name, said);
    }
}
