package org.attest.improvements.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.drafts.Drafts;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.Saved;

/** Adds or changes a milestone; a new date takes a reason. */
@Route("milestones/:ods/:reference/change")
@PageTitle("Change a milestone - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeMilestoneView extends ChangeItemView<Milestone, MilestoneDetails, MilestoneForm> {

    private static final Named NAMED = new Named("milestone", "milestone", "Milestones", RegisterLinks.MILESTONES);

    private final Milestones milestones;
    private final RegisterPlace place;

    ChangeMilestoneView(Milestones milestones, Drafts drafts, RegisterPlace place) {
        super(NAMED, drafts, place);
        this.milestones = milestones;
        this.place = place;
    }

    @Override
    Opened<Milestone, MilestoneDetails> find(OrganisationId organisation, String reference) {
        return opened(milestones.find(organisation, reference));
    }

    @Override
    Opened<Milestone, MilestoneDetails> opened(Milestone item) {
        return new Opened<>(item, item.reference(), item.details());
    }

    @Override
    boolean mayChange(Milestone item) {
        return item.isOpen();
    }

    @Override
    List<OrganisationId> written() {
        return milestones.organisations().written();
    }

    @Override
    String address(Organisation organisation, String reference) {
        return RegisterLinks.milestone(organisation.code(), reference);
    }

    @Override
    MilestoneForm form(OrganisationId organisation) {
        return new MilestoneForm(place.objectiveWords(), place.colleagues(organisation));
    }

    @Override
    void added(OrganisationId organisation, MilestoneDetails mine) {
        milestones.add(organisation, mine);
    }

    @Override
    Saved<Milestone> changed(Milestone item, long basedOn, MilestoneDetails mine, MilestoneForm form) {
        return milestones.change(item.ref(), basedOn, mine, form.why());
    }
}
