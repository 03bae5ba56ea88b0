package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableExports;
import org.attest.returns.TableImports;
import org.attest.returns.TableKind;
import org.attest.returns.TableTaken;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** Where the table of a register is brought from Excel or CSV, taken away as Excel, and what came before. */
@Route("import/:table")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class TableImportsView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Window LATEST = new Window(0, 20);

    private final TableImports imports;
    private final TableExports exports;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final FilesOfOthers others;
    private final LongWork work;
    private final ErrorSummary problems = new ErrorSummary();
    private TableKind kind;

    @SuppressWarnings("NullAway.Init") // the kind is set before the screen is drawn
    TableImportsView(
            TableImports imports,
            TableExports exports,
            OrganisationDirectory directory,
            Accounts accounts,
            FilesOfOthers others,
            LongWork work) {
        this.imports = imports;
        this.exports = exports;
        this.directory = directory;
        this.accounts = accounts;
        this.others = others;
        this.work = work;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = imports.kind(event.getRouteParameters().get("table").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return "Import: " + kind.title() + " - Attest";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        problems.clear();
        var address = AddressState.of(event.getLocation());
        var own = directory.named(imports.organisations(kind.code())).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
        var header = new PageHeader("Import from Excel or CSV")
                .under(Links.to(kind.list(), kind.title()))
                .saying(
                        "Bring a table as you have it. You see every row first, and nothing is applied until you say so.");
        var chosen = own.stream()
                .filter(it -> it.code().code().equals(address.get("of")))
                .findFirst()
                .or(() -> own.stream().findFirst());
        if (chosen.isEmpty()) {
            add(header, new EmptyState("You keep no register here, so there is nothing for you to import."));
            return;
        }
        if (own.size() > 1) {
            header.with(chooser(chosen.get(), own, address));
        }
        add(
                header,
                others(),
                problems,
                new BringTable(kind, chosen.get(), imports, others, new WorkLine(work), problems),
                takeAway(chosen.get()),
                history(chosen.get()));
    }

    /** The other tables of the same list, where there are any. */
    private Component others() {
        var kinds = imports.kinds().stream()
                .filter(it -> it.list().equals(kind.list()))
                .toList();
        var tables = new Nav();
        tables.addClassName("row");
        tables.getElement().setAttribute("aria-label", "What the table holds");
        for (var one : kinds) {
            var link = Links.to(ReturnsLinks.imports(one, ""), one.title());
            link.setId("table-" + one.code());
            link.addClassName("chip");
            if (one.equals(kind)) {
                link.addClassName("on");
                link.getElement().setAttribute("aria-current", "page");
            }
            tables.add(link);
        }
        tables.setVisible(kinds.size() > 1);
        return tables;
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

    private Panel takeAway(Organisation organisation) {
        var name = exports.fileName(kind.code(), organisation.id());
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = exports.workbook(kind.code(), organisation.id());
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
                }),
                "Download as Excel");
        link.setRouterIgnore(true);
        link.setId("download-table");
        link.addClassNames("button", "plain");
        return new Panel(
                "Or start from what is here",
                Layouts.stack(
                        new Paragraph("Everything that %s has here, in columns that come back as they went."
                                .formatted(organisation.name())),
                        Layouts.row(link)));
    }

    private Component history(Organisation organisation) {
        var taken = imports.imports(kind.code(), organisation.id(), LATEST);
        if (taken.isEmpty()) {
            return new EmptyState("No table was brought yet.");
        }
        var names = accounts.names(taken.stream().map(TableTaken::by).toList());
        return new Panel(
                "Brought before",
                new DataTable<TableTaken>("Tables that were brought before")
                        .column("Brought", it -> Links.to(ReturnsLinks.brought(it), UkDates.inWords(it.at())))
                        .text("File", TableTaken::fileName)
                        .text("By", it -> names.get(it.by()))
                        .text("State", it -> it.state().words())
                        .text("Rows", it -> it.tally() == null ? "" : it.tally().inWords())
                        .show(taken));
    }
}
