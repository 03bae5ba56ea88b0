package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.ListPanel;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.EvidenceTemplates;

/** What the templates are for, and the way to fill one in: on screen, or as a workbook. */
@Route(EvidenceLinks.TEMPLATES)
@PageTitle("Evidence templates - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class TemplatesView extends Div implements AfterNavigationObserver {

    private final EvidenceTemplates templates;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final List<ListPanel> panels;

    TemplatesView(EvidenceTemplates templates, Catalogue catalogue, CurrentUser currentUser, List<ListPanel> panels) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.panels = panels;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var edition = catalogue.currentEdition();
        add(new PageHeader("Evidence templates")
                .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"))
                .saying("Each asks what good evidence of its sort says, so that nobody starts from a blank page."));
        var address = AddressState.of(event.getLocation());
        panels.stream()
                .filter(it -> it.list().equals(EvidenceLinks.TEMPLATES))
                .forEach(it -> it.panel(edition.year(), address).ifPresent(this::add));
        add(new Panel("All templates", table(edition.version()).show(templates.all())));
    }

    private DataTable<EvidenceTemplate> table(String version) {
        var table = new DataTable<EvidenceTemplate>("Evidence templates, and what each is for")
                .column("Template", TemplatesView::name)
                .text("Kind", it -> it.kind().words())
                .text("Made again every", it -> it.cycleMonths() == 1 ? "month" : it.cycleMonths() + " months")
                .text("Marking", it -> it.marking().words())
                .text("Serves in " + version, it -> outcomes(it, version));
        if (!currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD)
                .isEmpty()) {
            table.column("Fill in", it -> Links.to(EvidenceLinks.newFrom(it.id()), "Use " + it.id()));
        }
        return table;
    }

    private static Component name(EvidenceTemplate template) {
        var purpose = new Div(template.purpose());
        purpose.addClassNames("quiet", "small");
        return new Div(new Span(template.name()), purpose);
    }

    private static String outcomes(EvidenceTemplate template, String version) {
        var outcomes = template.serves().get(version);
        return outcomes == null ? "" : outcomes.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
