package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.ItemPanel;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.Connections;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgAssertion;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgMove;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgRef;
import org.attest.ndg.NdgStandard;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;

/** Draws one standard with its assertions and items, one item of them open with its answer and what proves it. */
@org.springframework.stereotype.Component
class NdgStandardPanels {

    private final NdgAssessments ndg;
    private final Accounts accounts;
    private final Connections connections;
    private final List<ItemPanel> panels;

    NdgStandardPanels(NdgAssessments ndg, Accounts accounts, Connections connections, List<ItemPanel> panels) {
        this.ndg = ndg;
        this.accounts = accounts;
        this.connections = connections;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .toList();
    }

    /** @param problems where a refused confirmation is said */
    Component panel(NdgOverview overview, NdgStandard standard, AddressState address, ErrorSummary problems) {
        var panel = new Panel("Standard %d: %s".formatted(standard.number(), standard.title()));
        var assertions = ndg.standard(overview.ref(), standard.number());
        var evidence = evidence(overview, assertions);
        var chosen = NdgRef.read(address.get("item"));
        for (var assertion : assertions) {
            panel.add(heading(overview, assertion, address, problems), items(assertion, address, evidence));
            chosen.flatMap(it -> assertion.answers().stream()
                            .filter(answer -> answer.item().ref().equals(it))
                            .findFirst())
                    .ifPresent(it -> panel.add(open(overview, assertion, it, address)));
        }
        return panel;
    }

    /** How many pieces of evidence are linked to each item, in one statement. */
    private Map<NdgRef, Integer> evidence(NdgOverview overview, List<NdgAssertion> assertions) {
        var refs = new HashMap<NdgRef, ItemRef>();
        assertions.forEach(it -> it.answers()
                .forEach(answer -> refs.put(
                        answer.item().ref(), overview.item(answer.item().ref()))));
        var counts = connections.counts(refs.values());
        var found = new HashMap<NdgRef, Integer>();
        refs.forEach((ref, item) -> found.put(ref, counts.getOrDefault(item, 0)));
        return found;
    }

    private Component heading(
            NdgOverview overview, NdgAssertion assertion, AddressState address, ErrorSummary problems) {
        var row = Layouts.row(
                new H3("Assertion " + assertion.assertion()),
                assertion.confirmed() ? new Tag(Tone.GOOD, "Confirmed") : new Tag(Tone.ABSENT, "Not confirmed"));
        row.addClassName("assertion");
        if (overview.moves().contains(NdgMove.SUBMIT) && (assertion.confirmed() || assertion.isComplete())) {
            var words = assertion.confirmed() ? "Take back " : "Confirm ";
            var confirm =
                    Buttons.plain(words + assertion.assertion(), () -> confirm(overview, assertion, address, problems));
            confirm.setId("confirm-" + assertion.assertion().replace('.', '-'));
            row.add(confirm);
        }
        return row;
    }

    private void confirm(NdgOverview overview, NdgAssertion assertion, AddressState address, ErrorSummary problems) {
        try {
            ndg.confirm(overview.ref(), assertion.assertion(), !assertion.confirmed());
            address.go();
            Said.done("Assertion %s is %s."
                    .formatted(assertion.assertion(), assertion.confirmed() ? "open again" : "confirmed"));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private static Component items(NdgAssertion assertion, AddressState address, Map<NdgRef, Integer> evidence) {
        return new DataTable<NdgAnswer>("Evidence items of assertion " + assertion.assertion())
                .column(
                        "Evidence item",
                        it -> Links.to(
                                address.with("item", it.item().ref().written()).href(), named(it)))
                .text("Asks for", it -> NdgWords.asked(it.item()))
                .text("Needed", it -> NdgWords.needed(it.item()))
                .column("State", it -> NdgWords.state(it.state()))
                .number(
                        "Evidence",
                        it -> Integer.toString(evidence.getOrDefault(it.item().ref(), 0)))
                .column("Answer", it -> it.shown() ? NdgWords.said(it.values()) : new Tag(Tone.NONE, "Not shared"))
                .show(assertion.answers());
    }

    /** The item that the address names: its answer to write where it is the person's to answer, and what proves it. */
    private Component open(NdgOverview overview, NdgAssertion assertion, NdgAnswer answer, AddressState address) {
        var box = new Div();
        box.addClassName("stack");
        box.setId("item");
        if (mayAnswer(overview, assertion, answer)) {
            var assigns = overview.moves().contains(NdgMove.SUBMIT);
            box.add(new NdgEditor(ndg, accounts, overview.ref(), answer, assigns, address));
        } else {
            box.add(new H4(named(answer)));
        }
        var item = overview.item(answer.item().ref());
        panels.stream().filter(it -> it.showsFor(item)).forEach(it -> box.add(it.panel(item)));
        return box;
    }

    private static String named(NdgAnswer answer) {
        var ref = answer.item().ref().written();
        var words = answer.item().title();
        return words.contains(ref) ? words : ref + " " + words;
    }

    private static boolean mayAnswer(NdgOverview overview, NdgAssertion assertion, NdgAnswer answer) {
        return overview.takesAnswers()
                && overview.stage().isOpen()
                && assertion.mine().contains(answer.item().ref());
    }
}
