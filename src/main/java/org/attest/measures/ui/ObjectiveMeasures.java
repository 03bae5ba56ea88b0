package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureLine;
import org.attest.measures.MeasureLinks;
import org.attest.measures.MeasureSum;
import org.attest.measures.Rating;
import org.attest.organisations.Organisation;

/** The measures that serve an objective, of one organisation or over a system, for the screen of the objective. */
public class ObjectiveMeasures extends Panel {

    private final String summary;
    private final boolean read;

    private ObjectiveMeasures(Map<Rating, Integer> ratings, int measures, Component table) {
        super(
                "Its measures",
                measures == 0 ? new EmptyState("No measure serves this objective.") : table,
                Links.to(MeasureLinks.LIST, "See all measures"));
        this.summary = words(ratings, measures);
        this.read = !ratings.isEmpty();
    }

    /** Of one organisation; what the caller may not read is refused. */
    public static ObjectiveMeasures of(MeasureBook book, Organisation organisation, int objective) {
        var lines = book.of(organisation.id()).stream()
                .filter(it -> it.measure().objectives().contains(objective))
                .toList();
        return new ObjectiveMeasures(ratings(lines), lines.size(), MeasureTables.own(organisation, lines));
    }

    /** Over all organisations that the caller reads. */
    public static ObjectiveMeasures of(MeasureBook book, List<Organisation> all, int objective) {
        var sums = book.sums().stream()
                .filter(it -> it.measure().objectives().contains(objective))
                .toList();
        return new ObjectiveMeasures(added(sums), sums.size(), MeasureTables.together(sums, all));
    }

    private static Map<Rating, Integer> ratings(List<MeasureLine> lines) {
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        lines.forEach(it -> {
            if (it.latest() != null) {
                ratings.merge(it.latest().rating(), 1, Integer::sum);
            }
        });
        return ratings;
    }

    private static Map<Rating, Integer> added(List<MeasureSum> sums) {
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        sums.forEach(it -> it.ratings().forEach((rating, count) -> ratings.merge(rating, count, Integer::sum)));
        return ratings;
    }

    private static String words(Map<Rating, Integer> ratings, int measures) {
        if (measures == 0) {
            return "No measure serves it";
        }
        if (ratings.isEmpty()) {
            return "No reading yet of its %d measures".formatted(measures);
        }
        return ratings.entrySet().stream()
                        .map(it -> it.getValue() + " " + it.getKey().words().toLowerCase())
                        .collect(Collectors.joining(", "))
                + " of the latest readings of %d measures".formatted(measures);
    }

    /** {@code 2 off target, 3 on target of the latest readings of 9 measures}. */
    public String summary() {
        return summary;
    }

    /** Whether there is a reading at all. */
    public boolean read() {
        return read;
    }
}
