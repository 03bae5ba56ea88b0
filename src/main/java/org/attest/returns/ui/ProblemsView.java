package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.ProblemWords;
import org.attest.components.QuietLine;
import org.attest.returns.Explained;

/** What can be wrong with a file, by number and in words, for everybody who is signed in. */
@Route(ProblemWords.PAGE)
@PageTitle("Problems of files - Attest")
@RolesAllowed({
    Role.Name.ADMINISTRATOR,
    Role.Name.ICB_LEAD,
    Role.Name.BOARD_SECRETARY,
    Role.Name.BOARD_READER,
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ASSESSOR,
    Role.Name.SUPPLIER_CONTACT
})
class ProblemsView extends Div implements AfterNavigationObserver {

    ProblemsView() {
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var asked = address.get("q").strip();
        var all = Explained.all();
        var exact = all.stream()
                .filter(it -> Integer.toString(it.number()).equals(asked))
                .findFirst();
        var shown =
                all.stream().filter(it -> asked.isEmpty() || it.answers(asked)).toList();
        add(
                new PageHeader("Problems of files")
                        .saying("Whatever can be wrong with a workbook or a table has a number. It stands beside the"
                                + " problem on the screen, in the comment of the cell and in the sheet of problems."),
                new Search(address));
        if (exact.isPresent()) {
            add(one(exact.get()), Links.to(ProblemWords.PAGE, "Show all problems"));
        } else {
            add(said(asked, shown, all));
            groups(shown);
        }
    }

    private static Component one(Explained problem) {
        var panel = new Panel(
                "Problem " + problem.number(),
                new Paragraph(problem.message()),
                new Paragraph(problem.advice()),
                new QuietLine(problem.reach() + "."));
        panel.setId("problem-" + problem.number());
        return panel;
    }

    private static Component said(String asked, List<Explained> shown, List<Explained> all) {
        if (shown.isEmpty()) {
            return new EmptyState(
                    "No problem has this number or these words.", Links.to(ProblemWords.PAGE, "Show all problems"));
        }
        var line = new QuietLine(
                asked.isEmpty()
                        ? "%d problems are explained.".formatted(all.size())
                        : "%d of %d problems say “%s”.".formatted(shown.size(), all.size(), asked));
        line.setId("problems-shown");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private void groups(List<Explained> shown) {
        shown.stream()
                .collect(Collectors.groupingBy(Explained::reach, LinkedHashMap::new, Collectors.toList()))
                .forEach((reach, some) -> add(new Panel(
                        reach,
                        new DataTable<Explained>(reach + ": what is wrong, and what to do")
                                .column("Number", ProblemsView::number)
                                .text("What is wrong", Explained::message)
                                .text("What to do", Explained::advice)
                                .show(some))));
    }

    /** Leads to the problem by itself, so that it can be sent to a colleague. */
    private static Component number(Explained problem) {
        var number = Links.to(ProblemWords.PAGE + "?q=" + problem.number(), Integer.toString(problem.number()));
        number.setId("problem-" + problem.number());
        var box = new Span(number);
        box.addClassName("num");
        return box;
    }

    /** Words or a number to look for. */
    private static final class Search extends ListFilters {

        Search(AddressState address) {
            super(address, List.of("q"));
            var words = new TextField("Number or words");
            words.setId("problem-words");
            words.setMaxLength(100);
            add(search(words));
        }
    }
}
