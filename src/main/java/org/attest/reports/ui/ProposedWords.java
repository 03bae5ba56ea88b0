package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.position.Rag;
import org.attest.reports.Confidence;
import org.attest.reports.ConfidenceProposal;
import org.attest.reports.Pack;
import org.attest.reports.PackChange;
import org.attest.reports.PackWords;
import org.attest.reports.PublicNames;
import org.attest.reports.PublicPlace;
import org.attest.reports.PublicWords;
import org.attest.reports.SinceLastPack;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** The words that Attest proposes and a person decides: what moved, how confident the ICB lead is, what is published. */
class ProposedWords extends Div {

    private final TextArea better = area("Three better", "better");
    private final TextArea worse = area("Three worse", "worse");
    private final Map<Integer, Select<Rag>> statuses = new TreeMap<>();
    private final Map<Integer, TextArea> reasons = new HashMap<>();
    private final TextArea publicSummary = area("Summary for the public", "public-summary");
    private final TextArea publicBetter = area("Better, for the public", "public-better");
    private final TextArea publicWorse = area("Worse, for the public", "public-worse");
    private final TextArea publicDecisions = area("Decisions, for the public", "public-decisions");
    private final CheckboxGroup<String> publish = new CheckboxGroup<>();

    /** @param mayConfide whether the person is the ICB lead, who alone says how confident that one is */
    ProposedWords(Pack pack, boolean mayConfide) {
        addClassName("stack");
        var last = pack.since().last();
        var moved = Layouts.stack(
                new Paragraph(
                        last == null
                                ? "Nothing is proposed: this is the first pack."
                                : "Proposed from what changed since %s; change it as you see fit."
                                        .formatted(last.numberInWords())),
                better,
                worse);
        add(
                new Panel("What got better and worse", moved),
                new Panel("Confidence to 2030", confidences(pack, mayConfide)),
                new Panel("Words for the public part", forThePublic(pack)));
        fill(pack.words(), pack.since());
    }

    private Component confidences(Pack pack, boolean mayConfide) {
        var all = Layouts.stack(
                new Paragraph("The ICB lead sets it with a sentence. Attest proposes the worst of the four parts."));
        for (var proposal : ConfidenceProposal.of(pack.snapshot())) {
            var status = new Select<Rag>();
            status.setId("confidence-" + proposal.objective());
            status.setLabel("Confidence in objective " + proposal.objective());
            status.setItems(Rag.values());
            status.setEmptySelectionAllowed(true);
            status.setEmptySelectionCaption(
                    "As proposed: " + proposal.worst().status().words());
            status.setItemLabelGenerator(it ->
                    it == null ? "As proposed: " + proposal.worst().status().words() : it.words());
            status.setReadOnly(!mayConfide);
            var reason = area("Why, in a sentence", "confidence-why-" + proposal.objective());
            reason.setReadOnly(!mayConfide);
            statuses.put(proposal.objective(), status);
            reasons.put(proposal.objective(), reason);
            all.add(
                    new H3(proposal.objective() + " " + proposal.title()),
                    new Paragraph(proposal.parts().stream()
                            .map(it -> "%s: %s %s. %s"
                                    .formatted(
                                            it.name(),
                                            it.status().symbol(),
                                            it.status().words(),
                                            it.because()))
                            .collect(Collectors.joining(" "))),
                    status,
                    reason);
        }
        return all;
    }

    private Component forThePublic(Pack pack) {
        publish.setId("publish");
        publish.setLabel("Yes, publish these names");
        ask(pack.words().forThePublic().publish());
        return Layouts.stack(
                new Paragraph(
                        "These words are published. While they name a person, an organisation, a supplier or a system, they are refused until you say yes to that name."),
                publicSummary,
                publicBetter,
                publicWorse,
                publicDecisions,
                publish);
    }

    /** Offers these names to be published, beside those that were before; what is ticked stays so. */
    void ask(Collection<String> names) {
        var ticked = publish.getValue();
        var all = new TreeSet<>(names);
        all.addAll(publish.getListDataView().getItems().toList());
        publish.setItems(all);
        publish.setValue(ticked);
        publish.setVisible(!all.isEmpty());
    }

    /** Marks the words that stand there as refused, and answers their field. */
    Component refuse(PublicPlace place, String sentence) {
        var field = field(place);
        field.setInvalid(true);
        field.setErrorMessage(sentence);
        return field;
    }

    void clear() {
        List.of(publicSummary, publicBetter, publicWorse, publicDecisions).forEach(it -> it.setInvalid(false));
    }

    private TextArea field(PublicPlace place) {
        return switch (place) {
            case MEETING, SUMMARY -> publicSummary;
            case BETTER -> publicBetter;
            case WORSE -> publicWorse;
            case DECISIONS -> publicDecisions;
        };
    }

    static String sentence(List<PublicNames.Found> names) {
        return "This names %s. Take it out, or say at the end that it may be published."
                .formatted(names.stream()
                        .map(it -> it.written().equals(it.name())
                                ? it.name()
                                : "%s (“%s”)".formatted(it.name(), it.written()))
                        .collect(Collectors.joining(", ")));
    }

    private void fill(PackWords words, SinceLastPack since) {
        var proposed = since.highlights();
        better.setValue(words.better() == null ? lines(proposed.better()) : words.better());
        worse.setValue(words.worse() == null ? lines(proposed.worse()) : words.worse());
        words.confidences().forEach((objective, it) -> {
            var status = statuses.get(objective);
            var reason = reasons.get(objective);
            if (status != null && reason != null) {
                status.setValue(it.status());
                reason.setValue(it.because());
            }
        });
        var said = words.forThePublic();
        publicSummary.setValue(shown(said.summary()));
        publicBetter.setValue(shown(said.better()));
        publicWorse.setValue(shown(said.worse()));
        publicDecisions.setValue(shown(said.decisions()));
        publish.setValue(publish.getListDataView()
                .getItems()
                .filter(said.publish()::contains)
                .collect(Collectors.toSet()));
    }

    /** The words with what is written here. */
    PackWords onto(PackWords words) {
        var confidences = new TreeMap<Integer, Confidence>();
        statuses.forEach((objective, status) -> {
            var reason = reasons.get(objective);
            if (status.getValue() != null && reason != null) {
                confidences.put(objective, new Confidence(status.getValue(), reason.getValue()));
            }
        });
        return words.judging(better.getValue(), worse.getValue(), confidences)
                .forThePublic(new PublicWords(
                        publicSummary.getValue(),
                        publicBetter.getValue(),
                        publicWorse.getValue(),
                        publicDecisions.getValue(),
                        Set.copyOf(publish.getValue())));
    }

    /** Each of these words under its name, in the order of the paper. */
    static Map<String, String> inOrder(PackWords words) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Better", shown(words.better()));
        texts.put("Worse", shown(words.worse()));
        words.confidences()
                .forEach((objective, it) -> texts.put(
                        "Confidence in objective " + objective, it.status().words() + ": " + it.because()));
        var said = words.forThePublic();
        texts.put("Summary for the public", shown(said.summary()));
        texts.put("Better, for the public", shown(said.better()));
        texts.put("Worse, for the public", shown(said.worse()));
        texts.put("Decisions, for the public", shown(said.decisions()));
        return texts;
    }

    private static String lines(List<PackChange> changes) {
        var lines = new ArrayList<String>();
        changes.forEach(it -> lines.add(it.words()));
        return String.join("\n", lines);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static TextArea area(String label, String id) {
        var field = new TextArea(label);
        field.setId(id);
        field.setMaxLength(Narrative.LONGEST);
        field.addClassName("wide");
        return field;
    }
}
