package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.ReviewLine;
import org.attest.assessments.ReviewSheet;
import org.attest.assessments.Reviews;
import org.attest.assessments.Verdict;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a signed round after the other: what is claimed, what was asked and replied, and the mark. The buttons
 * stay where they are, so Enter on "Accept and next" goes through a round without the mouse.
 */
class ReviewDesk extends Panel {

    private final Reviews reviews;
    private final AssessmentRef ref;
    private final ReviewedOutcome drawing;
    private final Consumer<ReviewSheet> marked;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div shown = Layouts.stack();
    private final Paragraph status = new Paragraph();
    private final TextArea words = new TextArea("Your words");
    private final Button accept = Buttons.plain("Accept and next", () -> mark(Verdict.ACCEPTED));
    private final Button query = Buttons.plain("Query and next", () -> mark(Verdict.QUERIED));
    private final Button unmark = Buttons.plain("Take the mark back", this::takeBack);
    private ReviewSheet sheet;
    private ReviewLine line;

    /** @param marked told of the sheet after each mark */
    ReviewDesk(
            Reviews reviews,
            AssessmentRef ref,
            ReviewedOutcome drawing,
            ReviewSheet sheet,
            @Nullable OutcomeCode wanted,
            Consumer<ReviewSheet> marked) {
        super("Outcome by outcome");
        this.reviews = reviews;
        this.ref = ref;
        this.drawing = drawing;
        this.marked = marked;
        this.sheet = sheet;
        this.line = find(sheet, wanted).orElseGet(() -> first(sheet));
        setId("desk");
        words.setId("review-words");
        words.setWidthFull();
        words.setMaxLength(Narrative.LONGEST);
        words.setHelperText("A query needs them. The organisation reads a query once you send your queries.");
        accept.setId("accept-outcome");
        query.setId("query-outcome");
        unmark.setId("unmark-outcome");
        status.getElement().setAttribute("role", "status");
        status.addClassName("quiet");
        problems.setId("review-problems");
        add(status, problems, shown, words, Layouts.row(accept, query, unmark));
        show();
    }

    private void show() {
        problems.clear();
        var mark = line.mark();
        words.setInvalid(false);
        words.setValue(mark == null ? "" : Objects.requireNonNullElse(mark.words(), ""));
        unmark.setVisible(mark != null);
        var outcome = new Span(drawing.name(line.answer().outcome()) + ". ");
        outcome.addClassName("said-only"); // it stands in the heading below
        status.removeAll();
        status.add(
                outcome,
                new Span("%d accepted, %d queried, %d left."
                        .formatted(sheet.count(Verdict.ACCEPTED), sheet.count(Verdict.QUERIED), sheet.left())));
        shown.removeAll();
        shown.add(drawing.draw(line).toArray(Component[]::new));
    }

    private void mark(Verdict verdict) {
        try {
            reviews.mark(ref, line.answer().outcome(), verdict, words.getValue());
            again();
            line = nextOpen().orElse(line);
            show();
            (verdict == Verdict.ACCEPTED ? accept : query).focus();
        } catch (Refused refused) {
            words.setInvalid(true);
            words.setErrorMessage(refused.getMessage());
            problems.say(Map.of(words, String.valueOf(refused.getMessage())));
        }
    }

    private void takeBack() {
        reviews.unmark(ref, line.answer().outcome());
        again();
        show();
        accept.focus();
    }

    private void again() {
        sheet = reviews.sheet(ref).orElse(sheet);
        line = find(sheet, line.answer().outcome()).orElse(line);
        marked.accept(sheet);
    }

    private static ReviewLine first(ReviewSheet sheet) {
        var order = ordered(sheet);
        return order.stream().filter(it -> it.mark() == null).findFirst().orElseGet(order::getFirst);
    }

    private static Optional<ReviewLine> find(ReviewSheet sheet, @Nullable OutcomeCode outcome) {
        return sheet.lines().stream()
                .filter(it -> it.answer().outcome().equals(outcome))
                .findFirst();
    }

    /** The next without a mark after the present one, from the top again when there is none. */
    private Optional<ReviewLine> nextOpen() {
        var order = ordered(sheet);
        var at = order.indexOf(line);
        return order.stream()
                .skip(at + 1L)
                .filter(it -> it.mark() == null)
                .findFirst()
                .or(() -> order.stream().filter(it -> it.mark() == null).findFirst());
    }

    /** What answers a query comes first. */
    private static List<ReviewLine> ordered(ReviewSheet sheet) {
        return sheet.lines().stream()
                .sorted(Comparator.comparing((ReviewLine it) -> it.asked() == null))
                .toList();
    }
}
