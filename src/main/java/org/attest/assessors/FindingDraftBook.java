package org.attest.assessors;

import java.util.List;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the caller types of findings until it is saved. */
@Component
class FindingDraftBook {

    private final FindingDraftRows rows;
    private final CurrentUser currentUser;

    FindingDraftBook(FindingDraftRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    void keep(KeptIndependent independent, FindingDraft typed) {
        var row = mine(independent, typed.outcome()).stream()
                .filter(it -> it.isOf(typed.finding()))
                .findFirst();
        rows.saveAndFlush(row.map(it -> it.become(typed))
                .orElseGet(() ->
                        new KeptFindingDraft(independent, currentUser.get().person(), typed)));
    }

    List<FindingDraft> of(KeptIndependent independent, OutcomeCode outcome) {
        return mine(independent, outcome).stream().map(KeptFindingDraft::draft).toList();
    }

    void drop(KeptIndependent independent, OutcomeCode outcome, @Nullable UUID finding) {
        mine(independent, outcome).stream().filter(it -> it.isOf(finding)).forEach(rows::delete);
    }

    private List<KeptFindingDraft> mine(KeptIndependent independent, OutcomeCode outcome) {
        return rows.findByOrganisationAndIndependentAndOutcomeAndPerson(
                independent.organisation(),
                independent.id(),
                outcome,
                currentUser.get().person());
    }
}
