package org.attest.improvements.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attest.drafts.ui.DraftedFields;
import org.attest.organisations.Organisation;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Fields that the forms of milestones, funding and actions share. */
final class FormFields {

    private FormFields() {}

    /** @param words by number, in order */
    static Select<String> objective(Map<String, String> words) {
        var objective = new Select<String>();
        objective.setId("objective");
        objective.setLabel("Objective");
        objective.setItems(words.keySet());
        objective.setItemLabelGenerator(it -> words.getOrDefault(it, it));
        return objective;
    }

    static ComboBox<PersonId> owner(Map<PersonId, String> colleagues) {
        var owner = new ComboBox<PersonId>("Owner");
        owner.setId("owner");
        owner.setItemLabelGenerator(it -> colleagues.getOrDefault(it, "Somebody who left"));
        owner.setItems(colleagues.keySet());
        owner.setClearButtonVisible(true);
        return owner;
    }

    static void keepOwner(DraftedFields drafted, ComboBox<PersonId> owner) {
        drafted.choice(owner, PersonId::toString, kept -> owner.getListDataView()
                .getItems()
                .filter(it -> it.toString().equals(kept))
                .findFirst()
                .orElse(null));
    }

    /** Somebody who left stays the owner until another one is chosen. */
    static void choose(ComboBox<PersonId> owner, @Nullable PersonId person) {
        if (person != null && !owner.getListDataView().contains(person)) {
            var all = new ArrayList<>(owner.getListDataView().getItems().toList());
            all.add(person);
            owner.setItems(all);
        }
        owner.setValue(person);
    }

    /** Of which organisation a new item is, where the person may add for several. */
    static Select<Organisation> organisation(List<Organisation> all, Organisation chosen, Consumer<Organisation> act) {
        var select = new Select<Organisation>();
        select.setId("for");
        select.setLabel("Organisation");
        select.setItems(all);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(chosen);
        select.addValueChangeListener(it -> act.accept(it.getValue()));
        return select;
    }
}
