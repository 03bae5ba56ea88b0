package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.Whose;
import org.attest.shared.ItemRef;

/** The rows of one page that a person ticked, with the boxes to do so. Only what is the caller's own can be ticked. */
class ChosenRows {

    private final Map<ItemRef, Checkbox> boxes = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    /** @param mayChoose whether the person may do anything with rows at all */
    ChosenRows(List<EvidenceRow> rows, boolean mayChoose) {
        rows.stream().filter(it -> mayChoose && it.whose() == Whose.OURS).forEach(it -> boxes.put(it.ref(), box(it)));
    }

    void whenChanged(Runnable redraw) {
        changed = redraw;
    }

    Component of(EvidenceRow row) {
        var box = boxes.get(row.ref());
        return box == null ? new Span("–") : box;
    }

    private Checkbox box(EvidenceRow row) {
        var box = new Checkbox();
        box.setAriaLabel("Choose " + row.reference() + " " + row.title());
        box.addValueChangeListener(_ -> changed.run());
        return box;
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    boolean all() {
        return boxes.values().stream().allMatch(Checkbox::getValue);
    }

    void choose(boolean all) {
        boxes.values().forEach(it -> it.setValue(all));
    }

    List<ItemRef> chosen() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
