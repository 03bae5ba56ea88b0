package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.suppliers.Contract;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.SupplierLinks;

/** Adds or changes a contract of one organisation; who saves second sees both values and chooses. */
@Route("suppliers/:ods/:reference/contracts/:organisation/:contract")
@PageTitle("Contract with a supplier - Attest")
@RolesAllowed(Role.Name.PROVIDER_LEAD)
class ContractView extends Div implements BeforeEnterObserver {

    /** What stands in the address instead of a contract that is not there yet. */
    static final String NEW = "new";

    private final Contracts contracts;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Div conflict = new Div();

    ContractView(
            Contracts contracts,
            Drafts drafts,
            FoundSupplier found,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.contracts = contracts;
        this.drafts = drafts;
        this.found = found;
        this.directory = directory;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    /** What the form is about. */
    private record Subject(FoundSupplier.Place place, Organisation organisation, Optional<Contract> contract) {

        Subject with(Contract now) {
            return new Subject(place, organisation, Optional.of(now));
        }

        String form() {
            return "contract " + place.supplier().id() + " "
                    + contract.map(it -> it.id().toString()).orElse(NEW);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var organisation =
                parameters.get("organisation").filter(it -> !it.isBlank()).flatMap(this::led);
        var wanted = parameters.get("contract").orElse("");
        found.at(parameters)
                .flatMap(place -> organisation.flatMap(it -> subject(place, it, wanted)))
                .ifPresentOrElse(this::draw, this::nothing);
    }

    private Optional<Organisation> led(String code) {
        return directory
                .findByCode(new OdsCode(code))
                .filter(it -> currentUser.get().holds(Role.PROVIDER_LEAD, it.id()));
    }

    private Optional<Subject> subject(FoundSupplier.Place place, Organisation organisation, String wanted) {
        if (wanted.equals(NEW)) {
            return Optional.of(new Subject(place, organisation, Optional.empty()));
        }
        return contracts.of(place.supplier().ref()).stream()
                .filter(it ->
                        it.id().toString().equals(wanted) && it.organisation().equals(organisation.id()))
                .findFirst()
                .map(it -> new Subject(place, organisation, Optional.of(it)));
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Contract"),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(Subject subject) {
        removeAll();
        conflict.removeAll();
        var place = subject.place();
        var drafted = new DraftedFields(
                drafts,
                subject.organisation().id(),
                subject.form(),
                subject.contract().map(Contract::edits).orElse(0L),
                () -> draw(subject));
        var form = new ContractForm();
        subject.contract().map(Contract::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, subject, it)));
        save.setId("save");
        add(
                new PageHeader(subject.contract()
                                .map(it -> "Change " + it.details().title())
                                .orElse("Add a contract with "
                                        + place.supplier().name()))
                        .under(
                                Links.to(SupplierLinks.LIST, "Suppliers"),
                                Links.to(place.address(), place.supplier().name()))
                        .saying("%s keeps this to itself: only your own people and your ICB read it."
                                .formatted(subject.organisation().name())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }

    private void save(Saving saving, Subject subject, ContractDetails mine) {
        var supplier = subject.place().supplier().ref();
        var organisation = subject.organisation().id();
        subject.contract()
                .ifPresentOrElse(
                        it -> saving.changed(
                                saving.drafted().basedOn(),
                                mine,
                                basedOn -> contracts.change(organisation, supplier, it.id(), basedOn, mine),
                                theirs -> draw(subject.with(theirs))),
                        () -> saving.added(
                                () -> contracts.add(organisation, supplier, mine), "The contract is added."));
    }
}
