package org.attest.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.evidence.BulkChange;
import org.attest.evidence.BulkEdits;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;

/** What can be done in one press with the rows that a person ticked. */
class BulkPanel extends Panel {

    private static final int LONGEST_NOTE = 500;

    private final transient ChosenRows rows;
    private final transient BulkEdits bulk;
    private final transient Connections connections;
    private final transient Accounts accounts;
    private final transient Runnable done;
    private final Paragraph count = new Paragraph();
    private final Button all = Buttons.plain("Choose all on this page", this::chooseAll);

    BulkPanel(ChosenRows rows, BulkEdits bulk, Connections connections, Accounts accounts, Runnable done) {
        super("With what is chosen");
        this.rows = rows;
        this.bulk = bulk;
        this.connections = connections;
        this.accounts = accounts;
        this.done = done;
        all.setId("choose-all");
        count.getElement().setAttribute("role", "status");
        var link = Buttons.plain("Link to…", this::askToLink);
        link.setId("bulk-link");
        var change = Buttons.plain("Change…", this::askToChange);
        change.setId("bulk-change");
        add(Layouts.row(all, link, change, count));
        rows.whenChanged(this::refresh);
        refresh();
    }

    private void refresh() {
        var chosen = rows.chosen().size();
        count.setText(chosen == 0 ? "Nothing is chosen on this page." : "%d chosen on this page.".formatted(chosen));
        all.setText(rows.all() ? "Choose nothing" : "Choose all on this page");
    }

    private void chooseAll() {
        rows.choose(!rows.all());
        refresh();
    }

    private void askToLink() {
        ofOne(chosen -> {
            var organisation = chosen.getFirst().organisation();
            var words = connections.kinds(organisation);
            var kind = new Select<ItemKind>();
            kind.setId("bulk-kind");
            kind.setLabel("Link to");
            kind.setItems(words.keySet().stream()
                    .filter(it -> !it.equals(ItemKind.EVIDENCE))
                    .toList());
            kind.setItemLabelGenerator(it -> words.getOrDefault(it, it.code()));
            var targets = targets(organisation, kind);
            var note = new TextField("Note (may stay empty)");
            note.setId("bulk-note");
            note.setMaxLength(LONGEST_NOTE);
            note.setHelperText("What it proves there, such as “section 4”");
            Confirm.ask(
                    chosen.size() == 1 ? "Link 1 item?" : "Link %d items?".formatted(chosen.size()),
                    "Each is linked to each of what you choose. Links that exist already stay as they are.",
                    "Link them",
                    () -> link(chosen, List.copyOf(targets.getValue()), note.getValue()),
                    kind,
                    targets,
                    note);
        });
    }

    private MultiSelectComboBox<Found> targets(OrganisationId organisation, Select<ItemKind> kind) {
        var targets = new MultiSelectComboBox<Found>("Which ones");
        targets.setId("bulk-targets");
        targets.setItemLabelGenerator(it -> it.title().title());
        targets.setHelperText("Type a few letters of the reference or title");
        kind.addValueChangeListener(it -> {
            targets.clear();
            targets.setItems(
                    query -> connections
                            .search(
                                    it.getValue(),
                                    organisation,
                                    query.getFilter().orElse(""))
                            .stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        });
        kind.getListDataView().getItems().findFirst().ifPresent(kind::setValue);
        return targets;
    }

    private void link(List<ItemRef> chosen, List<Found> targets, String note) {
        if (targets.isEmpty()) {
            throw new Refused("Choose what to link them to.");
        }
        connections.connectAll(chosen.stream()
                .flatMap(item -> targets.stream().map(it -> new Connecting(item, it.item(), note)))
                .toList());
        Said.done("%d linked to %s."
                .formatted(
                        chosen.size(),
                        targets.size() == 1 ? targets.getFirst().title().title() : targets.size() + " others each"));
        done.run();
    }

    private void askToChange() {
        ofOne(chosen -> {
            var owner = new ComboBox<Person>("Owner");
            owner.setId("bulk-owner");
            owner.setItems(accounts.colleagues(chosen.getFirst().organisation()));
            owner.setItemLabelGenerator(Person::name);
            owner.setClearButtonVisible(true);
            var review = new DatePicker("Review due");
            review.setId("bulk-review-due");
            review.setLocale(Locale.UK);
            var marking = new ComboBox<Marking>("Marking");
            marking.setId("bulk-marking");
            marking.setItems(Marking.values());
            marking.setItemLabelGenerator(Marking::words);
            marking.setClearButtonVisible(true);
            Confirm.ask(
                    chosen.size() == 1 ? "Change 1 item?" : "Change %d items?".formatted(chosen.size()),
                    "What you leave empty stays as it is in each of them.",
                    "Change them",
                    () -> change(chosen, owner, review, marking),
                    owner,
                    review,
                    marking);
        });
    }

    private void change(List<ItemRef> chosen, ComboBox<Person> owner, DatePicker review, ComboBox<Marking> marking) {
        if (review.isInvalid()) {
            throw new Refused("Review due: use a date like 21/11/2026.");
        }
        var wanted = new BulkChange(
                owner.getOptionalValue().map(Person::id).orElse(null), review.getValue(), marking.getValue());
        Said.done(bulk.change(chosen, wanted).words());
        done.run();
    }

    /** People and outcomes are picked within one organisation, so what is chosen has to be of one. */
    private void ofOne(Consumer<List<ItemRef>> work) {
        var chosen = rows.chosen();
        var owners = chosen.stream().map(ItemRef::organisation).distinct().count();
        if (owners == 1) {
            work.accept(chosen);
        } else {
            Said.refused(owners == 0 ? "Choose some rows first." : "Choose rows of one organisation.");
        }
    }
}
