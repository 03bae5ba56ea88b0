package org.attest.risks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.drafts.ui.DraftedFields;
import org.attest.organisations.Organisation;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.shared.Refused;

/** Adds a risk; what is typed is kept as a draft until it is saved. */
@Route(RiskLinks.NEW)
@PageTitle("Add a risk - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class NewRiskView extends Div implements AfterNavigationObserver {

    private final RiskRegister register;
    private final RiskForms forms;
    private final Registers registers;

    NewRiskView(RiskRegister register, RiskForms forms, Registers registers) {
        this.register = register;
        this.forms = forms;
        this.registers = registers;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = AddressState.of(event.getLocation());
        registers
                .written(address.get("of"))
                .ifPresentOrElse(
                        it -> draw(it, address),
                        () -> add(
                                new PageHeader("Add a risk"),
                                new EmptyState(
                                        "There is no register here in which you may write.",
                                        Links.to(RiskLinks.LIST, "Go to the risks"))));
    }

    private void draw(Organisation organisation, AddressState address) {
        removeAll();
        var form = forms.of(organisation);
        var header = new PageHeader("Add a risk")
                .under(Links.to(RiskLinks.list(organisation.code()), "Risks of " + organisation.name()))
                .saying("Say it in one sentence of three parts. Scores come next.");
        var choices = registers.written();
        if (choices.size() > 1) {
            header.with(choice(organisation, choices, address));
        }
        add(header);
        var drafted = forms.kept(form, organisation, "new", 0, () -> draw(organisation, address));
        drafted.restore();
        var save = Buttons.primary(
                "Save the risk", () -> form.read().ifPresent(it -> save(organisation, it, form, drafted)));
        save.setId("save");
        add(
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(RiskLinks.list(organisation.code()), "Back to the list")));
    }

    private void save(Organisation organisation, RiskDetails details, RiskForm form, DraftedFields drafted) {
        try {
            var risk = register.add(organisation.id(), new NewRisk(details, List.of()));
            drafted.drop();
            Said.done("Saved as %s.".formatted(risk.reference()));
            UI.getCurrent().navigate(RiskLinks.risk(organisation.code(), risk.reference()));
        } catch (Refused refused) {
            form.problem(String.valueOf(refused.getMessage()));
        }
    }

    private static Select<Organisation> choice(Organisation chosen, List<Organisation> choices, AddressState address) {
        var select = new Select<Organisation>();
        select.setId("register");
        select.setLabel("Register");
        select.setItems(choices);
        select.setItemLabelGenerator(Registers::name);
        select.setValue(chosen);
        select.addValueChangeListener(
                it -> address.with("of", it.getValue().code().code()).go());
        return select;
    }
}
