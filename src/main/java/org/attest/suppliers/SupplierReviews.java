package org.attest.suppliers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cycle in which an ICB looks at its suppliers again, by their tier: critical ones lightly each quarter and fully each
 * year. The months are settings. Every partner reads what a review came to.
 */
@Component
@Transactional
public class SupplierReviews {

    /** Shown so many days ahead. */
    private static final int AHEAD = 30;

    private final SupplierSights sights;
    private final SupplierBook book;
    private final SupplierRows suppliers;
    private final SupplierReviewRows reviews;
    private final ReviewsDue due;
    private final SupplierReviewCycle cycle;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    SupplierReviews(
            SupplierSights sights,
            SupplierBook book,
            SupplierRows suppliers,
            SupplierReviewRows reviews,
            ReviewsDue due,
            SupplierReviewCycle cycle,
            SupplierDiary diary,
            SupplierTurns turns,
            CurrentUser currentUser,
            Clock clock) {
        this.sights = sights;
        this.book = book;
        this.suppliers = suppliers;
        this.reviews = reviews;
        this.due = due;
        this.cycle = cycle;
        this.diary = diary;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The newest first. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Review> of(ItemRef supplier) {
        sights.reading(supplier.organisation());
        return reviews.of(supplier.organisation(), SupplierBook.id(supplier)).stream()
                .map(KeptSupplierReview::show)
                .toList();
    }

    /** By when it is to be reviewed next. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public ReviewStanding standing(ItemRef supplier) {
        sights.reading(supplier.organisation());
        return cycle.standing(book.known(supplier), today());
    }

    /**
     * Records a review. The first one of a supplier is a full one.
     *
     * @throws SupplierRefused when its day lies ahead or before the last one, or the next would come later than the tier allows
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Review record(ItemRef supplier, ReviewDetails details) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        var row = book.known(supplier);
        check(row, details);
        var lastFull = details.kind() == ReviewKind.FULL ? details.on() : Objects.requireNonNull(row.fullyReviewedOn());
        var latest = cycle.latest(row.tier(), details.on(), lastFull);
        var next = Objects.requireNonNullElse(details.next(), latest);
        if (next.isAfter(latest) || !next.isAfter(details.on())) {
            throw SupplierRefused.nextReviewTooLate(latest);
        }
        var kept = reviews.saveAndFlush(
                new KeptSupplierReview(row, details, next, currentUser.get().person()));
        row.review(details.on(), lastFull, next);
        suppliers.saveAndFlush(row);
        diary.write(row, SupplierVerb.REVIEW, changes(details, next));
        return kept.show();
    }

    /** What is overdue, or due within 30 days, in the registers that the caller keeps. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Part<DueReview> due(Window window) {
        var kept = currentUser.get().scope(Role.ICB_LEAD).organisations();
        var today = today();
        var until = today.plusDays(AHEAD);
        var found = due.before(until, kept, window).stream()
                .map(it -> new DueReview(it.named(), it.reviewedOn(), cycle.standing(it, today)))
                .toList();
        return new Part<>(found, due.count(until, kept));
    }

    private void check(KeptSupplier row, ReviewDetails details) {
        if (details.on().isAfter(today())) {
            throw SupplierRefused.reviewLater();
        }
        var last = row.reviewedOn();
        if (last != null && details.on().isBefore(last)) {
            throw SupplierRefused.reviewEarlier();
        }
        if (row.fullyReviewedOn() == null && details.kind() != ReviewKind.FULL) {
            throw SupplierRefused.firstReviewIsFull();
        }
    }

    private static List<FieldChange> changes(ReviewDetails details, LocalDate next) {
        return new FieldChanges<ReviewDetails>(null, details)
                .of(SupplierField.REVIEW_KIND, ReviewDetails::kind)
                .of(SupplierField.REVIEWED, ReviewDetails::on)
                .of(SupplierField.OUTCOME, ReviewDetails::outcome)
                .of(SupplierField.REVIEW_NOTE, ReviewDetails::note)
                .of(SupplierField.NEXT_REVIEW, _ -> next)
                .all();
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
