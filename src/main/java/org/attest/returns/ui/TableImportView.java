package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableApplied;
import org.attest.returns.TableImports;
import org.attest.returns.TablePreview;
import org.attest.returns.TableTaken;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;

/** One table that was brought: how its columns were matched, what each row would do, and afterwards the receipt. */
@Route("import/:table/:id")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class TableImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TableImports imports;
    private final ProblemWorkbooks marked;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final WorkLine line;
    private final ErrorSummary problems = new ErrorSummary();
    private final Paragraph counts = new Paragraph();
    private final Button apply = Buttons.primary("Apply", this::apply);
    private final Set<Integer> decided = new HashSet<>();
    private TablePreview shown;
    private String title = "Import";

    @SuppressWarnings("NullAway.Init") // shown is set before the screen can be used
    TableImportView(
            TableImports imports,
            ProblemWorkbooks marked,
            Accounts accounts,
            OrganisationDirectory directory,
            LongWork work) {
        this.imports = imports;
        this.marked = marked;
        this.accounts = accounts;
        this.directory = directory;
        this.line = new WorkLine(work);
        addClassNames("stack", "return");
        counts.setId("import-counts");
        counts.getElement().setAttribute("role", "status");
        apply.setId("apply");
    }

    @Override
    public String getPageTitle() {
        return title + " - Attest";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var taken = imports.taken(uuid(event.getRouteParameters().get("id").orElse("")));
        if (!taken.kind().code().equals(event.getRouteParameters().get("table").orElse(""))) {
            throw new UnknownItem();
        }
        title = "Import: " + taken.kind().title();
        if (taken.state() == TableTaken.State.OPEN) {
            open(taken);
        } else {
            showEnd(taken);
        }
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }

    /** What is being applied since before is followed; else it is laid beside what Attest holds, which may take a while. */
    private void open(TableTaken taken) {
        removeAll();
        add(header(taken, "Check the table"), problems, line);
        if (!line.shows(applying(taken.id()), () -> UI.getCurrent().refreshCurrentRoute(false))) {
            line.read("preview " + taken.id(), () -> imports.preview(taken.id()), this::show, problems::say, () -> {});
        }
    }

    private static String applying(UUID id) {
        return "apply table " + id;
    }

    private void show(TablePreview preview) {
        removeAll();
        decided.clear();
        var drop = Buttons.plain("Put aside", this::drop);
        drop.setId("drop");
        add(header(preview.taken(), "Check the table").with(drop, apply), problems, line, counts);
        add(new ColumnMatchPanel(
                preview,
                chosen -> line.read(
                        "match " + preview.taken().id(),
                        () -> imports.match(preview.taken().id(), chosen),
                        this::show,
                        problems::say,
                        () -> {})));
        add(ProblemDownload.of(marked, preview));
        TableSections.of(preview, this::decide).forEach(this::add);
        count(preview);
    }

    private void showEnd(TableTaken taken) {
        removeAll();
        if (taken.state() == TableTaken.State.APPLIED) {
            var by = taken.endedBy();
            var name = by == null ? "" : accounts.names(List.of(by)).getOrDefault(by, "");
            add(
                    header(taken, "Receipt"),
                    new TableReceiptPanel(imports.receipt(taken.id()), name),
                    ProblemDownload.of(marked, taken));
        } else {
            add(
                    header(taken, "Table put aside"),
                    new EmptyState(
                            "Nothing of this file was applied.",
                            Links.to(back(taken), "Bring it or another one again")));
        }
    }

    private String back(TableTaken taken) {
        return ReturnsLinks.imports(
                taken.kind(), directory.find(taken.organisation()).code().code());
    }

    private PageHeader header(TableTaken taken, String heading) {
        var names = accounts.names(List.of(taken.by()));
        return new PageHeader(heading)
                .under(
                        Links.to(taken.kind().list(), taken.kind().title()),
                        Links.to(back(taken), "Import from Excel or CSV"))
                .saying("%s, sheet %s, for %s. Brought by %s on %s."
                        .formatted(
                                taken.fileName(),
                                taken.sheet(),
                                directory.find(taken.organisation()).name(),
                                names.get(taken.by()),
                                UkDates.inWords(taken.at())));
    }

    /** Counts again without drawing the rows again: the focus stays where it is. */
    private void decide(int row, boolean otherwise) {
        if (otherwise) {
            decided.add(row);
        } else {
            decided.remove(row);
        }
        count(shown);
    }

    private void count(TablePreview preview) {
        shown = preview;
        var tally = preview.tally(decided);
        counts.setText(
                tally.read() > 0 && tally.unchanged() == tally.read()
                        ? tally.inWords() + ". Nothing in this file differs from what Attest holds."
                        : tally.inWords() + ".");
        apply.setText(tally.applied() == 1 ? "Apply 1 row" : "Apply %,d rows".formatted(tally.applied()));
        apply.setVisible(tally.applied() > 0);
    }

    private void apply() {
        problems.clear();
        var id = shown.taken().id();
        var fingerprint = shown.fingerprint();
        var otherwise = Set.copyOf(decided);
        line.save(applying(id), () -> imports.apply(id, fingerprint, otherwise), this::applied, problems::say);
    }

    private void applied(TableApplied applied) {
        switch (applied) {
            case TableApplied.Done(var receipt) -> {
                showEnd(receipt.taken());
                Said.applied(receipt.tally().applied());
            }
            case TableApplied.Moved(var preview) -> {
                show(preview);
                problems.say("Something changed in Attest while you looked, so nothing was applied. This is how it"
                        + " looks now.");
            }
        }
    }

    private void drop() {
        Confirm.ask(
                "Put this table aside?",
                "Nothing of it is applied. You can bring the file again at any time.",
                "Put it aside",
                () -> {
                    imports.drop(shown.taken().id());
                    showEnd(imports.taken(shown.taken().id()));
                });
    }
}
