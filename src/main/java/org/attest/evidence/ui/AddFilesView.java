package org.attest.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.FileLimits;
import org.attest.evidence.QuickCapture;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;

/** Drops many files at once; each becomes a draft with what was guessed, to be checked here or later in the library. */
@Route(EvidenceLinks.ADD_FILES)
@PageTitle("Add files - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.ICB_LEAD})
class AddFilesView extends Div implements AfterNavigationObserver {

    private final QuickCapture capture;
    private final FileLimits limits;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    AddFilesView(QuickCapture capture, FileLimits limits, OrganisationDirectory directory, CurrentUser currentUser) {
        this.capture = capture;
        this.limits = limits;
        this.directory = directory;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choices = choices();
        var code = AddressState.of(event.getLocation()).get("of");
        choices.stream()
                .filter(it -> it.code().code().equals(code))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresentOrElse(
                        it -> draw(it, choices),
                        () -> add(
                                new PageHeader("Add files"),
                                new EmptyState("There is no organisation for which you may add evidence.")));
    }

    private void draw(Organisation organisation, List<Organisation> choices) {
        var header = new PageHeader("Add files")
                .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"))
                .saying(
                        "Drop up to %d files. Each becomes a draft of %s; its title, kind, date and outcomes are guessed for you to check."
                                .formatted(ManyFiles.MOST, organisation.name()));
        if (choices.size() > 1) {
            header.with(choice(organisation, choices));
        }
        var drafts = new DraftsPanel(capture, organisation);
        var rule = new Paragraph("No patient-identifiable data, ever.");
        rule.addClassNames("note", "warn");
        add(header, rule, new Panel("Files", new ManyFiles(capture, limits, organisation, drafts::add)), drafts);
    }

    private static Select<Organisation> choice(Organisation chosen, List<Organisation> choices) {
        var select = new Select<Organisation>();
        select.setId("organisation");
        select.setLabel("Organisation");
        select.setItems(choices);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(chosen);
        select.addValueChangeListener(it -> UI.getCurrent()
                .navigate(EvidenceLinks.ADD_FILES + "?of=" + it.getValue().code()));
        return select;
    }

    private List<Organisation> choices() {
        var scope = currentUser.get().scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        return directory.named(scope.organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
