package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Kind;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What an administrator may do to an organisation: describe, make a partner, close, merge. */
final class OrganisationActions {

    private final OrganisationDirectory directory;
    private final OnePersonMarks marks;
    private final Organisation organisation;
    private final Runnable afterwards;

    OrganisationActions(
            OrganisationDirectory directory, OnePersonMarks marks, Organisation organisation, Runnable afterwards) {
        this.directory = directory;
        this.marks = marks;
        this.organisation = organisation;
        this.afterwards = afterwards;
    }

    Component buttons() {
        var buttons = new Div();
        buttons.addClassName("row");
        buttons.add(button("close", "Close", this::close), button("merge", "Merge into", this::merge));
        if (organisation.kind() == Kind.ICB) {
            buttons.add(button("partner", "Second-line review", this::partner));
        } else {
            buttons.add(
                    button("partner", "Partnership", this::partner),
                    button(
                            "one-person",
                            organisation.singlePerson() ? "No longer one person" : "One person only",
                            this::onePerson));
        }
        buttons.add(button("edit", "Change facts", this::edit));
        return buttons;
    }

    private static Component button(String id, String words, Runnable act) {
        var button = Buttons.plain(words, act);
        button.setId(id);
        return button;
    }

    private void edit() {
        var name = new TextField("Name");
        name.setId("edit-name");
        name.setMaxLength(200);
        name.setValue(organisation.name());
        var kind = select("Kind", "edit-kind", List.of(Kind.values()), Kind::words);
        kind.setValue(organisation.kind());
        var category = select("DSPT category", "edit-category", List.of(DsptCategory.values()), DsptCategory::words);
        category.setValue(organisation.category());
        Confirm.ask(
                "Change facts",
                "The ODS code stays.",
                "Save",
                () -> {
                    if (!name.getValue().strip().equals(organisation.name())) {
                        directory.rename(organisation.id(), name.getValue());
                    }
                    directory.describe(organisation.id(), kind.getValue(), category.getValue());
                    done("The facts were saved.");
                },
                name,
                kind,
                category);
    }

    private void onePerson() {
        var marked = organisation.singlePerson();
        var reason = new TextArea("Reason");
        reason.setId("one-person-reason");
        reason.setMaxLength(OnePersonMarks.LONGEST_REASON);
        reason.setWidthFull();
        Confirm.ask(
                marked ? "More than one person again" : "One person only",
                marked
                        ? "From now on whoever submits a return may not sign it off. What waits for a countersign still waits."
                        : "The person who submits the return may then also sign it off. It counts only once a lead of the"
                                + " ICB has countersigned it, and every screen and pack says so.",
                marked ? "Take the mark away" : "Mark as one person",
                () -> {
                    if (marked) {
                        marks.unmark(organisation.id(), reason.getValue());
                    } else {
                        marks.mark(organisation.id(), reason.getValue());
                    }
                    done("Saved how many people there are.");
                },
                reason);
    }

    private void close() {
        var day = day("Closed on", "close-day");
        Confirm.ask(
                "Close " + organisation.name(),
                "It no longer reports from that day. Its history stays.",
                "Close it",
                () -> {
                    directory.close(organisation.id(), given(day));
                    done(organisation.name() + " is closed.");
                },
                day);
    }

    private void merge() {
        var into = new TextField("ODS code of the organisation that goes on");
        into.setId("merge-into");
        var day = day("Merged on", "merge-day");
        Confirm.ask(
                "Merge " + organisation.name() + " into another",
                "It is closed from that day; both histories stay and each names the other.",
                "Merge",
                () -> {
                    var other = directory
                            .findByCode(new OdsCode(into.getValue()))
                            .orElseThrow(() -> new Refused("The directory has no organisation with this code."));
                    directory.succeed(organisation.id(), other.id(), given(day));
                    done(organisation.name() + " went into " + other.name() + ".");
                },
                into,
                day);
    }

    private void partner() {
        var reviewed = organisation.kind() == Kind.ICB;
        var icb = select("Integrated care board", "partner-icb", others(), Organisation::name);
        var reports = new Checkbox("Reports to it in Attest");
        reports.setId("partner-reports");
        var relationship = new TextField("Relationship");
        relationship.setId("partner-relationship");
        relationship.setMaxLength(200);
        icb.addValueChangeListener(it -> held(it.getValue()).forEach(partner -> {
            reports.setValue(partner.reportsHere());
            relationship.setValue(partner.relationship());
        }));
        Confirm.ask(
                reviewed ? "Second-line review" : "Partnership",
                reviewed
                        ? "An ICB does not review its own return. Leads of another ICB to which it reports here do, and see"
                                + " its position beside those of their partners."
                        : "Partnership is agreed, whatever area the ODS puts the organisation in.",
                "Save",
                () -> {
                    if (icb.getValue() == null) {
                        throw new Refused("Choose the integrated care board.");
                    }
                    directory.setPartner(
                            icb.getValue().id(), organisation.id(), reports.getValue(), relationship.getValue());
                    done("The partnership was saved.");
                },
                icb,
                reports,
                relationship);
    }

    private List<Organisation> others() {
        return directory.icbs().stream()
                .filter(it -> !it.id().equals(organisation.id()))
                .toList();
    }

    private List<Partner> held(@Nullable Organisation icb) {
        return icb == null
                ? List.of()
                : directory.partners(icb.id()).stream()
                        .filter(it -> it.organisation().id().equals(organisation.id()))
                        .toList();
    }

    private static <T> Select<T> select(String label, String id, List<T> items, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setId(id);
        select.setItems(items);
        select.setItemLabelGenerator(words);
        return select;
    }

    private static DatePicker day(String label, String id) {
        var day = new DatePicker(label);
        day.setId(id);
        day.setLocale(Locale.UK);
        return day;
    }

    private static LocalDate given(DatePicker day) {
        var date = day.getValue();
        if (date == null) {
            throw new Refused("Give the day.");
        }
        return date;
    }

    private void done(String sentence) {
        Said.done(sentence);
        afterwards.run();
    }
}
