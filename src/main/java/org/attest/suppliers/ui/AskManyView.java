package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.ManyAsked;
import org.attest.suppliers.ManyAsks;
import org.attest.suppliers.Questionnaire;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierChoice;
import org.attest.suppliers.SupplierLinks;

/** Asks many suppliers at once: what and by when, whom it reaches, one question, and the receipt. */
@Route(SupplierLinks.ASK_MANY)
@PageTitle("Ask many suppliers - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class AskManyView extends Div implements AfterNavigationObserver {

    private final ManyAsks many;
    private final SupplierAsks asks;
    private final AskReachPanels panels;
    private final OrganisationDirectory directory;
    private final Clock clock;

    private final ErrorSummary problems = new ErrorSummary();
    private final Select<Questionnaire> which = new Select<>();
    private final DatePicker due = new DatePicker("Answer due on");
    private final TextArea note = new TextArea("A word to all of them (may stay empty)");
    private final Checkbox again = new Checkbox("Ask those again who answered it before");
    private final Div reach = Layouts.stack();

    AskManyView(ManyAsks many, SupplierAsks asks, AskReachPanels panels, OrganisationDirectory directory, Clock clock) {
        this.many = many;
        this.asks = asks;
        this.panels = panels;
        this.directory = directory;
        this.clock = clock;
        addClassName("stack");
        which.setId("ask-which");
        which.setLabel("Questionnaire");
        which.setItemLabelGenerator(Questionnaire::title);
        due.setId("ask-due");
        due.setLocale(Locale.UK);
        note.setId("ask-note");
        note.setMaxLength(Narrative.LONGEST);
        note.setHelperText("Every one of them reads it. Name no organisation that uses a supplier.");
        again.setId("ask-again");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choice = choice(AddressState.of(event.getLocation()));
        var offered = asks.questionnaires();
        which.setItems(offered);
        which.setValue(offered.getFirst());
        due.setValue(UkDates.day(clock.instant()).plusDays(AskDialog.USUAL_DAYS));
        which.addValueChangeListener(_ -> preview(choice));
        again.addValueChangeListener(_ -> preview(choice));
        add(
                header("Ask many suppliers")
                        .saying("Each is asked once for all. Nobody is asked before you say so below."),
                problems,
                new Panel("What, and by when", Layouts.fields(which, due, note, again)),
                reach);
        preview(choice);
    }

    private static PageHeader header(String title) {
        return new PageHeader(title)
                .under(
                        Links.to(SupplierLinks.LIST, "Suppliers"),
                        Links.to(SupplierLinks.QUESTIONNAIRES, "Questionnaires"));
    }

    private void preview(SupplierChoice choice) {
        var preview = many.preview(choice, which.getValue().code(), again.getValue());
        reach.removeAll();
        panels.preview(preview).forEach(reach::add);
        var count = preview.asked().size();
        if (count > 0) {
            var ask = Buttons.primary("Ask " + AskReachPanels.suppliers(count), () -> confirm(choice, preview));
            ask.setId("ask-them");
            reach.add(Layouts.row(ask, Links.to(SupplierLinks.LIST, "Choose others")));
        } else {
            reach.add(Links.to(SupplierLinks.LIST, "Choose others"));
        }
    }

    private void confirm(SupplierChoice choice, ManyAsked preview) {
        var day = due.getValue();
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, due, day == null, "Say by which day you want the answers, such as 21/11/2026.");
        if (day == null) {
            problems.say(wrong);
            return;
        }
        problems.clear();
        Confirm.ask(
                "Ask %s?".formatted(AskReachPanels.suppliers(preview.asked().size())),
                "They are asked “%s”, to be answered by %s. Their contacts see it at once; it cannot be taken back."
                        .formatted(preview.questionnaire().title(), UkDates.inWords(day)),
                "Ask them",
                () -> receipt(
                        many.ask(choice, preview.questionnaire().code(), day, note.getValue(), again.getValue()), day));
    }

    private void receipt(ManyAsked receipt, LocalDate day) {
        removeAll();
        add(header("Asked"));
        panels.receipt(receipt, day).forEach(this::add);
        Said.done("Asked.");
    }

    /** What stands in the address; what is no code or no reference asks for nothing. */
    private SupplierChoice choice(AddressState address) {
        var written = address.get(AskTicks.WORD);
        if (written.isEmpty()) {
            return new SupplierChoice.Filtered(new SupplierFilters(address, false).filter());
        }
        var ticked = new HashMap<OrganisationId, Set<String>>();
        for (var part : written.split("~")) {
            var halves = part.split(":", 2);
            if (halves.length == 2 && !halves[0].isBlank() && halves[0].length() <= OdsCode.LONGEST) {
                directory
                        .findByCode(new OdsCode(halves[0]))
                        .ifPresent(it -> ticked.put(it.id(), Set.copyOf(List.of(halves[1].split("\\.")))));
            }
        }
        return new SupplierChoice.Ticked(ticked);
    }
}
