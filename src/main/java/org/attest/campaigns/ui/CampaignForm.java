package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.campaigns.NewCampaign;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.returns.ReturnSheet;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;

/** Asks for the name of a campaign, its day, the sheets, and whom it asks: one by one, or all of a kind. */
class CampaignForm extends Div {

    private static final Set<ReturnSheet> SHEETS = EnumSet.complementOf(EnumSet.of(ReturnSheet.EVIDENCE_ITEMS));

    private final DsptYear year;
    private final ErrorSummary problems;
    private final Consumer<NewCampaign> opening;
    private final TextField name = new TextField("What is it called?");
    private final DatePicker due = new DatePicker("Due on");
    private final CheckboxGroup<ReturnSheet> sheets = new CheckboxGroup<>("Which sheets are asked for?");
    private final CheckboxGroup<Organisation> members = new CheckboxGroup<>("Which organisations?");

    CampaignForm(
            DsptYear year,
            LocalDate today,
            List<Organisation> organisations,
            ErrorSummary problems,
            Consumer<NewCampaign> opening) {
        this.year = year;
        this.problems = problems;
        this.opening = opening;
        addClassName("stack");
        name.setId("campaign-name");
        name.setMaxLength(NewCampaign.LONGEST_NAME);
        name.setHelperText("Such as “Interim return, November 2026”. The organisations read it.");
        due.setId("campaign-due");
        due.setLocale(Locale.UK);
        due.setMin(today);
        sheets.setId("campaign-sheets");
        sheets.setItems(SHEETS);
        sheets.setItemLabelGenerator(
                it -> it == ReturnSheet.OUTCOMES ? "Outcomes, or the items of an NDG set" : it.title());
        sheets.setValue(SHEETS);
        sheets.setHelperText(
                "Each workbook that you make holds these sheets alone, as far as they are shared with you. Suppliers,"
                        + " risks, actions and measures stand in the organisations' own workbooks only.");
        members.setId("campaign-members");
        members.setItems(organisations);
        members.setItemLabelGenerator(Organisation::name);
        members.addClassName("column");
        var open = Buttons.primary("Open the campaign", this::open);
        open.setId("open-campaign");
        add(Layouts.fields(name, due, sheets), kinds(organisations), members, Layouts.row(open));
    }

    private Component kinds(List<Organisation> organisations) {
        var row = Layouts.row();
        var all = Buttons.plain(
                "Choose all " + organisations.size(), () -> members.setValue(new HashSet<>(organisations)));
        all.setId("choose-all");
        row.add(all);
        Arrays.stream(Kind.values()).forEach(kind -> {
            var some = organisations.stream().filter(it -> it.kind() == kind).collect(Collectors.toSet());
            if (!some.isEmpty() && some.size() < organisations.size()) {
                row.add(Buttons.plain("%s: %d".formatted(kind.words(), some.size()), () -> {
                    var chosen = new HashSet<>(members.getValue());
                    chosen.addAll(some);
                    members.setValue(chosen);
                }));
            }
        });
        return row;
    }

    private void open() {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, name, name.getValue().isBlank(), "Give the campaign a name.");
        ErrorSummary.check(wrong, due, due.isEmpty(), "Say until when the returns are due.");
        ErrorSummary.check(wrong, sheets, sheets.isEmpty(), "Choose at least one sheet.");
        ErrorSummary.check(wrong, members, members.isEmpty(), "Choose at least one organisation.");
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return;
        }
        try {
            opening.accept(new NewCampaign(
                    name.getValue(),
                    year,
                    due.getValue(),
                    sheets.getValue(),
                    members.getValue().stream().map(Organisation::id).collect(Collectors.toSet())));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
