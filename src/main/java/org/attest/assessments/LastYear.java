package org.attest.assessments;

import org.attest.catalogue.CrosswalkEntry;

/** What the organisation last signed on the outcome that this one follows, to stand beside this year's answer. */
public record LastYear(CrosswalkEntry link, Seal seal, SealedAnswer answer) {}
