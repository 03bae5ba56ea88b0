package org.attest.suppliers.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.suppliers.Review;
import org.attest.suppliers.ReviewDetails;
import org.attest.suppliers.ReviewKind;
import org.attest.suppliers.ReviewOutcome;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a supplier was looked at, what came of it, and by when it is looked at again. */
@Component
class ReviewPanels {

    private final SupplierReviews reviews;
    private final Accounts accounts;
    private final Clock clock;

    ReviewPanels(SupplierReviews reviews, Accounts accounts, Clock clock) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.clock = clock;
    }

    Panel panel(Supplier supplier, Runnable refresh) {
        var standing = reviews.standing(supplier.ref());
        var found = reviews.of(supplier.ref());
        var panel = new Panel("Reviews", new Div(new Tag(standing.tone(), standing.words())));
        if (found.isEmpty()) {
            panel.add(new QuietLine("No review is recorded."));
        } else {
            var names = supplier.kept()
                    ? accounts.names(found.stream().map(Review::by).toList())
                    : Map.<PersonId, String>of();
            panel.add(table(supplier, names).show(found));
        }
        if (supplier.kept()) {
            var record = Buttons.plain("Record a review", () -> ask(supplier, found.isEmpty(), refresh));
            record.setId("record-review");
            panel.add(Layouts.row(record));
        }
        return panel;
    }

    private static DataTable<Review> table(Supplier supplier, Map<PersonId, String> names) {
        var table = new DataTable<Review>("Reviews of " + supplier.name())
                .text("Reviewed", it -> UkDates.inTable(it.on()))
                .text("Review", it -> it.kind().words())
                .column(
                        "Outcome",
                        it -> new Tag(it.outcome().tone(), it.outcome().words()))
                .column("What was found", it -> kept(it.note()))
                .text("Next by", it -> UkDates.inTable(it.next()));
        return supplier.kept() ? table.text("By", it -> names.getOrDefault(it.by(), "–")) : table;
    }

    private void ask(Supplier supplier, boolean isFirst, Runnable refresh) {
        var today = UkDates.day(clock.instant());
        var kind = new Select<ReviewKind>();
        kind.setId("review-kind");
        kind.setLabel("Review");
        kind.setItems(ReviewKind.values());
        kind.setItemLabelGenerator(ReviewKind::words);
        kind.setValue(isFirst ? ReviewKind.FULL : ReviewKind.LIGHT);
        var on = date("reviewed-on", "Reviewed on", today);
        var outcome = new Select<ReviewOutcome>();
        outcome.setId("review-outcome");
        outcome.setLabel("Outcome");
        outcome.setItems(ReviewOutcome.values());
        outcome.setItemLabelGenerator(ReviewOutcome::words);
        outcome.setValue(ReviewOutcome.NO_CONCERN);
        var note = new TextArea("What was found");
        note.setId("review-note");
        note.setMaxLength(Narrative.LONGEST);
        note.setWidthFull();
        var next = date("next-review", "Next review by", null);
        next.setHelperText("Empty: as late as the tier allows");
        Confirm.ask(
                "Record a review",
                "Everybody in the system reads what it came to.",
                "Record it",
                () -> {
                    if (on.isInvalid() || on.getValue() == null || next.isInvalid()) {
                        throw new Refused("Use dates like 21/11/2026.");
                    }
                    reviews.record(
                            supplier.ref(),
                            new ReviewDetails(
                                    kind.getValue(),
                                    on.getValue(),
                                    outcome.getValue(),
                                    note.getValue(),
                                    next.getValue()));
                    Said.done("The review is recorded.");
                    refresh.run();
                },
                kind,
                on,
                outcome,
                note,
                next);
    }

    private static DatePicker date(String id, String label, @Nullable LocalDate value) {
        var date = new DatePicker(label);
        date.setId(id);
        date.setLocale(Locale.UK);
        date.setValue(value);
        return date;
    }

    private static Span kept(@Nullable String words) {
        var text = new Span(words == null ? "–" : words);
        text.addClassName("kept");
        return text;
    }
}
