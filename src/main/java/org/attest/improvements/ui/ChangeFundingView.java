package org.attest.improvements.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.attest.access.Role;
import org.attest.drafts.Drafts;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.FundingLine;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.FinancialYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;

/** Adds or changes a funding line. */
@Route("funding/:ods/:reference/change")
@PageTitle("Change a funding line - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeFundingView extends ChangeItemView<FundingLine, FundingDetails, FundingForm> {

    private static final Named NAMED = new Named("funding", "funding line", "Funding", RegisterLinks.FUNDING);

    private final Funding funding;
    private final RegisterPlace place;
    private final Clock clock;

    ChangeFundingView(Funding funding, Drafts drafts, RegisterPlace place, Clock clock) {
        super(NAMED, drafts, place);
        this.funding = funding;
        this.place = place;
        this.clock = clock;
    }

    @Override
    Opened<FundingLine, FundingDetails> find(OrganisationId organisation, String reference) {
        return opened(funding.find(organisation, reference));
    }

    @Override
    Opened<FundingLine, FundingDetails> opened(FundingLine item) {
        return new Opened<>(item, item.reference(), item.details());
    }

    @Override
    boolean mayChange(FundingLine item) {
        return !item.withdrawn();
    }

    @Override
    List<OrganisationId> written() {
        return funding.organisations().written();
    }

    @Override
    String address(Organisation organisation, String reference) {
        return RegisterLinks.funding(organisation.code(), reference);
    }

    @Override
    FundingForm form(OrganisationId organisation) {
        return new FundingForm(place.objectiveWords(), FinancialYear.containing(UkDates.day(clock.instant())));
    }

    @Override
    void added(OrganisationId organisation, FundingDetails mine) {
        funding.add(organisation, mine);
    }

    @Override
    Saved<FundingLine> changed(FundingLine item, long basedOn, FundingDetails mine, FundingForm form) {
        return funding.change(item.ref(), basedOn, mine);
    }
}
