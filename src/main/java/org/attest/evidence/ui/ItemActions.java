package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSharing;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.ReviewState;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.Window;

/** The buttons for what the caller may do to an item now. */
class ItemActions {

    private final EvidenceLibrary library;
    private final EvidenceReview review;
    private final EvidenceSharing sharing;
    private final EvidenceItem item;
    private final String odsCode;
    private final Runnable done;

    ItemActions(
            EvidenceLibrary library,
            EvidenceReview review,
            EvidenceSharing sharing,
            EvidenceItem item,
            String odsCode,
            Runnable done) {
        this.library = library;
        this.review = review;
        this.sharing = sharing;
        this.item = item;
        this.odsCode = odsCode;
        this.done = done;
    }

    Component[] buttons() {
        var buttons = new ArrayList<Component>();
        if (may(EvidenceVerb.CHANGE)) {
            buttons.add(Buttons.plainLink(EvidenceLinks.change(odsCode, item.reference()), "Change"));
        }
        if (may(EvidenceVerb.STOP_SHARING) && !item.details().sharing().isNobody()) {
            buttons.add(named("stop-sharing", Buttons.plain("Stop sharing", this::askToStopSharing)));
        }
        if (may(EvidenceVerb.RENEW)) {
            buttons.add(Buttons.plainLink(EvidenceLinks.renew(odsCode, item.reference()), "Renew"));
        }
        if (may(EvidenceVerb.SUPERSEDE) && item.state() == ReviewState.ACCEPTED) {
            buttons.add(named("supersede", Buttons.plain("Replace", this::askForNext)));
        }
        if (may(EvidenceVerb.WITHDRAW)) {
            buttons.add(named("withdraw", Buttons.plain("Withdraw", this::askToWithdraw)));
        }
        if (may(EvidenceVerb.GIVE_BACK)) {
            buttons.add(named("give-back", Buttons.plain("Return", this::askForReason)));
        }
        if (may(EvidenceVerb.SUBMIT)) {
            buttons.add(named(
                    "submit", Buttons.primary("Submit", () -> act(() -> review.submit(item.ref()), "Submitted."))));
        }
        if (may(EvidenceVerb.ACCEPT)) {
            buttons.add(named(
                    "accept", Buttons.primary("Accept", () -> act(() -> review.accept(item.ref()), "Accepted."))));
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean may(EvidenceVerb verb) {
        return item.open().contains(verb);
    }

    private void askForReason() {
        var reason = reason("Why does it go back?");
        Confirm.ask(
                "Return this evidence?",
                "Its author sees the reason and can submit it again.",
                "Return it",
                () -> {
                    review.giveBack(item.ref(), reason.getValue());
                    say("Returned.");
                },
                reason);
    }

    private void askToStopSharing() {
        Confirm.ask(
                "Stop sharing this evidence?",
                "It is unknown at once to the organisations that it was shared with. Where they linked it, they read only"
                        + " that it is no longer shared.",
                "Stop sharing it",
                () -> {
                    sharing.end(item.ref());
                    say("No longer shared.");
                });
    }

    private void askToWithdraw() {
        var reason = reason("Why? (may stay empty)");
        Confirm.ask(
                "Withdraw this evidence?",
                "It no longer counts for anything that it is linked to. It stays readable, with its history.",
                "Withdraw it",
                () -> {
                    review.withdraw(item.ref(), reason.getValue());
                    say("Withdrawn.");
                },
                reason);
    }

    private void askForNext() {
        var next = new ComboBox<EvidenceRow>("Evidence that takes its place");
        next.setId("next");
        next.setItemLabelGenerator(it -> it.reference() + " " + it.title());
        next.setItems(query -> library
                .list(
                        EvidenceFilter.of(item.organisation())
                                .holding(query.getFilter().orElse("")),
                        new Window(query.getOffset(), query.getLimit()))
                .rows()
                .stream());
        Confirm.ask(
                "Replace this evidence?",
                "It becomes superseded. Its links stay with it, so link the new item to what it proves.",
                "Replace it",
                () -> {
                    var chosen = next.getOptionalValue().orElseThrow(() -> new Refused("Choose the new evidence."));
                    review.supersede(item.ref(), chosen.ref());
                    say("Replaced by " + chosen.reference() + ".");
                },
                next);
    }

    private void act(Runnable verb, String words) {
        try {
            verb.run();
            say(words);
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
            done.run();
        }
    }

    private void say(String words) {
        Said.done(words);
        done.run();
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        return reason;
    }
}
