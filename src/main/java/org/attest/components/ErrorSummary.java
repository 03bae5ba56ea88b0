package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.shared.Refused;

/** What went wrong, at the top of the form: each line leads to its field. It is read out and takes the focus. */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("errors");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void say(String sentence) {
        show(ProblemWords.into(new Paragraph(), sentence));
    }

    /** @param problems the field (with an id) that each sentence is about, in the order of the form */
    public void say(Map<? extends Component, String> problems) {
        var list = new UnorderedList();
        problems.forEach((field, sentence) -> list.add(new ListItem(jump(field, sentence))));
        show(list);
    }

    /** Says what is wrong with a field beside it and keeps it for {@link #say(Map)}; or that nothing is. */
    public static <F extends Component & HasValidation> void check(
            Map<? super F, String> wrong, F field, boolean isWrong, String sentence) {
        field.setInvalid(isWrong);
        if (isWrong) {
            field.setErrorMessage(sentence);
            wrong.put(field, sentence);
        }
    }

    /**
     * What the fields hold; empty when something is wrong with them, which then stands here.
     *
     * @param wrong what is wrong with single fields, as {@link #check} keeps it
     * @param fields reads them, and refuses what does not go together
     */
    public <D> Optional<D> read(Map<? extends Component, String> wrong, Supplier<D> fields) {
        clear();
        if (!wrong.isEmpty()) {
            say(wrong);
            return Optional.empty();
        }
        try {
            return Optional.of(fields.get());
        } catch (Refused refused) {
            say(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(Component content) {
        removeAll();
        add(new H2("There is a problem"), content);
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    private static Anchor jump(Component field, String sentence) {
        var id = field.getId().orElse("");
        var link = new Anchor("#" + id, sentence);
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0)?.focus(); })",
                        id);
        return link;
    }
}
