package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.ListPanel;
import org.attest.components.LongWork;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceTemplates;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.TemplateIntake;
import org.attest.returns.TemplateWorkbook;
import org.attest.shared.DsptYear;

/** Puts the way of workbooks on the page of the evidence templates, for those who may fill one in. */
@org.springframework.stereotype.Component
class TemplateDoor implements ListPanel {

    private final TemplateWorkbook workbook;
    private final TemplateIntake intake;
    private final ProblemWorkbooks marked;
    private final EvidenceTemplates templates;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final LongWork work;

    TemplateDoor(
            TemplateWorkbook workbook,
            TemplateIntake intake,
            ProblemWorkbooks marked,
            EvidenceTemplates templates,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            LongWork work) {
        this.workbook = workbook;
        this.intake = intake;
        this.marked = marked;
        this.templates = templates;
        this.directory = directory;
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public String list() {
        return EvidenceLinks.TEMPLATES;
    }

    @Override
    public Optional<Component> panel(DsptYear year, AddressState address) {
        var own = organisations();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateDesk(workbook, intake, marked, templates.all(), own, work));
    }

    private List<Organisation> organisations() {
        var scope = currentUser.get().scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        return directory.named(scope.organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
