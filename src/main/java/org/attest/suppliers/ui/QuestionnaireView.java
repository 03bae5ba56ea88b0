package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.connections.Connections;
import org.attest.shared.UkDates;
import org.attest.suppliers.Answered;
import org.attest.suppliers.Ask;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierLinks;

/** One questionnaire of one supplier: its answers, their versions, and what the person's organisations make of them. */
@Route("questionnaires/:ask")
@RolesAllowed({
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ICB_LEAD,
    Role.Name.SUPPLIER_CONTACT
})
class QuestionnaireView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final SupplierAnswers answers;
    private final FoundAsk found;
    private final VerdictPanels verdicts;
    private final AskDialog dialog;
    private final Connections connections;
    private final CurrentUser currentUser;
    private String title = "Questionnaire - Attest";

    QuestionnaireView(
            SupplierAnswers answers,
            FoundAsk found,
            VerdictPanels verdicts,
            AskDialog dialog,
            Connections connections,
            CurrentUser currentUser) {
        this.answers = answers;
        this.found = found;
        this.verdicts = verdicts;
        this.dialog = dialog;
        this.connections = connections;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(event);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh(AfterNavigationEvent event) {
        removeAll();
        var wanted = AddressState.of(event.getLocation()).get("version");
        found.at(event.getRouteParameters())
                .ifPresentOrElse(
                        it -> draw(it, wanted, () -> refresh(event)),
                        () -> add(
                                new PageHeader("Questionnaire"),
                                new EmptyState(
                                        "There is nothing here, or it is not shared with you.",
                                        Links.to(SupplierLinks.QUESTIONNAIRES, "Go to the questionnaires"))));
    }

    private void draw(Ask ask, String wanted, Runnable refresh) {
        title = "%s, %s - Attest".formatted(ask.questionnaire().title(), ask.supplierName());
        var versions = answers.versions(ask.id());
        var shown = versions.stream()
                .filter(it -> Integer.toString(it.number()).equals(wanted))
                .findFirst()
                .or(() -> versions.stream().findFirst());
        var right = Layouts.stack(asked(ask));
        if (!currentUser.get().isFromSupplierOnly()) {
            verdicts.panels(ask, refresh).forEach(right::add);
        }
        right.add(versions(ask, versions));
        add(
                header(ask, refresh),
                Layouts.two(shown.map(it -> content(ask, it)).orElseGet(() -> questions(ask)), right));
    }

    private PageHeader header(Ask ask, Runnable refresh) {
        var header = new PageHeader(ask.questionnaire().title())
                .saying(ask.questionnaire().purpose());
        var trail = Links.to(SupplierLinks.QUESTIONNAIRES, "Questionnaires");
        if (currentUser.get().isFromSupplierOnly()) {
            header.under(trail);
        } else {
            header.under(trail, supplier(ask));
        }
        if (currentUser.get().holds(Role.ICB_LEAD, ask.supplier().organisation())) {
            var again = Buttons.plain(
                    ask.isAnswered() ? "Ask again" : "Change the day",
                    () -> dialog.again(
                            ask.supplier(),
                            ask.supplierName(),
                            ask.questionnaire().code(),
                            refresh));
            again.setId("ask-again");
            header.with(again);
        }
        if (ask.mayAnswer()) {
            var answer = Buttons.primaryLink(
                    SupplierLinks.answer(ask.id()), ask.isAnswered() ? "Change the answers" : "Answer");
            answer.setId("answer");
            header.with(answer);
        }
        return header;
    }

    private Component supplier(Ask ask) {
        return connections
                .title(ask.supplier())
                .<Component>map(it -> Links.to(it.address(), it.title()))
                .orElseGet(() -> new Span(ask.supplierName()));
    }

    private static Component asked(Ask ask) {
        return new Panel(
                "Asked",
                new Facts()
                        .with("Supplier", ask.supplierName())
                        .with("Standing", AskTags.standing(ask.standing()))
                        .with("Asked by", ask.askedBy())
                        .with("Asked on", AskTags.day(ask.askedAt()))
                        .with("Due", UkDates.inTable(ask.due()))
                        .with("Answered on", AskTags.day(ask.answeredAt()))
                        .with("A word from the ICB", ask.note()));
    }

    private static Component content(Ask ask, Answered answered) {
        var content = Layouts.stack();
        content.setId("answers");
        var about = new Panel("Answers", new Div(AskTags.versionWords(answered)));
        if (answered.source() != null) {
            about.add(new Facts().with("How the ICB knows", answered.source()));
        }
        if (answered.number() != ask.latest()) {
            about.add(Links.to(SupplierLinks.questionnaire(ask.id()), "This is an earlier version. Show the latest"));
        }
        content.add(about);
        answered.questionnaire()
                .parts()
                .forEach(it -> content.add(new Panel(it.title(), AnswerTable.full(answered, it))));
        return content;
    }

    /** What is asked, while nothing is answered. */
    private static Component questions(Ask ask) {
        var list = new UnorderedList();
        ask.questionnaire()
                .questions()
                .forEach(it -> list.add(new ListItem(new Div(it.text()), new QuietLine(it.help()))));
        return new Panel("What is asked", new QuietLine("Not answered yet."), list);
    }

    private static Component versions(Ask ask, List<Answered> versions) {
        var panel = new Panel("History");
        panel.setId("versions");
        if (versions.isEmpty()) {
            panel.add(new QuietLine("No answers yet."));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        versions.forEach(it -> list.add(new ListItem(
                new Div(version(ask, it)),
                new QuietLine("%s, %s, %s"
                        .formatted(
                                it.name(it.by()),
                                it.onBehalf() ? "on the supplier's behalf" : "for the supplier",
                                AskTags.day(it.at()))))));
        panel.add(list);
        return panel;
    }

    private static Anchor version(Ask ask, Answered answered) {
        return Links.to(
                SupplierLinks.questionnaire(ask.id()) + "?version=" + answered.number(),
                "Version " + answered.number());
    }
}
