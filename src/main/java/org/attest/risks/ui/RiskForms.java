package org.attest.risks.ui;

import java.util.LinkedHashMap;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.risks.RiskScales;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** Makes the form of a risk, which keeps what is typed as the person's own draft. */
@Component
class RiskForms {

    private final RiskScales scales;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Accounts accounts;

    RiskForms(RiskScales scales, Drafts drafts, Catalogue catalogue, Accounts accounts) {
        this.scales = scales;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** An empty form for a risk of this organisation. */
    RiskForm of(Organisation organisation) {
        var colleagues = new LinkedHashMap<PersonId, String>();
        accounts.colleagues(organisation.id()).forEach(it -> colleagues.put(it.id(), it.name()));
        return new RiskForm(scales.categories(), catalogue.objectives(), colleagues, organisation.kind() != Kind.ICB);
    }

    /** What the form's fields hold is kept for the person; as yet they hold nothing that was kept. */
    DraftedFields kept(RiskForm form, Organisation organisation, String named, long basedOn, Runnable forget) {
        var drafted = new DraftedFields(drafts, organisation.id(), "risk " + named, basedOn, forget);
        form.keptBy(drafted);
        return drafted;
    }
}
