package org.attest.improvements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.FundingLine;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.FinancialYear;
import org.attest.shared.UkDates;

/** Adds or changes a funding line; who saves second sees both values and chooses. */
@Route("funding/:ods/:reference/change")
@PageTitle("Change a funding line - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeFundingView extends Div implements BeforeEnterObserver {

    private final Funding funding;
    private final Drafts drafts;
    private final RegisterPlace place;
    private final Clock clock;
    private final Div conflict = new Div();

    ChangeFundingView(Funding funding, Drafts drafts, RegisterPlace place, Clock clock) {
        this.funding = funding;
        this.drafts = drafts;
        this.place = place;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.item(event.getRouteParameters(), (organisation, reference) -> {
            var found = reference.equals(RegisterLinks.NEW)
                    ? Optional.<FundingLine>empty()
                    : Optional.of(funding.find(organisation.id(), reference));
            if (!funding.organisations().written().contains(organisation.id())
                    || found.filter(FundingLine::withdrawn).isPresent()) {
                throw new NotFoundException();
            }
            draw(organisation, found);
        });
    }

    private void draw(Organisation organisation, Optional<FundingLine> found) {
        removeAll();
        conflict.removeAll();
        var reference = found.map(FundingLine::reference).orElse(RegisterLinks.NEW);
        var drafted = new DraftedFields(
                drafts,
                organisation.id(),
                "funding " + reference,
                found.map(FundingLine::edits).orElse(0L),
                () -> draw(organisation, found.map(_ -> funding.find(organisation.id(), reference))));
        var form = new FundingForm(place.objectiveWords(), FinancialYear.containing(UkDates.day(clock.instant())));
        found.map(FundingLine::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var back = found.isPresent() ? RegisterLinks.funding(organisation.code(), reference) : RegisterLinks.FUNDING;
        var saving = new Saving(conflict, drafted, back, RegisterWords.in(place), form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, organisation, found, it)));
        save.setId("save");
        add(
                header(organisation, found),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }

    private PageHeader header(Organisation organisation, Optional<FundingLine> found) {
        var header = new PageHeader(found.map(it -> "Change " + it.reference())
                        .orElse("Add a funding line of " + organisation.name()))
                .under(Links.to(RegisterLinks.FUNDING, "Funding"));
        var all = place.named(funding.organisations().written());
        if (found.isEmpty() && all.size() > 1) {
            header.with(FormFields.organisation(all, organisation, it -> UI.getCurrent()
                    .navigate(RegisterLinks.funding(it.code(), RegisterLinks.NEW) + "/change")));
        }
        return header;
    }

    private void save(Saving saving, Organisation organisation, Optional<FundingLine> found, FundingDetails mine) {
        found.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> funding.change(it.ref(), basedOn, mine),
                        theirs -> draw(organisation, Optional.of(theirs))),
                () -> saving.added(() -> funding.add(organisation.id(), mine), "The funding line is added."));
    }
}
