package org.attest.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Of the news of one visit no more are read, whatever happened meanwhile. */
    private static final int MOST_COUNTED = 500;

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
     * What changed since the caller's last visit, gathered, and notes that they looked; in a fixed number of statements. A
     * visit is over 30 minutes after the last look; the first one reaches 14 days back.
     */
    @AllowedTo(READERS)
    public FeedNews sinceLastLook() {
        var reader = currentUser.get();
        var since = looks.look(reader.person());
        var found = rows.find(reader, new Wanted(since, null), MOST_COUNTED);
        var news = told(found);
        var groups = FeedGroups.of(news, FeedRows.isOfSeveral(reader), people(news));
        return new FeedNews(groups, since, found.size() == MOST_COUNTED);
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
        var reader = currentUser.get();
        var found = rows.find(reader, new Wanted(Instant.MIN, before), lines * ROWS_A_LINE);
        var deeds = new HashSet<Told.Deed>();
        var shown = new ArrayList<Told>();
        var named = named(found);
        FeedRow last = null;
        for (var row : found) {
            var name = named.get(row.item());
            if (name != null) {
                var it = new Told(row, name);
                if (deeds.size() == lines && !deeds.contains(it.deed())) {
                    break;
                }
                deeds.add(it.deed());
                shown.add(it);
            }
            last = row;
        }
        var ends = found.size() < lines * ROWS_A_LINE && (last == null || last.equals(found.getLast()));
        return new FeedPage(
                Told.entries(shown, people(shown)),
                looks.since(reader.person()),
                last == null || ends ? null : last.id());
    }

    /** Those whose item the reader may see. */
    private List<Told> told(List<FeedRow> found) {
        var named = named(found);
        return found.stream()
                .flatMap(row -> Stream.ofNullable(named.get(row.item())).map(it -> new Told(row, it)))
                .toList();
    }

    private Map<ItemRef, FeedNames.Named> named(List<FeedRow> found) {
        return names.of(found.stream().map(FeedRow::item).distinct().toList());
    }

    private Map<PersonId, String> people(List<Told> news) {
        return news.isEmpty()
                ? Map.of()
                : accounts.names(
                        news.stream().map(it -> it.row().person()).distinct().toList());
    }
}
