package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.ItemTitle;
import org.attest.improvements.ActionSource;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemRef;

/** The words for an action of the register. */
final class ActionWords {

    private static final int LONGEST = 90;

    private ActionWords() {}

    /** {@code A-0031 Ask the supplier for its restore log}: the first line of what is to be done. */
    static String title(RegisterAction action) {
        var what = action.details().what().lines().findFirst().orElse("");
        return action.reference() + " " + (what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what);
    }

    /** Where it is read and changed: an action of a plan on the plan's own screens. */
    static String address(RegisterAction action, Organisation organisation) {
        var year = action.planned();
        return year == null
                ? RegisterLinks.action(organisation.code(), action.reference())
                : ImprovementLinks.action(organisation.code(), year, action.reference());
    }

    static Component progress(RegisterAction action) {
        var progress = action.details().progress();
        var tag = new Tag(PlanWords.tone(progress), progress.words());
        return action.late() ? Layouts.row(tag, new Tag(Tone.BAD, "Late")) : tag;
    }

    /** @param titles of those sources that the person may see */
    static Component source(ActionSource source, Map<ItemRef, ItemTitle> titles) {
        var box = new Div(new Span(source.origin().words()));
        var item = source.item();
        if (item != null) {
            var title = titles.get(item);
            box.add(
                    title == null
                            ? new QuietLine("Not shared with you")
                            : new Div(Links.to(title.address(), title.title())));
        }
        var words = source.words();
        if (words != null) {
            box.add(new QuietLine(words));
        }
        return box;
    }
}
