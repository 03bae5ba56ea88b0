package org.attest.position.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.shared.UkDates;
import org.attest.suppliers.SplitAnswers;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.Verdict;
import org.attest.suppliers.Verdicts.Decision;

/** Which answers of suppliers one organisation accepted and another challenges, and why. */
class SplitAnswersPanel extends Panel {

    SplitAnswersPanel(List<SplitAnswers> split) {
        super("Same supplier's answers, different decisions");
        setId("split-answers");
        if (split.isEmpty()) {
            add(new EmptyState("No answers of a supplier are accepted by one organisation and challenged by another."));
            return;
        }
        add(
                new QuietLine("They read the same answers: ask the supplier about what is challenged, and tell those"
                        + " who accepted them."),
                new DataTable<SplitAnswers>("Answers that one organisation accepted and another challenges")
                        .column("Answers of", SplitAnswersPanel::answers)
                        .column("Challenged by", it -> decisions(it.challenged()))
                        .column("Accepted by", it -> decisions(it.accepted()))
                        .show(split));
    }

    private static Div answers(SplitAnswers split) {
        return new Div(
                Links.to(
                        SupplierLinks.questionnaire(split.ask().id()),
                        split.ask().supplierName()),
                new QuietLine(split.ask().questionnaire().title()));
    }

    private static UnorderedList decisions(List<Decision> decisions) {
        var list = new UnorderedList();
        for (var decision : decisions) {
            var item = new ListItem(new Span(decision.name()));
            Optional.ofNullable(decision.verdict()).map(SplitAnswersPanel::said).ifPresent(item::add);
            list.add(item);
        }
        return list;
    }

    private static QuietLine said(Verdict verdict) {
        var on = UkDates.inWords(verdict.at());
        return new QuietLine(verdict.reason() == null ? on : on + ": " + verdict.reason());
    }
}
