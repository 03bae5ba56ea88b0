package org.attest.accounts;

import org.attest.shared.PersonId;

/** Addresses of the screens of this module. */
public final class AccountLinks {

    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNT = "account";
    public static final String PEOPLE = "people";
    public static final String FIRST_RUN = "first-run";

    private AccountLinks() {}

    public static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }

    /** Starts with a slash, as a one-time link is shown. */
    static String welcome(String token) {
        return "/welcome/" + token;
    }
}
