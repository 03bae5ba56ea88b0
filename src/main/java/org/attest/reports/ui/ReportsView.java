package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.reports.BoardPack;
import org.attest.reports.PackLine;
import org.attest.reports.ReportLinks;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The board packs of an ICB: freeze the position of now, or open what was frozen before. */
@Route("reports")
@PageTitle("Reports - Attest")
@Menu(title = "Reports", order = 60)
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.BOARD_SECRETARY, Role.Name.BOARD_READER})
class ReportsView extends Div implements BeforeEnterObserver {

    private final BoardPack packs;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    ReportsView(BoardPack packs, Catalogue catalogue, Accounts accounts, CurrentUser currentUser) {
        this.packs = packs;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var at = PackDesk.of(currentUser.get());
        var header = new PageHeader("Reports")
                .saying("A board pack is figures frozen at one moment, and people’s words beside them.");
        if (at.mayIssue()) {
            header.with(Links.to(ReportLinks.TEMPLATE, "Template of packs"));
        }
        add(header);
        var list = new Panel("Board packs", list(packs.list(at.icb()), at.mayPrepare()));
        add(at.mayPrepare() ? Layouts.stack(freeze(at.icb()), list) : list);
    }

    private Component freeze(OrganisationId icb) {
        var title = new TextField("Title of the pack");
        title.setId("pack-title");
        title.setMaxLength(120);
        title.setValue("Cyber assurance across the system");
        var year = new Select<Edition>();
        year.setId("pack-year");
        year.setLabel("DSPT year");
        year.setItems(catalogue.editions());
        year.setItemLabelGenerator(it -> it.year() + " (" + it.version() + ")");
        year.setValue(catalogue.currentEdition());
        var problem = new ErrorSummary();
        var freeze = Buttons.primary("Freeze the position of now", () -> {
            try {
                var pack = packs.freeze(icb, year.getValue().year(), title.getValue());
                getUI().ifPresent(ui -> ui.navigate(ReportLinks.pack(pack.line())));
            } catch (Refused refused) {
                title.setInvalid(true);
                title.setErrorMessage(refused.getMessage());
                var problems = new LinkedHashMap<Component, String>();
                problems.put(title, String.valueOf(refused.getMessage()));
                problem.say(problems);
            }
        });
        freeze.setId("freeze");
        var explained = new Paragraph(
                "Freezing keeps the latest sealed positions and the registers as they are at this moment. The"
                        + " figures of a pack never change afterwards; the words can be written until it is issued.");
        explained.addClassName("quiet");
        return new Panel("Prepare a pack", problem, explained, Layouts.fields(title, year), Layouts.row(freeze));
    }

    private Component list(List<PackLine> lines, boolean mayPrepare) {
        if (lines.isEmpty()) {
            return new EmptyState(
                    mayPrepare
                            ? "No pack is frozen yet. Give it a title above and freeze the position of now."
                            : "No pack is issued yet. It appears here as soon as the board secretary issues it.");
        }
        var names = accounts.names(
                lines.stream().flatMap(it -> it.people().stream()).distinct().toList());
        return new DataTable<PackLine>("Board packs, the newest first")
                .column("Pack", it -> Links.to(ReportLinks.pack(it), it.title()))
                .column("Number", it -> new Tag(it.issued() ? Tone.GOOD : Tone.WARN, it.numberInWords()))
                .text("DSPT year", it -> it.year().toString())
                .text("Data as at", it -> UkDates.inWords(it.frozenAt()))
                .text("Frozen by", it -> names.get(it.frozenBy()))
                .text("Issued", it -> it.issuedAt() == null ? "Not issued" : UkDates.inWords(it.issuedAt()))
                .text("Issued by", it -> it.issuedBy() == null ? null : names.get(it.issuedBy()))
                .show(lines);
    }
}
