package org.attest.improvements;

/** An action to be raised outside plans, one among many. */
public record NewRegisterAction(ActionDetails details, ActionSource source) {}
