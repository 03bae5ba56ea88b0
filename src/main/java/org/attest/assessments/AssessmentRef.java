package org.attest.assessments;

import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** Points at one organisation's assessment for one DSPT year. It exists from the first answer on. */
public record AssessmentRef(OrganisationId organisation, DsptYear year) {}
