package org.attest.components;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields above a list that say what of it is shown. Each choice stands in the address; nonsense there asks for nothing. */
public abstract class ListFilters extends Div {

    private static final String YES = "yes";

    protected final AddressState address;
    private final List<String> names;

    /** @param names the words of the address that narrow the list */
    protected ListFilters(AddressState address, List<String> names) {
        this.address = address;
        this.names = List.copyOf(names);
        addClassNames("filters", "row");
    }

    /** Whether anything narrows the list. */
    public boolean any() {
        return names.stream().anyMatch(it -> !address.get(it).isEmpty());
    }

    /** The box for words, under {@code q}; the list waits until Search or Enter is pressed. */
    protected final Div search(TextField words) {
        words.setValue(address.get("q"));
        Runnable show = () -> address.with("q", words.getValue()).go();
        var find = Buttons.plain("Search", show);
        find.setId("search");
        words.addKeyPressListener(Key.ENTER, _ -> show.run());
        var box = new Div(words, find);
        box.addClassName("search");
        return box;
    }

    /** @param choices what stands in the address for each, and the words for it, in their order */
    protected Select<String> choice(String name, String label, String none, Map<String, String> choices) {
        var select = new Select<String>();
        select.setId("filter-" + name);
        select.setLabel(label);
        select.setItems(Stream.concat(Stream.of(""), choices.keySet().stream()).toList());
        select.setItemLabelGenerator(it -> it.isEmpty() ? none : choices.getOrDefault(it, it));
        select.setValue(choices.containsKey(address.get(name)) ? address.get(name) : "");
        select.addValueChangeListener(it -> address.with(name, it.getValue()).go());
        return select;
    }

    protected Checkbox tick(String name, String label) {
        var tick = new Checkbox(label, ticked(name));
        tick.setId("filter-" + name);
        tick.addValueChangeListener(
                it -> address.with(name, it.getValue() ? YES : null).go());
        return tick;
    }

    protected boolean ticked(String name) {
        return address.get(name).equals(YES);
    }

    protected <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(address.get(name)))
                .findFirst();
    }

    /** What the list is sorted by, downwards where the word begins with a hyphen ({@link #downwards}). */
    protected <E extends Enum<E>> E order(E[] values, E usual) {
        var word = address.get("sort").replaceFirst("^-", "");
        return Arrays.stream(values)
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(usual);
    }

    protected boolean downwards() {
        return address.get("sort").startsWith("-");
    }

    protected static <E extends Enum<E>> Map<String, String> words(E[] values, Function<E, String> words) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(it -> choices.put(it.name(), words.apply(it)));
        return choices;
    }
}
