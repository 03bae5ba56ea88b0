package org.attest.assessments;

import org.attest.accounts.TeamUse;
import org.attest.shared.OrganisationId;
import org.attest.shared.TeamId;
import org.springframework.stereotype.Component;

/** Knows which teams have outcomes in a year that still takes answers. */
@Component
class AssignedTeams implements TeamUse {

    private final AnswerRows answers;
    private final OpenYears openYears;

    AssignedTeams(AnswerRows answers, OpenYears openYears) {
        this.answers = answers;
        this.openYears = openYears;
    }

    @Override
    public boolean isAssigned(OrganisationId organisation, TeamId team) {
        return answers.assignedTo(organisation, team).stream()
                .anyMatch(it -> openYears.takes(it.ref().year()));
    }

    @Override
    public String words() {
        return "outcomes of this year";
    }
}
