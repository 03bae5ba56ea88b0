package org.attest.evidence;

import org.attest.connections.HowItStands;
import org.attest.connections.ItemTitle;
import org.jspecify.annotations.Nullable;

/**
 * What loses an item of evidence when that lapses: how it stands where that is known, and how much other evidence it has
 * that is in date, without a date, and not shared with the caller.
 */
public record Hit(ItemTitle title, @Nullable HowItStands standing, int inDate, int undated, int notShared) {}
