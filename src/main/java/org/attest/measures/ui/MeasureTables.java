package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.measures.MeasureLine;
import org.attest.measures.MeasureLinks;
import org.attest.measures.MeasureSum;
import org.attest.measures.Months;
import org.attest.measures.Rating;
import org.attest.measures.Reading;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The two tables of the list: one organisation with its trends, and all together with the weakest beside the average. */
final class MeasureTables {

    private static final List<Rating> SHOWN = List.of(
            Rating.OFF_TARGET,
            Rating.NEAR,
            Rating.ON_TARGET,
            Rating.NO_TARGET,
            Rating.NOT_KNOWN,
            Rating.NOT_APPLICABLE);
    private static final int MOST_NAMED = 2;

    private MeasureTables() {}

    /** Those off target first, then near; what has no reading comes last. */
    static Component own(Organisation organisation, List<MeasureLine> lines) {
        var worst = Comparator.comparingInt((MeasureLine it) -> {
            var latest = it.latest();
            return latest == null ? SHOWN.size() : SHOWN.indexOf(latest.rating());
        });
        return new DataTable<MeasureLine>("Measures of " + organisation.name())
                .column(
                        "Measure",
                        it -> Links.to(
                                MeasureLinks.measure(it.measure().code(), organisation.code()),
                                it.measure().title()))
                .text("Latest reading", it -> MeasureWords.figure(it.measure(), it.latest()))
                .column("Rating", it -> MeasureWords.rating(it.latest()))
                .column("Trend", MeasureWords::trend)
                .column("Month", it -> month(it.latest()))
                .text("Target", it -> it.measure().target(it.measure().thresholds()))
                .show(lines.stream().sorted(worst).toList());
    }

    static Component month(@Nullable Reading latest) {
        var month = new Span(latest == null ? "–" : Months.inTable(latest.month()));
        month.addClassName("day");
        return month;
    }

    /** Those with most organisations off target first, then near; otherwise in the order of the catalogue. */
    static Component together(List<MeasureSum> sums, List<Organisation> all) {
        Map<OrganisationId, Organisation> named =
                all.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var worst = Comparator.comparingInt((MeasureSum it) -> -it.count(Rating.OFF_TARGET))
                .thenComparingInt(it -> -it.count(Rating.NEAR));
        return new DataTable<MeasureSum>("Measures over " + all.size() + " organisations")
                .column(
                        "Measure",
                        it -> Links.to(
                                MeasureLinks.measure(it.measure().code()),
                                it.measure().title()))
                .column("Organisations by rating", MeasureTables::counts)
                .column("Weakest", it -> weakest(it, named))
                .text("Average", MeasureTables::average)
                .number("No reading yet", it -> Integer.toString(it.withoutReading()))
                .show(sums.stream().sorted(worst).toList());
    }

    private static Component counts(MeasureSum sum) {
        var row = Layouts.row();
        SHOWN.stream()
                .filter(it -> sum.count(it) > 0)
                .forEach(it -> row.add(
                        new Tag(it.tone(), sum.count(it) + " " + it.words().toLowerCase())));
        if (row.getComponentCount() == 0) {
            row.add(new Span("–"));
        }
        return row;
    }

    private static Component weakest(MeasureSum sum, Map<OrganisationId, Organisation> named) {
        if (sum.weakest().isEmpty()) {
            return new Span("–");
        }
        var box = new Div();
        sum.weakest().stream().limit(MOST_NAMED).forEach(it -> box.add(new Div(words(sum, it, named))));
        var more = sum.weakest().size() - MOST_NAMED;
        if (more > 0) {
            box.add(new QuietLine("and %d more alike".formatted(more)));
        }
        return box;
    }

    private static String words(MeasureSum sum, Reading reading, Map<OrganisationId, Organisation> named) {
        var organisation = named.get(reading.organisation());
        return "%s: %s"
                .formatted(
                        organisation == null ? "" : organisation.name(),
                        sum.measure().inWords(reading.figure()));
    }

    private static String average(MeasureSum sum) {
        var average = sum.average();
        return average == null ? "–" : "%s over %d".formatted(sum.measure().inWords(average), sum.known());
    }
}
