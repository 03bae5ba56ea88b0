package org.attest.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.TemplatedEvidence;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Logs a new item of evidence; an address may say what it is to be linked to. */
@Route(EvidenceLinks.NEW)
@PageTitle("Add evidence - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.ICB_LEAD})
class NewEvidenceView extends Div implements AfterNavigationObserver {

    private final EvidenceLibrary library;
    private final Connections connections;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final TemplatePick templates;
    private final TemplatedEvidence templated;

    private AddressState address = AddressState.of(new Location(EvidenceLinks.NEW));

    NewEvidenceView(
            EvidenceLibrary library,
            Connections connections,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            TemplatePick templates,
            TemplatedEvidence templated) {
        this.templates = templates;
        this.templated = templated;
        this.library = library;
        this.connections = connections;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = AddressState.of(event.getLocation());
        var link = link(address.get("link"));
        var organisations = organisations();
        var wanted = link.map(ItemRef::organisation);
        organisations.stream()
                .filter(it -> wanted.isEmpty() || it.id().equals(wanted.get()))
                .findFirst()
                .or(() -> organisations.stream().findFirst())
                .ifPresentOrElse(it -> draw(it, organisations, link), this::nowhere);
    }

    private void draw(Organisation organisation, List<Organisation> choices, Optional<ItemRef> link) {
        removeAll();
        var form = new EvidenceForm(accounts.colleagues(organisation.id()), sharing(organisation));
        var asked = templates.fields(address);
        asked.ifPresent(form::with);
        var save = Buttons.primary("Save and go on to files", () -> save(organisation, form, asked, link));
        save.setId("save");
        var header = new PageHeader("Add evidence")
                .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"))
                .saying("One item serves many outcomes: log it once and link it. It starts as a draft of %s."
                        .formatted(organisation.name()));
        if (choices.size() > 1) {
            header.with(organisationChoice(organisation, choices, link));
        }
        add(header);
        link.flatMap(this::title).ifPresent(it -> add(new Paragraph("It will be linked to " + it + ".")));
        add(
                templates.panel(address, link),
                form,
                Layouts.row(save, Buttons.plainLink(EvidenceLinks.LIBRARY, "Cancel")));
        addClassName("stack");
    }

    private @Nullable SharingFields sharing(Organisation organisation) {
        return currentUser.get().holdsAny(organisation.id(), Role.PROVIDER_LEAD, Role.ICB_LEAD)
                ? new SharingFields(directory)
                : null;
    }

    private void save(
            Organisation organisation, EvidenceForm form, Optional<TemplateFields> asked, Optional<ItemRef> link) {
        form.read().ifPresent(details -> {
            try {
                var item = asked.map(it -> templated.add(organisation.id(), details, it.read()))
                        .orElseGet(() -> library.add(organisation.id(), details));
                link.ifPresent(it -> connect(item, it));
                Said.done("Saved as " + item.reference() + ".");
                UI.getCurrent().navigate(EvidenceLinks.item(organisation.code().code(), item.reference()));
            } catch (Refused refused) {
                form.say(String.valueOf(refused.getMessage()));
            }
        });
    }

    /** The item is saved whatever becomes of the link. */
    private void connect(EvidenceItem item, ItemRef other) {
        try {
            connections.connect(item.ref(), other, "");
        } catch (Refused refused) {
            Said.refused("The evidence is saved, but the link could not be made.");
        }
    }

    private Optional<String> title(ItemRef item) {
        return connections.title(item).map(ItemTitle::title);
    }

    private Select<Organisation> organisationChoice(
            Organisation chosen, List<Organisation> choices, Optional<ItemRef> link) {
        var select = new Select<Organisation>();
        select.setId("organisation");
        select.setLabel("Organisation");
        select.setItems(choices);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(chosen);
        select.addValueChangeListener(it -> draw(it.getValue(), choices, link));
        return select;
    }

    private List<Organisation> organisations() {
        var scope = currentUser.get().scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        return directory.named(scope.organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private void nowhere() {
        removeAll();
        add(new PageHeader("Add evidence"), new EmptyState("There is no organisation for which you may add evidence."));
    }

    /** What the address names, if that can be an item of an organisation where the caller may link. */
    private Optional<ItemRef> link(String written) {
        var parts = written.split("\\|", 3);
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new ItemRef(new ItemKind(parts[0]), OrganisationId.of(parts[1]), parts[2]))
                            .filter(it -> connections.mayLink(it.organisation()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
