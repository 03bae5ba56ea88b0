package org.attest.returns.ui;

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
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableApplied;
import org.attest.returns.TableImports;
import org.attest.returns.TablePreview;
import org.attest.returns.TableTaken;
import org.attest.shared.Refused;
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
    private final ErrorSummary problems = new ErrorSummary();
    private final Paragraph counts = new Paragraph();
    private final Button apply = Buttons.primary("Apply", this::apply);
    private final Set<Integer> decided = new HashSet<>();
    private TablePreview shown;
    private String title = "Import";

    @SuppressWarnings("NullAway.Init") // shown is set before the screen can be used
    TableImportView(TableImports imports, ProblemWorkbooks marked, Accounts accounts, OrganisationDirectory directory) {
        this.imports = imports;
        this.marked = marked;
        this.accounts = accounts;
        this.directory = directory;
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
            show(imports.preview(taken.id()));
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

    private void show(TablePreview preview) {
        removeAll();
        decided.clear();
        var drop = Buttons.plain("Put aside", this::drop);
        drop.setId("drop");
        add(header(preview.taken(), "Check the table").with(drop, apply), problems, counts);
        add(new ColumnMatchPanel(
                preview,
                chosen -> attempt(() -> show(imports.match(preview.taken().id(), chosen)))));
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
        attempt(() -> {
            switch (imports.apply(shown.taken().id(), shown.fingerprint(), Set.copyOf(decided))) {
                case TableApplied.Done(var receipt) -> {
                    showEnd(receipt.taken());
                    var rows = receipt.tally().applied();
                    Said.done(rows == 1 ? "1 row was applied." : "%,d rows were applied.".formatted(rows));
                }
                case TableApplied.Moved(var preview) -> {
                    show(preview);
                    problems.say("Something changed in Attest while you looked, so nothing was applied. This is how it"
                            + " looks now.");
                }
            }
        });
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

    private void attempt(Runnable act) {
        problems.clear();
        try {
            act.run();
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
