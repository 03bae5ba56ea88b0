package org.attest.accounts;

import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which people a list shows, and in which order; {@code text} is part of a name or an address. */
public record PeopleFilter(String text, @Nullable OrganisationId organisation, State state, Order order) {

    /** Who can get in today or later, or who could once. */
    public enum State {
        CAN_GET_IN("Can get in"),
        ENDED("Access ended"),
        ALL("Everybody");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Order {
        NAME,
        EMAIL,
        LAST_SIGN_IN
    }

    public static final PeopleFilter NONE = new PeopleFilter("", null, State.CAN_GET_IN, Order.NAME);
}
