package org.attest.accounts;

import org.attest.access.Caller;

/** Somebody to whom news can be sent today: their address, and as whom the news is read before it leaves. */
public record Recipient(Caller caller, String email) {}
