package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Overview;
import org.attest.assessments.ReviewSheet;
import org.attest.assessments.Reviews;
import org.attest.assessments.Verdict;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.jspecify.annotations.Nullable;

/** What an ICB lead may do with a whole sealed round; the step that the marks ask for is the screen's primary action. */
final class ReviewActions {

    private final Assessments assessments;
    private final Reviews reviews;
    private final Overview overview;
    private final Runnable refresh;

    ReviewActions(Assessments assessments, Reviews reviews, Overview overview, Runnable refresh) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.overview = overview;
        this.refresh = refresh;
    }

    /** @param sheet the marks, where the caller may set some */
    List<Component> buttons(@Nullable ReviewSheet sheet) {
        var found = new ArrayList<Component>();
        if (overview.may(Move.GIVE_BACK)) {
            found.add(named("return", Buttons.plain("Return", this::giveBack)));
        }
        if (overview.may(Move.COUNTERSIGN)) {
            found.add(named("countersign", Buttons.primary("Countersign", this::countersign)));
        }
        var queries = sheet == null ? 0 : sheet.count(Verdict.QUERIED);
        if (overview.may(Move.SEND_QUERIES) && queries > 0) {
            found.add(named(
                    "send-queries",
                    Buttons.primary(
                            queries == 1 ? "Send the query" : "Send the %d queries".formatted(queries),
                            () -> sendQueries(queries))));
        } else if (overview.may(Move.ACCEPT)) {
            found.add(named("accept", Buttons.primary("Accept", this::accept)));
        }
        return found;
    }

    private void sendQueries(int queries) {
        Confirm.ask(
                queries == 1 ? "Send the query?" : "Send the %d queries?".formatted(queries),
                "The organisation reads them, replies to each, and can change the answers of these outcomes and no others."
                        + " It submits and signs off again. This seal stays.",
                "Send",
                () -> {
                    reviews.sendQueries(overview.ref());
                    refresh.run();
                    Said.done("Sent. The round comes back to you once it is signed off again.");
                });
    }

    private void countersign() {
        Confirm.ask(
                "Countersign this position?",
                "The organisation has one person, who submitted and signed off. With your countersign the position counts:"
                        + " others see it, and every screen and pack says that the ICB countersigned it.",
                "Countersign",
                () -> {
                    assessments.countersign(overview.ref());
                    refresh.run();
                    Said.done("Countersigned: the position counts now.");
                });
    }

    private void accept() {
        Confirm.ask(
                "Accept this position?",
                "The organisation sees that the ICB accepts it, by whom and when.",
                "Accept",
                () -> {
                    assessments.accept(overview.ref());
                    refresh.run();
                    Said.done("Accepted.");
                });
    }

    private void giveBack() {
        ReasonDialog.ask(
                "Return this position?",
                "The organisation can change all its answers and sign off again. This seal stays.",
                "Return",
                reason -> {
                    assessments.giveBack(overview.ref(), reason);
                    refresh.run();
                    Said.done("Returned with your reason.");
                });
    }

    private static Component named(String id, Component button) {
        button.setId(id);
        return button;
    }
}
