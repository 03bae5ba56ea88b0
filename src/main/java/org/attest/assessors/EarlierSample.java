package org.attest.assessors;

import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;

/** An outcome that an earlier independent assessment looked at, in the version of that year. */
record EarlierSample(DsptYear year, String framework, OutcomeCode outcome) {}
