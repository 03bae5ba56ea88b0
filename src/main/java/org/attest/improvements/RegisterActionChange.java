package org.attest.improvements;

import org.attest.shared.ItemRef;

/** What an action of the register is to say, in one change among many; {@code basedOn} counts the edits that the person saw. */
public record RegisterActionChange(ItemRef action, long basedOn, ActionDetails details) {}
