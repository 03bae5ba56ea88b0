package org.attest.access;

import java.util.Arrays;
import java.util.function.Supplier;
import org.attest.shared.Acting;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks who is calling. Work in the background runs as the person who asked for it, or as {@link Caller#ATTEST}. */
@Component("currentUser")
public class CurrentUser implements Acting {

    private static final ScopedValue<HasCaller> ACTING = ScopedValue.newInstance();

    /** @throws AccessDeniedException when nobody is signed in */
    public Caller get() {
        var caller = find();
        if (caller == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return caller;
    }

    public @Nullable Caller find() {
        if (ACTING.isBound()) {
            return ACTING.get().caller();
        }
        var signedIn = signedIn();
        return signedIn == null ? null : signedIn.caller();
    }

    private static @Nullable HasCaller signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof HasCaller it
                ? it
                : null;
    }

    /** Used by {@link AllowedTo}; {@link Caller#ATTEST} may call every front door, in code that no request reaches. */
    public boolean holdsAny(String roles) {
        if (roles.equals(AllowedTo.STRANGERS)) {
            return true;
        }
        var caller = find();
        if (caller == null || caller.equals(Caller.ATTEST)) {
            return caller != null;
        }
        return !roles.equals(AllowedTo.ATTEST)
                && Arrays.stream(roles.split(" ")).map(Role::valueOf).anyMatch(caller::holds);
    }

    /** @throws UnknownItem when the caller holds none of these roles there: a foreign organisation answers like an unknown one */
    public Caller require(OrganisationId organisation, Role... roles) {
        var caller = get();
        if (!caller.equals(Caller.ATTEST) && !caller.holdsAny(organisation, roles)) {
            throw new UnknownItem();
        }
        return caller;
    }

    /** Runs work as somebody: for jobs, the first set-up and tests. */
    public <T> T as(Caller caller, Supplier<T> work) {
        return ScopedValue.where(ACTING, () -> caller).call(work::get);
    }

    @Override
    public PersonId person() {
        return get().person();
    }

    /** Rights that are withdrawn meanwhile are withdrawn from the work too, which a {@link Caller} kept for it would not be. */
    @Override
    public <T> Supplier<T> onward(Supplier<T> work) {
        var who = ACTING.isBound() ? ACTING.get() : signedIn();
        if (who == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return () -> ScopedValue.where(ACTING, who).call(work::get);
    }
}
