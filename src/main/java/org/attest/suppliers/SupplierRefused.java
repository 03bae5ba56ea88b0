package org.attest.suppliers;

import org.attest.shared.Refused;

/** A rule of the register of suppliers was broken. */
public final class SupplierRefused extends Refused {

    private SupplierRefused(String sentence) {
        super(sentence);
    }

    static SupplierRefused nameTaken() {
        return new SupplierRefused("The register already has a supplier of this name. Change that one instead.");
    }

    static SupplierRefused circle() {
        return new SupplierRefused(
                "That would make a circle: the supplier that you chose rests on this one already, directly or through"
                        + " others.");
    }

    static SupplierRefused otherRegister() {
        return new SupplierRefused("A sub-processor stands in the same register as the supplier that it works for.");
    }

    static SupplierRefused testedLater() {
        return new SupplierRefused("A recovery test cannot lie ahead. Give the day on which it was done.");
    }

    static SupplierRefused ended() {
        return new SupplierRefused("This service is no longer offered.");
    }

    static SupplierRefused decided() {
        return new SupplierRefused("This proposal is decided already.");
    }

    static SupplierRefused reasonMissing() {
        return new SupplierRefused("Say why, so that the organisation knows what to do.");
    }

    static SupplierRefused proposalEmpty() {
        return new SupplierRefused("Say what is to change.");
    }
}
