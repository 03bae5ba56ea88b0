package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.catalogue.AskedIndicator;
import org.attest.components.Panel;

/** What is asked of an outcome, indicator by indicator; or why there is nothing to ask. */
class IndicatorPanel extends Panel {

    private final IndicatorColumns columns;

    IndicatorPanel(List<AskedIndicator> asked) {
        super("Indicators of good practice");
        addClassName("indicators");
        columns = new IndicatorColumns(asked);
        if (asked.isEmpty()) {
            add(new Paragraph("There are no indicators here until an administrator imports the wording of the NHS."
                    + " Set the level, say what we do, and show the evidence."));
            return;
        }
        var source = new Span(
                asked.stream().anyMatch(it -> it.wording() != null)
                        ? "Official wording as imported, with our summary where there is one. Answering is optional."
                        : "NCSC indicators in our words; the NHS overlay may differ. Answering is optional.");
        source.addClassNames("small", "quiet");
        add(source, columns);
    }

    /** The same to read. */
    static IndicatorPanel of(List<AskedIndicator> asked, IndicatorAnswers answers) {
        var panel = new IndicatorPanel(asked);
        panel.columns.readOnly();
        panel.show(answers);
        return panel;
    }

    void show(IndicatorAnswers answers) {
        columns.show(answers);
    }

    IndicatorAnswers answers() {
        return columns.answers();
    }

    void whenAnswered(Consumer<IndicatorAnswers> act) {
        columns.whenAnswered(act);
    }
}
