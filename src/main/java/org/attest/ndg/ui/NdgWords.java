package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.ndg.ItemState;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgStage;
import org.attest.ndg.NdgStatus;
import org.attest.ndg.NdgValues;
import org.attest.shared.UkDates;

/** How the words of this module look: each status as word, symbol and colour. */
final class NdgWords {

    static final String NOT_NATIONAL =
            "Attest does not replace the national submission: publish on the DSPT website as before.";

    private NdgWords() {}

    static Tag stage(NdgStage stage) {
        return new Tag(
                switch (stage) {
                    case OPEN, SUBMITTED -> Tone.NEW;
                    case SIGNED_OFF, ACCEPTED -> Tone.GOOD;
                    case RETURNED, AWAITING_COUNTERSIGN -> Tone.WARN;
                },
                stage.words());
    }

    static Tag state(ItemState state) {
        return new Tag(
                switch (state) {
                    case ANSWERED, EXEMPT -> Tone.GOOD;
                    case UNCONFIRMED -> Tone.NONE;
                    case OPEN -> Tone.ABSENT;
                },
                state.words());
    }

    /** A worked-out status, never without the words that it is ours. */
    static Component status(NdgStatus status) {
        return new Tag(status.tone(), status.words()).labelled(NdgStatus.LABEL);
    }

    static Component bar(int done, int all) {
        var words = "%d of %d".formatted(done, all);
        var bar = new Element("progress");
        bar.setAttribute("value", Integer.toString(done));
        bar.setAttribute("max", Integer.toString(Math.max(1, all)));
        bar.setAttribute("aria-label", words);
        var box = new Div(new Span(words));
        box.addClassName("progress");
        box.getElement().appendChild(bar);
        return box;
    }

    static String needed(NdgItem item) {
        if (item.mandatory()) {
            return item.forApproaching() ? "Mandatory, also for Approaching" : "Mandatory";
        }
        return item.forApproaching() ? "Mandatory for Approaching" : "Optional";
    }

    static String asked(NdgItem item) {
        var kind = item.kind();
        return kind == null ? "Any of the four kinds" : kind.words();
    }

    /** What an item says, in one paragraph; a dash where it says nothing. */
    static Component said(NdgValues values) {
        var words = new ArrayList<String>();
        var yes = values.yes();
        if (yes != null) {
            words.add(yes ? "Yes." : "No.");
        }
        if (values.text() != null) {
            words.add(values.text());
        }
        if (values.document() != null) {
            words.add("Document: " + values.document() + ".");
        }
        if (values.date() != null) {
            words.add("On " + UkDates.inTable(values.date()) + ".");
        }
        var certificate = values.certificate();
        if (certificate != null) {
            words.add("%s, valid until %s.".formatted(certificate.words(), UkDates.inTable(values.certificateUntil())));
        }
        if (values.comment() != null) {
            words.add("Comment: " + values.comment());
        }
        var text = new Paragraph(words.isEmpty() ? "–" : String.join(" ", words));
        text.addClassName("kept");
        return text;
    }

    static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("note", "warn");
        return note;
    }

    private static String unconfirmed(int items) {
        return items == 1
                ? "1 item was loaded by the ICB and is unconfirmed: it counts once the organisation's approver signs the return."
                : ("%d items were loaded by the ICB and are unconfirmed: they count once the organisation's approver signs the"
                                + " return.")
                        .formatted(items);
    }

    /** What is unsure about the list that is answered. */
    static Div caveats(NdgOverview overview) {
        var all = new Div();
        if (overview.olderList()) {
            all.add(note("The list of %s is not known yet: this is the list of %s, from a secondary source."
                    .formatted(overview.edition().version(), overview.set().version())));
        }
        if (overview.set().mayBeIncomplete()) {
            all.add(note("This list may be incomplete: its source names more assertions than it lists."));
        }
        if (overview.unconfirmed() > 0) {
            all.add(note(unconfirmed(overview.unconfirmed())));
        }
        if (overview.saidNo() > 0) {
            all.add(note(
                    ("%d mandatory items are answered “No”. They count as answered here; the national toolkit may not"
                                    + " count them.")
                            .formatted(overview.saidNo())));
        }
        return all;
    }
}
