package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.returns.TableColumn;
import org.attest.returns.TablePreview;

/** Which column of a file is read as which of ours; a person may say otherwise. Closed where nothing needs a look. */
class ColumnMatchPanel extends Panel {

    private static final int NONE = -1;

    private final Map<String, Integer> chosen = new HashMap<>();
    private final TablePreview preview;

    ColumnMatchPanel(TablePreview preview, Consumer<Map<String, Integer>> use) {
        super("Columns");
        this.preview = preview;
        chosen.putAll(preview.matched());
        setId("match");
        var read = preview.headers().size() - preview.unread().size();
        add(new Paragraph("%d of %d columns of the file are read. %s"
                .formatted(read, preview.headers().size(), unread())));
        var button = Buttons.plain("Read the columns like this", () -> use.accept(Map.copyOf(chosen)));
        button.setId("use-match");
        var match = new Details(
                "See or change the match",
                Layouts.stack(
                        new Paragraph(
                                "Each field is a column of Attest: choose under which header of your file it stands."
                                        + " The choice is kept for the next file with these headers."),
                        fields(),
                        Layouts.row(button)));
        match.setOpened(!preview.missing().isEmpty());
        add(match);
    }

    /** A field for each column that is read, beside each other where there is room. */
    private Component fields() {
        var fields = new Div();
        fields.addClassName("match");
        preview.columns().stream().filter(TableColumn::isRead).map(this::choice).forEach(fields::add);
        return fields;
    }

    private Component choice(TableColumn column) {
        var select = new Select<Integer>();
        select.setId("match-" + column.key());
        select.setLabel(column.header());
        if (column.isRequired()) {
            select.setHelperText("Needed for something new");
        }
        var headers = new LinkedHashMap<Integer, String>();
        headers.put(NONE, "Not in the file");
        headers.putAll(preview.headers());
        select.setItems(new ArrayList<>(headers.keySet()));
        select.setItemLabelGenerator(it -> headers.getOrDefault(it, ""));
        select.setValue(preview.matched().getOrDefault(column.key(), NONE));
        select.addValueChangeListener(it -> {
            if (it.getValue() == NONE) {
                chosen.remove(column.key());
            } else {
                chosen.put(column.key(), it.getValue());
            }
        });
        return select;
    }

    /** What of the file is not read, and what is needed and not there. */
    private String unread() {
        var words = new StringBuilder();
        if (!preview.unread().isEmpty()) {
            words.append("Not read: ").append(quoted(preview.unread())).append(". ");
        }
        if (!preview.missing().isEmpty()) {
            var missing = preview.missing().stream().map(TableColumn::header).toList();
            words.append("Nothing new can be added without ")
                    .append(quoted(missing))
                    .append(".");
        }
        return words.toString();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(it -> "“" + it + "”").collect(Collectors.joining(", "));
    }
}
