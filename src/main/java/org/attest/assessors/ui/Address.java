package org.attest.assessors.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Refused;

/** Which independent assessment an address is about; nonsense in it is a page that does not exist. */
final class Address {

    private Address() {}

    static UUID id(RouteParameters address) {
        try {
            return UUID.fromString(address.get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    static OutcomeCode outcome(RouteParameters address) {
        return OutcomeCode.read(address.get("outcome").orElse("")).orElseThrow(NotFoundException::new);
    }

    /** Draws a screen; what is unknown or not the person's to see is a page that does not exist. */
    static void draw(Runnable screen) {
        try {
            screen.run();
        } catch (Refused e) {
            throw new NotFoundException();
        }
    }
}
