package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneState;
import org.attest.shared.FinancialYear;

/**
 * A few financial years, quarter by quarter, on which a milestone is marked: where it was promised first, where it stands
 * now, where it was reached. It is drawn for the eye; the same dates stand as words beside it.
 */
record Quarters(LocalDate today) {

    private static final int COUNT = 16;
    private static final int MONTHS = 3;
    static final String LEGEND =
            "One sign for each quarter: ◇ promised first, ◆ due now, ✓ done, | today, « or » before or after.";

    private LocalDate first() {
        return FinancialYear.containing(today).firstDay().minusYears(1);
    }

    /** {@code Apr 2025 to Mar 2029}. */
    String span() {
        return "Quarters, April %d to March %d".formatted(first().getYear(), first().getYear() + COUNT / 4);
    }

    Span strip(Milestone milestone) {
        var due = place(milestone.details().due());
        var promised = place(milestone.firstDue());
        var ended = milestone.state() == MilestoneState.DONE ? milestone.endedOn() : null;
        var now = place(today);
        var strip = new Span(IntStream.range(0, COUNT)
                .mapToObj(it -> ended != null && place(ended) == it
                        ? "✓"
                        : ended == null && due == it ? "◆" : promised == it ? "◇" : now == it ? "|" : "·")
                .collect(Collectors.joining("", before(due), after(due))));
        strip.addClassName("strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        return strip;
    }

    private static String before(int due) {
        return due < 0 ? "«" : " ";
    }

    private static String after(int due) {
        return due >= COUNT ? "»" : " ";
    }

    private int place(LocalDate day) {
        var months = (day.getYear() - first().getYear()) * 12 + day.getMonthValue() - first().getMonthValue();
        return Math.floorDiv(months, MONTHS);
    }
}
