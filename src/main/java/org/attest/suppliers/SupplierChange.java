package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** What a shared record is to say, in one change among many; {@code basedOn} is the {@link SupplierEntry#edits} that the person saw. */
public record SupplierChange(ItemRef supplier, long basedOn, SupplierDetails details) {}
