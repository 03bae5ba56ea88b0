package org.attest.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.Presence;
import org.attest.evidence.PresenceCheck;
import org.attest.evidence.PresenceChecks;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** For an item that is kept elsewhere: who saw when that it is there, and the way to say so again. */
class PresencePanel extends Panel {

    private static final int SHOWN = 5;

    private final PresenceChecks checks;
    private final Accounts accounts;
    private final EvidenceItem item;
    private final LocalDate today;
    private final Runnable changed;
    private final Div drawn = Layouts.stack();

    PresencePanel(PresenceChecks checks, Accounts accounts, EvidenceItem item, LocalDate today, Runnable changed) {
        super("Kept elsewhere");
        this.checks = checks;
        this.accounts = accounts;
        this.item = item;
        this.today = today;
        this.changed = changed;
        add(drawn);
        if (item.open().contains(EvidenceVerb.CHECK_PRESENT)) {
            var check = Buttons.plain("I have seen it there", this::ask);
            check.setId("check-present");
            add(Layouts.row(check));
        }
        draw();
    }

    private void draw() {
        var found = checks.of(item.ref());
        var presence = Presence.of(item.details(), found, today);
        drawn.removeAll();
        drawn.add(Layouts.row(new Tag(presence.tone(), presence.words())), new Paragraph(sentence(presence, found)));
        if (!found.isEmpty()) {
            drawn.add(table(found));
        }
    }

    private String sentence(Presence presence, List<PresenceCheck> found) {
        return switch (presence) {
            case NEVER -> "Nobody has said yet that it is where it is said to be kept.";
            case MOVED -> "Where it is kept, or its SHA-256, was changed after the last check. Look again.";
            case OVERDUE ->
                "It was last seen on %s, longer ago than its cycle of %d months. Look again."
                        .formatted(
                                UkDates.inWords(found.getFirst().on()),
                                item.details().lifetime().cycleMonths());
            case CHECKED ->
                "It was last seen on %s."
                        .formatted(UkDates.inWords(found.getFirst().on()));
        };
    }

    private DataTable<PresenceCheck> table(List<PresenceCheck> found) {
        var names = accounts.names(found.stream().map(PresenceCheck::by).toList());
        return new DataTable<PresenceCheck>("Checks, newest first" + (found.size() > SHOWN ? ", the last five" : ""))
                .text("Checked present on", it -> UkDates.inTable(it.on()))
                .text("By", it -> names.get(it.by()))
                .text("At", PresenceCheck::keptAt)
                .show(found.stream().limit(SHOWN).toList());
    }

    private void ask() {
        var day = new DatePicker("Day on which you saw it");
        day.setId("seen-on");
        day.setLocale(Locale.UK);
        day.setMax(today);
        day.setValue(today);
        Confirm.ask(
                "Is it still there?",
                "Say so only if you looked yourself: the file is where it is said to be kept%s."
                        .formatted(
                                item.details().content().keptHash() == null
                                        ? ""
                                        : ", and its SHA-256 is the one noted"),
                "I have seen it there",
                () -> {
                    if (day.getValue() == null) {
                        throw new Refused("Give the day on which you saw it.");
                    }
                    checks.checkedPresent(item.ref(), day.getValue());
                    Said.done("Checked present.");
                    draw();
                    changed.run();
                },
                day);
    }
}
