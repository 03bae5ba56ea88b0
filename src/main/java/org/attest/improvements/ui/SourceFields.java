package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.components.ErrorSummary;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.drafts.ui.DraftedFields;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionSource;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/** Asks where a new action comes from: what kind of thing, which one, and words about it. */
class SourceFields extends Div {

    private final Connections connections;
    private final OrganisationId organisation;
    private final Select<ActionOrigin> origin = new Select<>();
    private final ComboBox<Found> item = new ComboBox<>("Which one");
    private final TextArea words = ItemButtons.area("source-words", "Which report, meeting or reason");

    SourceFields(Connections connections, OrganisationId organisation) {
        this.connections = connections;
        this.organisation = organisation;
        addClassNames("stack", "fields");
        origin.setId("origin");
        origin.setLabel("Comes from");
        origin.setItems(ActionOrigin.values());
        origin.setItemLabelGenerator(ActionOrigin::words);
        origin.setHelperText("It stays with the action for good.");
        item.setId("source-item");
        item.setItemLabelGenerator(it -> it.title().title());
        item.setClearButtonVisible(true);
        item.setItems(query ->
                search(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        origin.addValueChangeListener(it -> {
            item.clear();
            item.getDataProvider().refreshAll();
            item.setVisible(it.getValue() != null && it.getValue().kind() != null);
        });
        origin.setValue(ActionOrigin.OTHER);
        item.setVisible(false);
        add(origin, item, words);
    }

    private Stream<Found> search(String text) {
        var kind = origin.getValue() == null ? null : origin.getValue().kind();
        return kind == null ? Stream.of() : connections.search(kind, organisation, text).stream();
    }

    /** What is chosen of the library, registers and outcomes is not kept with a draft; kind and words are. */
    void keptBy(DraftedFields drafted) {
        drafted.choice(origin, Enum::name, ActionOrigin::valueOf);
        drafted.text(words);
    }

    /** Points at an item, where the person may see it. */
    void point(ActionOrigin from, ItemRef at) {
        connections.title(at).ifPresent(it -> {
            origin.setValue(from);
            item.setValue(new Found(at, it));
        });
    }

    void check(Map<Component, String> wrong) {
        ErrorSummary.check(wrong, origin, origin.isEmpty(), "Choose what the action comes from.");
        var needsItem = !origin.isEmpty() && origin.getValue().kind() != null;
        ErrorSummary.check(
                wrong, item, needsItem && item.isEmpty() && words.isEmpty(), "Choose which one, or say it in words.");
        ErrorSummary.check(
                wrong, words, !origin.isEmpty() && !needsItem && words.isEmpty(), "Say where the action comes from.");
    }

    ActionSource read() {
        var chosen = item.getValue();
        if (origin.isEmpty()) {
            throw new UnknownItem();
        }
        return new ActionSource(
                Objects.requireNonNull(origin.getValue()), chosen == null ? null : chosen.item(), words.getValue());
    }
}
