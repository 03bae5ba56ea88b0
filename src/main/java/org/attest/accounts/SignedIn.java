package org.attest.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who gave a right password. Roles are not kept in the session: each question reads the rights in force, so
 * that a role that ended a moment ago opens nothing.
 */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Who who;

    SignedIn(PersonId person, Instant since, Rights rights) {
        super(List.of());
        who = new Who(person, since, rights);
        super.setAuthenticated(true);
    }

    PersonId person() {
        return who.person();
    }

    /** Twelve hours after this the session ends, whatever the person does. */
    Instant since() {
        return who.since();
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        who.caller().roles().stream()
                .map(it -> "ROLE_" + it)
                .map(SimpleGrantedAuthority::new)
                .forEach(authorities::add);
        return authorities;
    }

    @Override
    public Object getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn it && it.who.equals(who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }

    /** The principal; its name is the person's id. */
    private record Who(PersonId person, Instant since, Rights rights) implements HasCaller, AuthenticatedPrincipal {

        @Override
        public Caller caller() {
            return rights.of(person).caller();
        }

        @Override
        public String getName() {
            return person.toString();
        }

        @Override
        public String toString() {
            return person.toString();
        }
    }
}
