package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.shared.UkDates;
import org.attest.suppliers.Answered;
import org.attest.suppliers.Ask;
import org.attest.suppliers.QuestionPart;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierLinks;
import org.springframework.stereotype.Component;

/** On the screen of a supplier: what it was asked, and its MFA position, charter answers and recovery, dated and with source. */
@Component
class AskPanels {

    private final SupplierAsks asks;
    private final SupplierAnswers answers;
    private final AskDialog dialog;

    AskPanels(SupplierAsks asks, SupplierAnswers answers, AskDialog dialog) {
        this.asks = asks;
        this.answers = answers;
        this.dialog = dialog;
    }

    Panel panel(FoundSupplier.Place place, Runnable refresh) {
        var supplier = place.supplier();
        var asked = asks.of(supplier.ref());
        var panel = new Panel("Asked once, answered for all");
        panel.setId("asked");
        if (asked.isEmpty()) {
            panel.add(new QuietLine("The supplier has not been asked anything yet."));
        } else {
            panel.add(table(supplier.name()).show(asked));
            shown(panel, asked, answers.of(supplier.ref()));
        }
        if (supplier.kept()) {
            var ask = Buttons.plain("Ask the supplier", () -> dialog.open(supplier.ref(), supplier.name(), refresh));
            ask.setId("ask-supplier");
            panel.add(Layouts.row(ask));
        }
        return panel;
    }

    private static DataTable<Ask> table(String supplier) {
        return new DataTable<Ask>("What " + supplier + " was asked")
                .column(
                        "Questionnaire",
                        it -> Links.to(
                                SupplierLinks.questionnaire(it.id()),
                                it.questionnaire().title()))
                .column("Standing", it -> AskTags.standing(it.standing()))
                .text("Asked on", it -> AskTags.day(it.askedAt()))
                .text("Due", it -> UkDates.inTable(it.due()))
                .text("Answered on", it -> AskTags.day(it.answeredAt()));
    }

    private static void shown(Panel panel, List<Ask> asked, Map<UUID, Answered> latest) {
        for (var ask : asked) {
            var answered = latest.get(ask.id());
            if (answered != null) {
                answered.questionnaire().parts().stream()
                        .filter(QuestionPart::shown)
                        .forEach(it -> panel.add(new H3(it.title()), AnswerTable.brief(answered, it)));
            }
        }
    }
}
