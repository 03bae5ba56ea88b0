package org.attest.reports.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.attest.components.Panel;
import org.attest.reports.PackWords;

/** The words of a pack that can no longer change, or of somebody else; what nobody wrote says so. */
class WordsShown extends Div {

    WordsShown(PackWords words) {
        this("Words", WordsForm.inOrder(words));
    }

    WordsShown(String heading, Map<String, String> words) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        words.forEach((name, text) -> {
            var description = new DescriptionList.Description(text.isEmpty() ? "Not written" : text);
            description.addClassName("kept");
            facts.add(new DescriptionList.Term(name), description);
        });
        add(new Panel(heading, facts));
    }
}
