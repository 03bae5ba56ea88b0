package org.attest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The roles that may call a front-door method at all: a list of {@link Role.Name}s separated by spaces, such as
 * {@code @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER)}. In which organisation the caller holds the
 * role is then asked of {@link CurrentUser} by the method itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@currentUser.holdsAny('{value}')")
public @interface AllowedTo {
    String value();

    /** Everyone who works in the system: whoever is signed in but people of suppliers, who are from outside. */
    String ANYBODY = "ADMINISTRATOR ICB_LEAD BOARD_SECRETARY BOARD_READER PROVIDER_LEAD CONTRIBUTOR APPROVER ASSESSOR";

    /** Everyone who is signed in: only for what is the person's own, since it lets people of suppliers in. */
    String SIGNED_IN = ANYBODY + " SUPPLIER_CONTACT";

    /** People who work on one organisation's own assessment. */
    String OWN_TEAM = "PROVIDER_LEAD CONTRIBUTOR APPROVER";

    /** Those who are not signed in: only for one-time links and the first run, which check their own secret. */
    String STRANGERS = "STRANGERS";

    /** Attest itself and no person: only for work in the background. */
    String ATTEST = "ATTEST";
}
