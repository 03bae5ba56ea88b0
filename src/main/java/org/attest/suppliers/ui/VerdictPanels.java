package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.suppliers.Ask;
import org.attest.suppliers.Verdict;
import org.attest.suppliers.Verdicts;
import org.attest.suppliers.Verdicts.Decision;
import org.springframework.stereotype.Component;

/** What organisations make of a supplier's answers: each sees its own, the ICB all. */
@Component
class VerdictPanels {

    private final Verdicts verdicts;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    VerdictPanels(Verdicts verdicts, Accounts accounts, CurrentUser currentUser) {
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    List<Panel> panels(Ask ask, Runnable refresh) {
        if (!ask.isAnswered()) {
            return List.of();
        }
        var panels = new ArrayList<Panel>();
        for (var decision : verdicts.own(ask.id())) {
            panels.add(own(ask, decision, refresh));
        }
        if (currentUser.get().holds(Role.ICB_LEAD, ask.supplier().organisation())) {
            panels.add(all(ask));
        }
        return panels;
    }

    private Panel own(Ask ask, Decision decision, Runnable refresh) {
        var verdict = decision.verdict();
        var panel = new Panel(decision.name(), new Div(AskTags.verdict(verdict, ask.latest())));
        panel.add(
                verdict == null
                        ? new QuietLine(
                                "Other organisations and the supplier never see what you decide. Your ICB does.")
                        : said(verdict));
        if (currentUser.get().holds(Role.PROVIDER_LEAD, decision.organisation())) {
            var accept = Buttons.plain("Accept", () -> accept(ask, decision, refresh));
            accept.setId("accept");
            accept.setAriaLabel("Accept the answers for " + decision.name());
            var challenge = Buttons.plain("Challenge", () -> challenge(ask, decision, refresh));
            challenge.setId("challenge");
            challenge.setAriaLabel("Challenge the answers for " + decision.name());
            panel.add(Layouts.row(accept, challenge));
        }
        return panel;
    }

    private Div said(Verdict verdict) {
        var said = Layouts.stack();
        if (verdict.reason() != null) {
            var reason = new Span(verdict.reason());
            reason.addClassName("kept");
            said.add(reason);
        }
        var name = accounts.names(List.of(verdict.by())).getOrDefault(verdict.by(), "Unknown person");
        said.add(new QuietLine("%s, %s".formatted(name, UkDates.inWords(verdict.at()))));
        return said;
    }

    private void accept(Ask ask, Decision decision, Runnable refresh) {
        try {
            verdicts.accept(decision.organisation(), ask.id(), ask.latest());
            Said.done("Accepted for %s.".formatted(decision.name()));
            refresh.run();
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }

    private void challenge(Ask ask, Decision decision, Runnable refresh) {
        var reason = new TextArea("What do you challenge, and why?");
        reason.setId("challenge-reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setWidthFull();
        Confirm.ask(
                "Challenge these answers?",
                "Your ICB reads who challenges and why, and asks the supplier without naming you. Nobody else sees it.",
                "Challenge them",
                () -> {
                    verdicts.challenge(decision.organisation(), ask.id(), ask.latest(), reason.getValue());
                    Said.done("Challenged for %s.".formatted(decision.name()));
                    refresh.run();
                },
                reason);
    }

    private Panel all(Ask ask) {
        var decisions = verdicts.all(ask.id());
        var panel = new Panel("What organisations make of it");
        panel.setId("verdicts");
        panel.add(
                decisions.isEmpty()
                        ? new QuietLine("No organisation uses this supplier yet.")
                        : new DataTable<Decision>("What organisations make of the answers")
                                .text("Organisation", Decision::name)
                                .column(
                                        "Decision",
                                        it -> new Div(Stream.concat(
                                                        Stream.of(AskTags.verdict(it.verdict(), ask.latest())),
                                                        Stream.ofNullable(it.verdict())
                                                                .map(this::said))
                                                .toArray(com.vaadin.flow.component.Component[]::new)))
                                .show(decisions));
        return panel;
    }
}
