package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.drafts.ui.Saving;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.Edited;
import org.attest.shared.OrganisationId;
import org.attest.shared.Saved;

/**
 * Adds or changes an item of a register; who saves second sees both values and chooses.
 *
 * @param <T> the item
 * @param <D> what its form asks
 * @param <F> its form
 */
abstract class ChangeItemView<T extends Edited<D>, D, F extends Component & ItemForm<D>> extends Div
        implements BeforeEnterObserver {

    private final Named named;
    private final Drafts drafts;
    private final RegisterPlace place;
    private final Div conflict = new Div();

    ChangeItemView(Named named, Drafts drafts, RegisterPlace place) {
        this.named = named;
        this.drafts = drafts;
        this.place = place;
        addClassName("stack");
    }

    /** @param draft under which name its drafts are kept */
    record Named(String draft, String one, String all, String list) {}

    /** An item as the screen needs it. */
    record Opened<T, D>(T item, String reference, D details) {}

    abstract Opened<T, D> find(OrganisationId organisation, String reference);

    abstract Opened<T, D> opened(T item);

    abstract boolean mayChange(T item);

    /** The organisations for which the caller may add one. */
    abstract List<OrganisationId> written();

    abstract String address(Organisation organisation, String reference);

    abstract F form(OrganisationId organisation);

    abstract void added(OrganisationId organisation, D mine);

    abstract Saved<T> changed(T item, long basedOn, D mine, F form);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        place.item(event.getRouteParameters(), (organisation, reference) -> {
            var found = reference.equals(RegisterLinks.NEW)
                    ? Optional.<Opened<T, D>>empty()
                    : Optional.of(find(organisation.id(), reference));
            if (!written().contains(organisation.id())
                    || found.filter(it -> !mayChange(it.item())).isPresent()) {
                throw new NotFoundException();
            }
            draw(organisation, found);
        });
    }

    private void draw(Organisation organisation, Optional<Opened<T, D>> found) {
        removeAll();
        conflict.removeAll();
        var reference = found.map(Opened::reference).orElse(RegisterLinks.NEW);
        var drafted = new DraftedFields(
                drafts,
                organisation.id(),
                named.draft() + " " + reference,
                found.map(it -> it.item().edits()).orElse(0L),
                () -> draw(organisation, found.map(_ -> find(organisation.id(), reference))));
        var form = form(organisation.id());
        found.map(Opened::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var back = found.isPresent() ? address(organisation, reference) : named.list();
        var saving = new Saving(conflict, drafted, back, RegisterWords.in(place), form::say);
        var save =
                Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, organisation, found, it, form)));
        save.setId("save");
        add(
                header(organisation, found),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }

    private PageHeader header(Organisation organisation, Optional<Opened<T, D>> found) {
        var header = new PageHeader(found.map(it -> "Change " + it.reference())
                        .orElse("Add a %s of %s".formatted(named.one(), organisation.name())))
                .under(Links.to(named.list(), named.all()));
        var all = place.named(written());
        if (found.isEmpty() && all.size() > 1) {
            header.with(FormFields.organisation(
                    all, organisation, it -> UI.getCurrent().navigate(address(it, RegisterLinks.NEW) + "/change")));
        }
        return header;
    }

    private void save(Saving saving, Organisation organisation, Optional<Opened<T, D>> found, D mine, F form) {
        found.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> changed(it.item(), basedOn, mine, form),
                        theirs -> draw(organisation, Optional.of(opened(theirs)))),
                () -> saving.added(() -> added(organisation.id(), mine), "The %s is added.".formatted(named.one())));
    }
}
