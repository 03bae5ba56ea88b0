package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;

/** The short title, the allowed levels and the extra questions of each outcome of a version. */
@Route("administration/outcomes/:version")
@PageTitle("Titles and questions - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class OutcomesView extends VersionView {

    private final Catalogue catalogue;
    private final OutcomeBook book;

    OutcomesView(Catalogue catalogue, OutcomeBook book) {
        super(catalogue, Screen.OUTCOMES);
        this.catalogue = catalogue;
        this.book = book;
    }

    @Override
    String sentence(Framework framework) {
        return "What each outcome is called, which levels it allows, and what the national toolkit asks beside it.";
    }

    @Override
    Component content(Framework framework) {
        var table = new OutcomeTable("Titles, levels and questions of " + framework.title())
                .text("May be", LevelTags::allowed)
                .column("Extra questions", it -> questions(framework, it))
                .column("Change", it -> buttons(framework, it));
        table.show(framework);
        var key = new Span("NA Not achieved, PA Partially achieved, A Achieved");
        key.addClassNames("quiet", "small");
        return new Panel("Outcomes by principle", Layouts.stack(key, table));
    }

    private Component buttons(Framework framework, Outcome outcome) {
        return Layouts.row(
                change(
                        outcome,
                        "Change",
                        "Change title and levels of",
                        id -> OutcomeDialog.open(book, framework.version(), outcome, () -> refreshAndReturnTo(id))),
                change(outcome, "Add a question", "Add a question to", id -> questionDialog(framework)
                        .add(outcome, () -> refreshAndReturnTo(id))));
    }

    private Component questions(Framework framework, Outcome outcome) {
        if (outcome.questions().isEmpty()) {
            return new Span("–");
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        outcome.questions().forEach(it -> list.add(question(framework, outcome, it)));
        return list;
    }

    private ListItem question(Framework framework, Outcome outcome, ExtraQuestion question) {
        var year = question.onlyIn();
        var facts = new Span(question.answer() + (year == null ? "" : "; only in " + year));
        facts.addClassName("quiet");
        var id = "question-" + question.id();
        return new ListItem(
                small(question.words()),
                Layouts.row(
                        facts,
                        inline(id, "Change", "Change the question \"" + question.words() + "\"", it -> questionDialog(
                                        framework)
                                .change(outcome, question, () -> refreshAndReturnTo(it))),
                        inline(
                                "remove-" + question.id(),
                                "Remove",
                                "Remove the question \"" + question.words() + "\"",
                                it -> remove(framework, outcome, question))));
    }

    private QuestionDialog questionDialog(Framework framework) {
        return new QuestionDialog(book, catalogue, framework);
    }

    private void remove(Framework framework, Outcome outcome, ExtraQuestion question) {
        Confirm.ask("Remove this question?", question.words(), "Remove the question", () -> {
            book.askNoLonger(framework.version(), outcome.code(), question.id());
            refreshAndReturnTo("add-a-question-" + outcome.code().code().replace('.', '-'));
            Said.done("The question is removed.");
        });
    }
}
