package org.attest.returns;

import org.attest.shared.ItemRef;

/** A mail or a letter as an item of the ICB's own evidence. */
record FiledPaper(ItemRef item, String reference) {}
