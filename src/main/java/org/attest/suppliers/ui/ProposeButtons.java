package org.attest.suppliers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Narrative;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierDetails;
import org.springframework.stereotype.Component;

/** The buttons with which a lead proposes to the ICB; none for anybody else. */
@Component
class ProposeButtons {

    private final Proposals proposals;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    ProposeButtons(Proposals proposals, OrganisationDirectory directory, CurrentUser currentUser) {
        this.proposals = proposals;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** For a supplier that the register does not have. */
    Button[] aSupplier(Runnable done) {
        return led().isEmpty() ? new Button[0] : new Button[] {button("Propose a supplier", () -> askForNew(done))};
    }

    /** For a change of the record; whoever keeps the register changes it without asking. */
    Button[] aChange(Supplier supplier) {
        return led().isEmpty() || supplier.kept()
                ? new Button[0]
                : new Button[] {button("Propose a change", () -> askForChange(supplier))};
    }

    /** For an incident, which whoever keeps the register records without asking. */
    Button[] anIncident(Supplier supplier) {
        if (led().isEmpty() || supplier.kept()) {
            return new Button[0];
        }
        var button = button("Tell the ICB of an incident", () -> askForIncident(supplier));
        button.setId("tell-incident");
        return new Button[] {button};
    }

    private static Button button(String words, Runnable act) {
        var button = Buttons.plain(words, act);
        button.setId("propose");
        return button;
    }

    private void askForIncident(Supplier supplier) {
        var organisation = organisation();
        var what = words("What happened, when, and what it did to care");
        what.setHelperText("No name and no detail of a patient.");
        Confirm.ask(
                "Tell the ICB of an incident",
                "Your ICB reads this and records it for the whole system, or says why not.",
                "Tell it",
                () -> {
                    var said = what.getValue().isBlank() ? "" : "Incident: " + what.getValue();
                    proposals.proposeChange(organisation.getValue().id(), supplier.ref(), said);
                    Said.done("Your ICB is told.");
                },
                Stream.of(organisation, what).toArray(com.vaadin.flow.component.Component[]::new));
    }

    private void askForNew(Runnable done) {
        var organisation = organisation();
        var name = new TextField("Name of the supplier");
        name.setId("proposed-name");
        name.setMaxLength(SupplierDetails.LONGEST_NAME);
        name.setWidthFull();
        var why = words("What does it do for you? (may stay empty)");
        Confirm.ask(
                "Propose a supplier",
                "Your ICB reads this and adds it to the register, or says why not.",
                "Propose it",
                () -> {
                    var from = organisation.getValue().id();
                    proposals
                            .registers(from)
                            .forEach(it -> proposals.propose(from, it, name.getValue(), why.getValue()));
                    Said.done("Proposed.");
                    done.run();
                },
                Stream.of(organisation, name, why).toArray(com.vaadin.flow.component.Component[]::new));
    }

    private void askForChange(Supplier supplier) {
        var organisation = organisation();
        var what = words("What is wrong or missing?");
        Confirm.ask(
                "Propose a change",
                "Your ICB reads this and changes the shared record, or says why not.",
                "Propose it",
                () -> {
                    proposals.proposeChange(organisation.getValue().id(), supplier.ref(), what.getValue());
                    Said.done("Proposed.");
                },
                Stream.of(organisation, what).toArray(com.vaadin.flow.component.Component[]::new));
    }

    /** Shown only where there is something to choose. */
    private Select<Organisation> organisation() {
        var led = led();
        var select = new Select<Organisation>();
        select.setId("proposing");
        select.setLabel("For");
        select.setItems(led);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(led.getFirst());
        select.setVisible(led.size() > 1);
        return select;
    }

    private List<Organisation> led() {
        return directory.named(currentUser.get().scope(Role.PROVIDER_LEAD).organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private static TextArea words(String label) {
        var words = new TextArea(label);
        words.setId("proposed-words");
        words.setMaxLength(Narrative.LONGEST);
        words.setWidthFull();
        return words;
    }
}
