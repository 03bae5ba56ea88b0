package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.measures.Measure;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.ThresholdChange;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What a measure means: what is counted, which way is better, its target and how that changed. */
@SpringComponent
class MeasureFacts {

    private final MeasureCatalogue measures;
    private final Catalogue catalogue;
    private final Accounts accounts;

    MeasureFacts(MeasureCatalogue measures, Catalogue catalogue, Accounts accounts) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    Component panel(Measure measure) {
        var facts = MeasureWords.facts();
        if (measure.denominator() != null) {
            MeasureWords.fact(facts, "Counted", measure.numerator());
            MeasureWords.fact(facts, "Out of", measure.denominator());
        }
        MeasureWords.fact(facts, "Better", measure.direction().words());
        MeasureWords.fact(facts, "Target", measure.target(measure.thresholds()));
        MeasureWords.fact(facts, "Usual source", measure.source());
        MeasureWords.fact(
                facts,
                "Recorded by",
                measure.workedOut() ? "Attest, when a round is sealed. Nobody types it." : "Leads, by hand");
        MeasureWords.fact(facts, "Objectives", objectives(measure));
        var panel = new Panel("What it means", facts);
        var changes = measures.changes(measure.code());
        if (!changes.isEmpty()) {
            var names = accounts.names(
                    changes.stream().map(ThresholdChange::by).distinct().toList());
            var list = new UnorderedList();
            list.addClassName("feed");
            changes.forEach(it -> list.add(line(measure, it, names)));
            panel.add(new QuietLine("Each reading keeps the target by which it was judged. The target changed:"), list);
        }
        return panel;
    }

    private Div objectives(Measure measure) {
        var lines = new Div();
        catalogue.objectives().stream()
                .filter(it -> measure.objectives().contains(it.number()))
                .forEach(it -> lines.add(new Div(words(it))));
        return lines;
    }

    private static String words(Objective objective) {
        return objective.number() + " " + objective.title();
    }

    private static ListItem line(Measure measure, ThresholdChange change, Map<PersonId, String> names) {
        var why = new QuietLine(change.why());
        why.addClassName("kept");
        return new ListItem(
                new Div(measure.target(change.thresholds())),
                new QuietLine("%s, %s"
                        .formatted(names.getOrDefault(change.by(), "Unknown person"), UkDates.inWords(change.at()))),
                why);
    }
}
