package org.attest.improvements.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.improvements.PlanStep;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What happened to a plan or one of its actions, latest first. */
class PlanHistory extends Panel {

    PlanHistory(List<PlanStep> steps, Map<PersonId, String> names) {
        super("History");
        if (steps.isEmpty()) {
            add(new Paragraph("Nothing has happened yet."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        steps.forEach(it -> list.add(line(it, names)));
        add(list);
    }

    private static ListItem line(PlanStep step, Map<PersonId, String> names) {
        var line = new ListItem(new Span("%s%s by %s on %s"
                .formatted(
                        step.verb().words(),
                        step.action() == null ? "" : " (" + step.action() + ")",
                        names.getOrDefault(step.by(), "Unknown person"),
                        UkDates.inWords(step.at()))));
        var fields = step.action() == null
                ? ""
                : step.changes().stream().map(FieldChange::field).collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            line.add(new QuietLine(fields));
        }
        var reason = step.reason();
        if (reason != null) {
            var said = new Paragraph(reason);
            said.addClassNames("kept", "quiet");
            line.add(said);
        }
        return line;
    }
}
