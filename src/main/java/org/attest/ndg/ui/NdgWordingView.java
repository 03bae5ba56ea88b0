package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.catalogue.CellProblem;
import org.attest.components.BroughtFile;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.OneFile;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.ndg.NdgCatalogue;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgReceipt;
import org.attest.ndg.NdgSet;
import org.attest.ndg.NdgWordingRefused;

/** The NDG sets that are known, and the way to bring in their wording. */
@Route(NdgLinks.WORDING)
@PageTitle("NDG sets - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class NdgWordingView extends Div {

    private static final int MEGABYTES = 5;
    private static final int SHOWN = 50;

    private final NdgCatalogue catalogue;
    private final ErrorSummary problem = new ErrorSummary();
    private final WorkLine line;
    private final Div sets = new Div();
    private final Div receipt = new Div();

    NdgWordingView(NdgCatalogue catalogue, LongWork work) {
        this.catalogue = catalogue;
        this.line = new WorkLine(work);
        receipt.getElement().setAttribute("role", "status");
        add(new PageHeader("NDG sets")
                .under(Links.to("administration", "Administration"))
                .saying("Evidence items of practices and suppliers. Attest ships references and flags, no wording."));
        var parts = Layouts.stack(new Panel("What is known", sets));
        catalogue.sets().stream()
                .map(NdgSet::version)
                .distinct()
                .forEach(it -> parts.add(new Panel(
                        "Wording of " + it,
                        Layouts.stack(
                                problem,
                                new Paragraph(
                                        "An Excel workbook or CSV file with the headings Category, Reference, Text"
                                                + " and Answer kind. It takes the place of what its categories have."),
                                new OneFile(
                                        "ndg-wording-" + it,
                                        "Choose a file of wording",
                                        MEGABYTES,
                                        problem::say,
                                        (file, name) -> take(it, file, name)),
                                line,
                                receipt))));
        add(parts);
        show();
    }

    private void show() {
        sets.removeAll();
        sets.add(new DataTable<NdgSet>("Sets with their assertions and items")
                .text("Set", NdgSet::title)
                .number("Assertions", it -> String.valueOf(it.assertions().size()))
                .number("Evidence items", it -> String.valueOf(it.items().size()))
                .number(
                        "With wording",
                        it -> String.valueOf(it.items().stream()
                                .filter(item -> item.wording() != null)
                                .count()))
                .text(
                        "Sureness",
                        it -> it.mayBeIncomplete() ? "Secondary source, may be incomplete" : "Secondary source")
                .show(catalogue.sets()));
    }

    private void take(String version, Path file, String name) {
        problem.clear();
        receipt.removeAll();
        var brought = BroughtFile.of(file, name);
        var wrong = new ArrayList<CellProblem>();
        line.read(
                "wording of " + version,
                () -> imported(version, brought, wrong),
                it -> {
                    brought.forget();
                    receipt.add(words(it));
                    show();
                },
                sentence -> {
                    problem.say(sentence);
                    if (!wrong.isEmpty()) {
                        receipt.add(problems(wrong));
                    }
                },
                brought::forget);
    }

    private NdgReceipt imported(String version, BroughtFile brought, List<CellProblem> wrong) {
        try {
            return catalogue.importWording(version, brought.path(), brought.name());
        } catch (NdgWordingRefused refused) {
            wrong.addAll(refused.problems());
            throw refused;
        }
    }

    private static Component problems(List<CellProblem> wrong) {
        return new DataTable<CellProblem>("Cells with a problem")
                .text("Cell", CellProblem::place)
                .text("Problem", CellProblem::sentence)
                .show(wrong.stream().limit(SHOWN).toList());
    }

    private static Component words(NdgReceipt receipt) {
        var imported = receipt.imported().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(it ->
                        "%d of the %s set".formatted(it.getValue(), it.getKey().words()))
                .collect(Collectors.joining(", "));
        return new Paragraph("Imported from %s: %s. %d earlier ones were replaced, %d name no answer kind."
                .formatted(receipt.fileName(), imported, receipt.replaced(), receipt.withoutKind()));
    }
}
