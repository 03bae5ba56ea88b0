package org.attest.connections.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.attest.components.Buttons;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemKind;

/** Finds an item by its kind and a few letters, and hands it over with a note. */
class LinkPicker extends Div {

    private static final int LONGEST_NOTE = 500;

    private final Select<Organisation> linker = new Select<>();
    private final Select<ItemKind> kind = new Select<>();
    private final ComboBox<Found> found = new ComboBox<>();
    private final TextField note = new TextField("Note (may stay empty)");

    /** @param linkers the organisations whose items are offered; with more than one, the person chooses */
    LinkPicker(
            Connections connections, List<Organisation> linkers, List<ItemKind> kinds, BiConsumer<Found, String> link) {
        addClassName("picker");
        forWhom(linkers);
        var words = connections.kinds();
        kind.setLabel("Link to");
        kind.setId("link-kind");
        kind.setItemLabelGenerator(it -> words.getOrDefault(it, it.code()));
        offer(connections, kinds);
        linker.addValueChangeListener(_ -> offer(connections, kinds));
        kind.addValueChangeListener(it -> found.clear());
        found.setId("link-item");
        found.setItemLabelGenerator(it -> it.title().title());
        found.setHelperText("Type a few letters of the reference or title");
        found.setItems(query ->
                connections
                        .search(
                                kind.getValue(),
                                linker.getValue().id(),
                                query.getFilter().orElse(""))
                        .stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        var add = Buttons.plain("Link", () -> found.getOptionalValue().ifPresent(it -> {
            link.accept(it, note.getValue());
            found.clear();
            note.clear();
        }));
        add.setId("link-add");
        if (kinds.size() > 1) {
            add(kind);
            found.setLabel("Which one");
        } else {
            found.setLabel("Link existing "
                    + words.getOrDefault(kinds.getFirst(), "item").toLowerCase(Locale.UK));
        }
        note.setId("link-note");
        note.setMaxLength(LONGEST_NOTE);
        add(found, note, add);
        kind.addValueChangeListener(it -> found.getDataProvider().refreshAll());
    }

    /** The kinds of which the organisation has items; where it has none of them, all of them. */
    private void offer(Connections connections, List<ItemKind> kinds) {
        var served = connections.kinds(linker.getValue().id()).keySet();
        var offered = kinds.stream().filter(served::contains).toList();
        kind.setItems(offered.isEmpty() ? kinds : offered);
        kind.setValue((offered.isEmpty() ? kinds : offered).getFirst());
    }

    private void forWhom(List<Organisation> linkers) {
        linker.setId("link-for");
        linker.setLabel("For");
        linker.setItems(linkers);
        linker.setItemLabelGenerator(Organisation::name);
        linker.setValue(linkers.getFirst());
        linker.addValueChangeListener(_ -> {
            found.clear();
            found.getDataProvider().refreshAll();
        });
        if (linkers.size() > 1) {
            add(linker);
        }
    }
}
