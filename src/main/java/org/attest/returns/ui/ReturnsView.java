package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.ListPanel;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.Exported;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnWorkbook;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.Taken;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.beans.factory.ObjectProvider;

/** Give me my workbook, take it back, and what happened to those before. */
@Route("returns")
@PageTitle("Returns - Attest")
@Menu(title = "Returns", order = 50)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ReturnsView extends Div implements AfterNavigationObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Window LATEST = new Window(0, 50);

    private final ReturnWorkbook workbook;
    private final ReturnIntake intake;
    private final FilesOfOthers others;
    private final LongWork work;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final ObjectProvider<ListPanel> panels;
    private final ErrorSummary problems = new ErrorSummary();

    ReturnsView(
            ReturnWorkbook workbook,
            ReturnIntake intake,
            FilesOfOthers others,
            LongWork work,
            Catalogue catalogue,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            ObjectProvider<ListPanel> panels) {
        this.workbook = workbook;
        this.intake = intake;
        this.others = others;
        this.work = work;
        this.catalogue = catalogue;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.panels = panels;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var own = organisations();
        var chosen = own.stream()
                .filter(it -> it.code().code().equals(address.get("of")))
                .findFirst()
                .or(() -> own.stream().findFirst());
        if (chosen.isEmpty()) {
            add(
                    new PageHeader("Returns"),
                    new EmptyState("You answer no assessment, so there is no workbook for you."));
            return;
        }
        show(chosen.get(), own, address);
    }

    private void show(Organisation organisation, List<Organisation> own, AddressState address) {
        var edition = catalogue.currentEdition();
        var ref = new AssessmentRef(organisation.id(), edition.year());
        var header = new PageHeader("Returns")
                .saying("%s, DSPT %s (%s)".formatted(organisation.name(), edition.year(), edition.version()));
        if (own.size() > 1) {
            header.with(chooser(organisation, own, address));
        }
        add(header, problems, giveMe(ref));
        if (mayImport(ref)) {
            add(new BringBack(organisation, ref, intake, others, new WorkLine(work), problems));
        }
        panels.orderedStream()
                .filter(it -> it.list().equals(ReturnsLinks.returns()))
                .forEach(it -> it.panel(ref.year(), address).ifPresent(this::add));
        add(history(ref));
    }

    private List<Organisation> organisations() {
        var own = currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD)
                .organisations();
        return directory.named(own).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private boolean mayImport(AssessmentRef ref) {
        return currentUser.get().holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
    }

    private static Component chooser(Organisation organisation, List<Organisation> own, AddressState address) {
        var select = new Select<Organisation>();
        select.setId("choose-organisation");
        select.setLabel("Organisation");
        select.setItems(own);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(organisation);
        select.addValueChangeListener(
                it -> address.with("of", it.getValue().code().code()).go());
        return select;
    }

    private Panel giveMe(AssessmentRef ref) {
        var name = workbook.fileName(ref);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = new ByteArrayOutputStream();
                    workbook.export(ref, bytes);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes.toByteArray()), name, XLSX, bytes.size());
                }),
                "Download the workbook");
        link.setRouterIgnore(true);
        link.setId("download-workbook");
        link.addClassNames("button", "primary");
        return new Panel(
                "Give me my workbook",
                new Paragraph(
                        "What you answer and keep, as it is now, to fill in with Excel or LibreOffice. Attest remembers"
                                + " what it gave you, so that nobody's work is lost when you bring it back."),
                link);
    }

    private Component history(AssessmentRef ref) {
        var taken = intake.returns(ref, LATEST);
        var exports = workbook.exports(ref, LATEST);
        if (taken.isEmpty() && exports.isEmpty()) {
            return new EmptyState("No workbook went out or came back yet this year. Download one to begin.");
        }
        var people = new ArrayList<PersonId>();
        taken.forEach(it -> people.add(it.by()));
        exports.forEach(it -> people.add(it.by()));
        var names = accounts.names(people);
        return new Panel("History", cameBack(taken, names), wentOut(exports, names));
    }

    private static Component cameBack(List<Taken> taken, Map<PersonId, String> names) {
        return taken.isEmpty()
                ? new Paragraph("No workbook came back yet.")
                : new DataTable<Taken>("Workbooks that came back")
                        .column("Came back", it -> Links.to(ReturnsLinks.preview(it.id()), UkDates.inWords(it.at())))
                        .text("File", Taken::fileName)
                        .text("By", it -> names.get(it.by()))
                        .column("State", ReturnsView::state)
                        .text("Rows", ReturnsView::sums)
                        .show(taken);
    }

    private static Component wentOut(List<Exported> exports, Map<PersonId, String> names) {
        return exports.isEmpty()
                ? new Paragraph("No workbook went out yet.")
                : new DataTable<Exported>("Workbooks that went out")
                        .column("Went out", it -> new Span(UkDates.inWords(it.at())))
                        .text("By", it -> names.get(it.by()))
                        .number("Rows", it -> Integer.toString(it.rows()))
                        .show(exports);
    }

    private static Component state(Taken taken) {
        return switch (taken.state()) {
            case OPEN -> new Tag(Tone.WARN, taken.state().words());
            case APPLIED -> new Tag(Tone.GOOD, taken.state().words());
            case DROPPED -> new Tag(Tone.ABSENT, taken.state().words());
        };
    }

    private static String sums(Taken taken) {
        var tally = taken.tally();
        return tally == null
                ? ""
                : "%d read: %d new, %d changed, %d unchanged, %d left out, %d sent back"
                        .formatted(
                                tally.read(),
                                tally.added(),
                                tally.changed(),
                                tally.unchanged(),
                                tally.leftOut(),
                                tally.sentBack());
    }
}
