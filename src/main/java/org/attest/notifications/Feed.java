package org.attest.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.notifications.FeedRows.Wanted;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others changed, for those who work on it. Leads and approvers read all of their organisation; contributors what
 * is the team's, and an ICB lead of partners what is the ICB's; each line only while the reader may see its item. What
 * people did themselves is no news to them. Nothing is told that lies more than 90 days back.
 */
@Component
public class Feed {

    static final Duration REACHES_BACK = Duration.ofDays(90);
    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    /** As many rows are asked for each line that is shown: of the rest the reader may not see the item, or they repeat. */
    private static final int ROWS_A_LINE = 4;

    private final FeedRows rows;
    private final FeedLooks looks;
    private final FeedNames names;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    Feed(FeedRows rows, FeedLooks looks, FeedNames names, Accounts accounts, CurrentUser currentUser) {
        this.rows = rows;
        this.looks = looks;
        this.names = names;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /**
     * What changed since the caller's last visit, at most so many lines, and notes that they looked. A visit is over 30
     * minutes after the last look; the first one reaches 14 days back.
     */
    @AllowedTo(READERS)
    public FeedPage sinceLastLook(int lines) {
        var since = looks.look(currentUser.get().person());
        return page(new Wanted(since, null), lines, since);
    }

    /**
     * The feed part by part, in a fixed number of statements; a part may have fewer lines than asked for although there are
     * more.
     *
     * @param before where the part begins, as {@link FeedPage#older} said; null for the newest
     */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public FeedPage page(@Nullable UUID before, int lines) {
        return page(
                new Wanted(Instant.MIN, before),
                lines,
                looks.since(currentUser.get().person()));
    }

    private FeedPage page(Wanted wanted, int lines, Instant since) {
        var found = rows.find(currentUser.get(), wanted, lines * ROWS_A_LINE);
        var named = names.of(found.stream().map(FeedRow::item).distinct().toList());
        var shown = new LinkedHashMap<Deed, List<FeedRow>>();
        FeedRow last = null;
        for (var row : found) {
            var deed = new Deed(row.person(), row.what(), row.item());
            if (named.containsKey(row.item())) {
                if (shown.size() == lines && !shown.containsKey(deed)) {
                    break;
                }
                shown.computeIfAbsent(deed, _ -> new ArrayList<>()).add(row);
            }
            last = row;
        }
        var ends = found.size() < lines * ROWS_A_LINE && (last == null || last.equals(found.getLast()));
        return new FeedPage(entries(shown, named), since, last == null || ends ? null : last.id());
    }

    /** What one person did to one item, once or again. */
    private record Deed(PersonId person, String what, ItemRef item) {}

    private List<FeedEntry> entries(LinkedHashMap<Deed, List<FeedRow>> shown, Map<ItemRef, FeedNames.Named> named) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var people = accounts.names(
                shown.keySet().stream().map(Deed::person).distinct().toList());
        var entries = new ArrayList<FeedEntry>();
        shown.forEach((deed, rowsOf) -> {
            var item = Objects.requireNonNull(named.get(deed.item()));
            entries.add(new FeedEntry(
                    rowsOf.getFirst().id(),
                    rowsOf.getFirst().at(),
                    people.getOrDefault(deed.person(), "Somebody"),
                    News.of(deed.what()).map(News::words).orElse("changed"),
                    item.item(),
                    item.organisation(),
                    item.address(),
                    rowsOf.size()));
        });
        return entries;
    }
}
