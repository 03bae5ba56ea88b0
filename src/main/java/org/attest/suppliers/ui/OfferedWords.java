package org.attest.suppliers.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What a field offers while a person types, who may type anything else: the list that browsers know for that. */
@Tag("datalist")
class OfferedWords extends HtmlContainer {

    OfferedWords(TextField field, List<String> words) {
        var id = field.getId().orElseThrow() + "-offered";
        setId(id);
        words.forEach(it -> getElement().appendChild(option(it)));
        field.getElement().executeJs("this.inputElement.setAttribute('list', $0)", id);
    }

    private static Element option(String words) {
        var option = new Element("option");
        option.setAttribute("value", words);
        return option;
    }
}
