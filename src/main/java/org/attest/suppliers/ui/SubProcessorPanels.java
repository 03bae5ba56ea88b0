package org.attest.suppliers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierName;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierRow;
import org.attest.suppliers.SupplierServices;
import org.springframework.stereotype.Component;

/** On whom a supplier rests in turn, and who rests on it. */
@Component
class SubProcessorPanels {

    private final SupplierRegister register;
    private final SupplierServices services;

    SubProcessorPanels(SupplierRegister register, SupplierServices services) {
        this.register = register;
        this.services = services;
    }

    Panel panel(FoundSupplier.Place place, Runnable refresh) {
        var supplier = place.supplier();
        var panel = new Panel("Sub-processors");
        panel.addClassName("linked");
        panel.add(
                supplier.subProcessors().isEmpty()
                        ? new QuietLine("No sub-processor is named.")
                        : list(place, supplier.subProcessors(), supplier.kept(), refresh));
        if (supplier.kept()) {
            panel.add(picker(place, refresh));
        }
        if (!supplier.worksFor().isEmpty()) {
            panel.add(new QuietLine("It works for:"), list(place, supplier.worksFor(), false, refresh));
        }
        return panel;
    }

    private UnorderedList list(
            FoundSupplier.Place place, List<SupplierName> names, boolean removable, Runnable refresh) {
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var name : names) {
            var words = new Div(Links.to(SupplierLinks.supplier(place.icb().code(), name.reference()), name.name()));
            words.addClassName("words");
            var line =
                    new ListItem(words, new Tag(name.tier().tone(), name.tier().words()));
            if (removable) {
                var remove = Buttons.plain("Remove", () -> {
                    services.dropSubProcessor(place.supplier().ref(), name.ref());
                    Said.done("No longer a sub-processor.");
                    refresh.run();
                });
                remove.addClassName("inline");
                remove.setAriaLabel("Remove " + name.name() + " as a sub-processor");
                line.add(remove);
            }
            list.add(line);
        }
        return list;
    }

    private Div picker(FoundSupplier.Place place, Runnable refresh) {
        var found = new ComboBox<SupplierRow>("Name a sub-processor");
        found.setId("sub-processor");
        found.setHelperText("Another supplier of the register that this one relies on");
        found.setItemLabelGenerator(it -> it.reference() + " " + it.name());
        found.setItems(query -> register
                .list(
                        SupplierFilter.ALL.holding(query.getFilter().orElse("")),
                        new Window(query.getOffset(), query.getLimit()))
                .rows()
                .stream());
        var add = Buttons.plain("Add", () -> found.getOptionalValue().ifPresent(it -> name(place, it, refresh)));
        add.setId("add-sub-processor");
        var picker = new Div(found, add);
        picker.addClassName("picker");
        return picker;
    }

    private void name(FoundSupplier.Place place, SupplierRow other, Runnable refresh) {
        try {
            services.nameSubProcessor(place.supplier().ref(), other.ref());
            Said.done(other.name() + " is named.");
            refresh.run();
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }
}
