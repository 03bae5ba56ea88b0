package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.HistoryEntry;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.Clause;
import org.attest.suppliers.Contract;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contracts with a supplier that the person may read, and the way to add one. */
@Component
class ContractPanels {

    private final Contracts contracts;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    ContractPanels(Contracts contracts, OrganisationDirectory directory, Accounts accounts, CurrentUser currentUser) {
        this.contracts = contracts;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Empty for those who read no contracts. */
    Optional<Panel> panel(FoundSupplier.Place place) {
        var caller = currentUser.get();
        if (caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).isEmpty()) {
            return Optional.empty();
        }
        var found = contracts.of(place.supplier().ref());
        var organisations =
                directory.named(found.stream().map(Contract::organisation).toList());
        var panel = new Panel("Contracts");
        panel.addClassName("stack");
        if (found.isEmpty()) {
            panel.add(new QuietLine("No contract is recorded."));
        }
        for (var contract : found) {
            panel.add(section(place, contract, organisations));
        }
        var add = Layouts.row();
        led().forEach(it -> add.add(Buttons.plainLink(
                SupplierLinks.contract(place.icb().code(), place.supplier().reference(), it.code(), ContractView.NEW),
                "Add a contract of " + it.name())));
        if (add.getComponentCount() > 0) {
            panel.add(add);
        }
        return Optional.of(panel);
    }

    /** What each organisation of the person recorded of its own part, where it recorded anything. */
    List<Panel> histories(FoundSupplier.Place place) {
        var panels = new ArrayList<Panel>();
        var own = currentUser.get().scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations();
        directory.named(own).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(it -> {
                    var steps = contracts.history(it.id(), place.supplier().ref());
                    if (!steps.isEmpty()) {
                        var names = accounts.names(
                                steps.stream().map(HistoryEntry::by).distinct().toList());
                        panels.add(new HistoryPanel("What " + it.name() + " recorded", steps, names));
                    }
                });
        return panels;
    }

    private List<Organisation> led() {
        return directory.named(currentUser.get().scope(Role.PROVIDER_LEAD).organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private static Section section(
            FoundSupplier.Place place, Contract contract, Map<OrganisationId, Organisation> organisations) {
        var details = contract.details();
        var heading = new H3(details.title());
        heading.setId("contract-" + contract.id());
        var section = new Section(heading);
        section.addClassNames("draft", "stack");
        section.getElement().setAttribute("aria-labelledby", "contract-" + contract.id());
        if (details.standardise()) {
            section.add(new Div(new Tag(Tone.WARN, "Standardise at renewal")));
        }
        var organisation = organisations.get(contract.organisation());
        section.add(facts(organisation, details));
        if (contract.mine() && organisation != null) {
            section.add(Layouts.row(Links.to(
                    SupplierLinks.contract(
                            place.icb().code(),
                            place.supplier().reference(),
                            organisation.code(),
                            contract.id().toString()),
                    "Change " + details.title())));
        }
        return section;
    }

    private static Facts facts(@Nullable Organisation organisation, ContractDetails details) {
        var value = details.value();
        var hours = details.breachHours();
        return new Facts()
                .with("Organisation", organisation == null ? null : organisation.name())
                .with("Starts", UkDates.inTable(details.starts()))
                .with("Ends", UkDates.inTable(details.ends()))
                .with("Last day for notice", UkDates.inTable(details.noticeBy()))
                .with("Framework", details.framework())
                .with("Value", value == null ? "Not known" : value.words())
                .with("Notice of a breach", hours == null ? "Not known" : hours == 1 ? "1 hour" : hours + " hours")
                .with("Clauses present", clauses(details, true))
                .with("Clauses missing", clauses(details, false))
                .with("Note", details.note());
    }

    private static String clauses(ContractDetails details, boolean present) {
        return Arrays.stream(Clause.values())
                .filter(it -> details.clauses().contains(it) == present)
                .map(Clause::words)
                .collect(Collectors.joining("\n"));
    }
}
