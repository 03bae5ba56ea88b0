package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;

/** Returns that were loaded for an organisation, for its approver to sign, and for a second person of the ICB to confirm. */
@Component
class LoadedReturnsWaiting implements WaitsForMe {

    private static final Words TO_SIGN =
            new Words("return that was loaded for you to sign", "returns that were loaded for you to sign");
    private static final Words TO_CONFIRM =
            new Words("loaded return to confirm against its letter", "loaded returns to confirm against their letters");

    private final OnBehalfBook book;
    private final CurrentUser currentUser;

    LoadedReturnsWaiting(OnBehalfBook book, CurrentUser currentUser) {
        this.book = book;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var waiting = new ArrayList<Waiting>();
        var signs = caller.scope(Role.APPROVER);
        if (!signs.isEmpty()) {
            say(waiting, TO_SIGN, book.waiting(signs.organisations(), caller.person(), false), ReturnsLinks.returns());
        }
        if (!caller.overseen().isEmpty()) {
            say(waiting, TO_CONFIRM, book.waiting(caller.overseen(), caller.person(), true), ReturnsLinks.onBehalf());
        }
        return waiting;
    }

    private static void say(List<Waiting> waiting, Words words, long count, String address) {
        if (count > 0) {
            waiting.add(Waiting.of(words, count, address));
        }
    }
}
