package org.attest.suppliers;

import org.attest.organisations.OdsCode;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The shared record of a supplier, as a person fills it in. Contacts are free text, a line for each; blank texts become
 * null.
 */
public record SupplierDetails(
        String name,
        @Nullable String companyNumber,
        @Nullable OdsCode odsCode,
        @Nullable String parentGroup,
        @Nullable String contacts,
        Scores scores,
        @Nullable TierOverride override) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_COMPANY_NUMBER = 20;

    public SupplierDetails {
        name = line("name", name, LONGEST_NAME);
        if (name == null) {
            throw new Refused("Give the supplier a name.");
        }
        companyNumber = line("company number", companyNumber, LONGEST_COMPANY_NUMBER);
        parentGroup = line("parent group", parentGroup, LONGEST_NAME);
        contacts = Narrative.checked(contacts);
    }

    public static SupplierDetails named(String name) {
        return new SupplierDetails(name, null, null, null, null, Scores.UNKNOWN, null);
    }

    public SupplierDetails with(Scores other) {
        return new SupplierDetails(name, companyNumber, odsCode, parentGroup, contacts, other, override);
    }

    public SupplierDetails with(@Nullable TierOverride other) {
        return new SupplierDetails(name, companyNumber, odsCode, parentGroup, contacts, scores, other);
    }

    public SupplierDetails ofGroup(@Nullable String group) {
        return new SupplierDetails(name, companyNumber, odsCode, group, contacts, scores, override);
    }

    /** A text on one line, null where nothing is said. */
    static @Nullable String line(String what, @Nullable String text, int longest) {
        var said = Narrative.ofNullable(text);
        if (said == null) {
            return null;
        }
        if (said.text().length() > longest || said.text().contains("\n")) {
            throw new Refused("The %s has at most %d characters, on one line.".formatted(what, longest));
        }
        return said.text();
    }
}
