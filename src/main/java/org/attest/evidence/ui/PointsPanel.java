package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.accounts.Accounts;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.TickedPoint;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The seven points of good evidence: which of them somebody found in an item, who and when. */
class PointsPanel extends Panel {

    private final EvidenceReview review;
    private final Accounts accounts;
    private final EvidenceItem item;
    private final Runnable changed;
    private final Paragraph count = new Paragraph();
    private final Map<EvidencePoint, Checkbox> boxes = new EnumMap<>(EvidencePoint.class);

    PointsPanel(EvidenceReview review, Accounts accounts, EvidenceItem item, Runnable changed) {
        super("Seven points of good evidence");
        this.review = review;
        this.accounts = accounts;
        this.item = item;
        this.changed = changed;
        count.setId("points");
        add(count);
        if (item.open().contains(EvidenceVerb.TICK)) {
            for (var point : EvidencePoint.values()) {
                boxes.put(point, make(point));
            }
            add(Layouts.stack(boxes.values().toArray(Component[]::new)));
            show(item);
        } else {
            say(item);
            add(words());
        }
    }

    private Checkbox make(EvidencePoint point) {
        var box = new Checkbox(point.words());
        box.setId("point-" + point.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                judge(point, it.getValue());
            }
        });
        return box;
    }

    private void judge(EvidencePoint point, boolean holds) {
        try {
            show(review.judge(item.ref(), point, holds));
            changed.run();
        } catch (Refused refused) {
            drawn(point).setValue(!holds);
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }

    private void show(EvidenceItem now) {
        say(now);
        var names = accounts.names(now.points().stream().map(TickedPoint::by).toList());
        boxes.forEach((point, box) -> {
            box.setValue(false);
            box.setHelperText("");
        });
        for (var ticked : now.points()) {
            var box = drawn(ticked.point());
            box.setValue(true);
            box.setHelperText("Ticked by %s, %s".formatted(names.get(ticked.by()), day(ticked)));
        }
    }

    private void say(EvidenceItem now) {
        count.setText(EvidencePoint.count(now.points().size()));
    }

    /** For those who may not tick. */
    private Component words() {
        var names = accounts.names(item.points().stream().map(TickedPoint::by).toList());
        var found = new EnumMap<EvidencePoint, TickedPoint>(EvidencePoint.class);
        item.points().forEach(it -> found.put(it.point(), it));
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var point : EvidencePoint.values()) {
            var ticked = found.get(point);
            var line = new ListItem(
                    ticked == null ? new Tag(Tone.ABSENT, "Not ticked") : new Tag(Tone.GOOD, "Ticked"),
                    new Span(" " + point.words()));
            if (ticked != null) {
                var by = new Span(", by %s, %s".formatted(names.get(ticked.by()), day(ticked)));
                by.addClassNames("quiet", "small");
                line.add(by);
            }
            list.add(line);
        }
        return list;
    }

    private Checkbox drawn(EvidencePoint point) {
        return Objects.requireNonNull(boxes.get(point));
    }

    private static String day(TickedPoint ticked) {
        return UkDates.inTable(UkDates.day(ticked.at()));
    }
}
