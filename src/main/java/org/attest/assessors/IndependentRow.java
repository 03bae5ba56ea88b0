package org.attest.assessors;

import org.attest.organisations.Organisation;

/** An independent assessment in a list: how many outcomes of the sample are judged, and how many there are. */
public record IndependentRow(Independent about, Organisation organisation, int judged, int size) {}
