package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/**
 * An assurance of a supplier, as a person fills it in; blank texts become null.
 *
 * @param says its status and version, such as {@code 25/26 Standards Met}
 * @param body who gave it, such as an accredited certification body
 * @param scope which services and sites it covers
 * @param expires the last day on which it holds
 * @param evidence the item of the evidence library that proves it
 */
public record AssuranceDetails(
        AssuranceKind kind,
        @Nullable String says,
        @Nullable String body,
        @Nullable String scope,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable ItemRef evidence) {

    public static final int LONGEST_LINE = 200;

    public AssuranceDetails {
        says = SupplierDetails.line("status", says, LONGEST_LINE);
        body = SupplierDetails.line("name of the body", body, LONGEST_LINE);
        scope = Narrative.checked(scope);
        if (issued != null && expires != null && expires.isBefore(issued)) {
            throw new Refused("The assurance runs out before it was given. Check the two dates.");
        }
        if (evidence != null && !evidence.kind().equals(ItemKind.EVIDENCE)) {
            throw new UnknownItem();
        }
    }

    public static AssuranceDetails of(AssuranceKind kind, @Nullable LocalDate issued, @Nullable LocalDate expires) {
        return new AssuranceDetails(kind, null, null, null, issued, expires, null);
    }

    public AssuranceDetails provedBy(@Nullable ItemRef item) {
        return new AssuranceDetails(kind, says, body, scope, issued, expires, item);
    }
}
