package org.attest.risks.ui;

import java.util.LinkedHashMap;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.risks.RiskDrafts;
import org.attest.risks.RiskScales;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a risk, which keeps what is typed as the person's own draft. */
@Component
class RiskForms {

    private final RiskScales scales;
    private final RiskDrafts drafts;
    private final Catalogue catalogue;
    private final Accounts accounts;

    RiskForms(RiskScales scales, RiskDrafts drafts, Catalogue catalogue, Accounts accounts) {
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

    /** From now on what the person types is kept; a draft that cannot be kept says so and loses nothing on the screen. */
    void keep(RiskForm form, Organisation organisation, @Nullable ItemRef risk, long basedOn) {
        form.whenTyped(() -> {
            try {
                var at = drafts.keep(organisation.id(), risk, basedOn, form.draft());
                form.status("Draft kept on %s. Only you see it.".formatted(UkDates.inWords(at)));
            } catch (Refused refused) {
                form.status("The draft could not be kept: " + refused.getMessage());
            }
        });
    }
}
