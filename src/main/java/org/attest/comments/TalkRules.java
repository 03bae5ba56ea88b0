package org.attest.comments;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who talks about what, in one place: people of the organisation who see the item whole, about everything; the ICB lead
 * of a partner who may see its title, about what is shared with the ICB.
 */
@Component
class TalkRules {

    private static final Role[] TEAM = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final CurrentUser currentUser;
    private final ObjectProvider<Discussed> kinds;

    TalkRules(CurrentUser currentUser, ObjectProvider<Discussed> kinds) {
        this.currentUser = currentUser;
        this.kinds = kinds;
    }

    /** In which capacity somebody talks about an item. */
    enum Side {
        TEAM,
        ICB,
        NONE;

        Set<Audience> reads() {
            return switch (this) {
                case TEAM -> EnumSet.allOf(Audience.class);
                case ICB -> EnumSet.of(Audience.TEAM_AND_ICB);
                case NONE -> EnumSet.noneOf(Audience.class);
            };
        }

        /** What the ICB says is always for both sides. */
        Audience speaksTo(Audience wanted) {
            return this == TEAM ? wanted : Audience.TEAM_AND_ICB;
        }
    }

    Side side(ItemRef item) {
        var caller = currentUser.get();
        var inTeam = caller.holdsAny(item.organisation(), TEAM);
        var asIcb = oversees(caller, item);
        var discussed =
                kinds.stream().filter(it -> it.kind().equals(item.kind())).findFirst();
        if (discussed.isEmpty() || (!inTeam && !asIcb)) {
            return Side.NONE;
        }
        return switch (discussed.get().seen(item)) {
            case WHOLE -> inTeam ? Side.TEAM : Side.ICB;
            case TITLE -> asIcb ? Side.ICB : Side.NONE;
            case NOTHING -> Side.NONE;
        };
    }

    /** @throws UnknownItem when the item is unknown, foreign, or not the caller's to talk about */
    Side requireSide(ItemRef item) {
        var side = side(item);
        if (side == Side.NONE) {
            throw new UnknownItem();
        }
        return side;
    }

    /** @throws UnknownItem for a kind that nobody can comment on */
    Discussed of(ItemRef item) {
        return kinds.stream()
                .filter(it -> it.kind().equals(item.kind()))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** Where the caller can have said something, or be mentioned. */
    Scope scope() {
        var caller = currentUser.get();
        var found = new HashSet<>(caller.scope(TEAM).organisations());
        if (caller.holds(Role.ICB_LEAD)) {
            found.addAll(caller.overseen());
        }
        return new Scope(found);
    }

    private static boolean oversees(Caller caller, ItemRef item) {
        return caller.holds(Role.ICB_LEAD) && caller.overseenScope().holds(item.organisation());
    }
}
