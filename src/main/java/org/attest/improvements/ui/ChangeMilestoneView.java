package org.attest.improvements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;

/** Adds or changes a milestone; who saves second sees both values and chooses. */
@Route("milestones/:ods/:reference/change")
@PageTitle("Change a milestone - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeMilestoneView extends Div implements BeforeEnterObserver {

    private final Milestones milestones;
    private final Drafts drafts;
    private final RegisterPlace place;
    private final Div conflict = new Div();

    ChangeMilestoneView(Milestones milestones, Drafts drafts, RegisterPlace place) {
        this.milestones = milestones;
        this.drafts = drafts;
        this.place = place;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.item(event.getRouteParameters(), (organisation, reference) -> {
            var found = reference.equals(RegisterLinks.NEW)
                    ? Optional.<Milestone>empty()
                    : Optional.of(milestones.find(organisation.id(), reference));
            if (!milestones.organisations().written().contains(organisation.id())
                    || found.filter(it -> !it.isOpen()).isPresent()) {
                throw new NotFoundException();
            }
            draw(organisation, found);
        });
    }

    private void draw(Organisation organisation, Optional<Milestone> found) {
        removeAll();
        conflict.removeAll();
        var reference = found.map(Milestone::reference).orElse(RegisterLinks.NEW);
        var drafted = new DraftedFields(
                drafts,
                organisation.id(),
                "milestone " + reference,
                found.map(Milestone::edits).orElse(0L),
                () -> draw(organisation, found.map(it -> milestones.find(organisation.id(), reference))));
        var form = new MilestoneForm(place.objectiveWords(), place.colleagues(organisation.id()));
        found.map(Milestone::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var back =
                found.isPresent() ? RegisterLinks.milestone(organisation.code(), reference) : RegisterLinks.MILESTONES;
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

    private PageHeader header(Organisation organisation, Optional<Milestone> found) {
        var header = new PageHeader(
                        found.map(it -> "Change " + it.reference()).orElse("Add a milestone of " + organisation.name()))
                .under(Links.to(RegisterLinks.MILESTONES, "Milestones"));
        var all = place.named(milestones.organisations().written());
        if (found.isEmpty() && all.size() > 1) {
            header.with(FormFields.organisation(all, organisation, it -> UI.getCurrent()
                    .navigate(RegisterLinks.milestone(it.code(), RegisterLinks.NEW) + "/change")));
        }
        return header;
    }

    private void save(
            Saving saving,
            Organisation organisation,
            Optional<Milestone> found,
            MilestoneDetails mine,
            MilestoneForm form) {
        found.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> milestones.change(it.ref(), basedOn, mine, form.why()),
                        theirs -> draw(organisation, Optional.of(theirs))),
                () -> saving.added(() -> milestones.add(organisation.id(), mine), "The milestone is added."));
    }
}
