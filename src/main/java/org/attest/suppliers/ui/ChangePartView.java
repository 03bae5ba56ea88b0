package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.drafts.ui.Saving;
import org.attest.shared.Edited;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;

/**
 * Adds or changes a part of the shared record of a supplier; who saves second sees both values and chooses.
 *
 * @param <T> the part
 * @param <D> what its form asks
 * @param <F> its form
 */
abstract class ChangePartView<T extends Edited<D>, D, F extends Component & ItemForm<D>> extends Div
        implements BeforeEnterObserver {

    /** What stands in the address instead of a part that is not there yet. */
    static final String NEW = "new";

    private final Named named;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final Div conflict = new Div();

    ChangePartView(Named named, Drafts drafts, FoundSupplier found) {
        this.named = named;
        this.drafts = drafts;
        this.found = found;
        addClassName("stack");
    }

    /**
     * @param part in the address, and under which its drafts are kept
     * @param added what is said when one was added
     */
    record Named(String part, String heading, String added) {}

    abstract List<T> parts(Supplier supplier);

    abstract UUID id(T part);

    abstract D details(T part);

    abstract F form(Supplier supplier);

    abstract PageHeader header(Supplier supplier, Optional<T> part);

    abstract void add(ItemRef supplier, D mine);

    abstract Saved<T> change(ItemRef supplier, T part, long basedOn, D mine);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get(named.part()).orElse("");
        found.at(event.getRouteParameters())
                .filter(it -> it.supplier().kept())
                .ifPresentOrElse(it -> draw(it, wanted), this::nothing);
    }

    private void draw(FoundSupplier.Place place, String wanted) {
        var part = parts(place.supplier()).stream()
                .filter(it -> id(it).toString().equals(wanted))
                .findFirst();
        if (part.isPresent() || wanted.equals(NEW)) {
            draw(place, part);
        } else {
            nothing();
        }
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader(named.heading()),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(FoundSupplier.Place place, Optional<T> part) {
        removeAll();
        conflict.removeAll();
        var supplier = place.supplier();
        var drafted = new DraftedFields(
                drafts,
                supplier.register(),
                "%s %s %s"
                        .formatted(
                                named.part(),
                                supplier.reference(),
                                part.map(it -> id(it).toString()).orElse(NEW)),
                part.map(Edited::edits).orElse(0L),
                () -> draw(place, part));
        var form = form(supplier);
        part.map(this::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, place, part, it)));
        save.setId("save");
        add(
                header(supplier, part)
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"), Links.to(place.address(), supplier.name())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }

    private void save(Saving saving, FoundSupplier.Place place, Optional<T> part, D mine) {
        var supplier = place.supplier().ref();
        part.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> change(supplier, it, basedOn, mine),
                        theirs -> draw(place, Optional.of(theirs))),
                () -> saving.added(() -> add(supplier, mine), named.added()));
    }
}
