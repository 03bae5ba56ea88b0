package org.attest.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.ItemKind;
import org.attest.shared.PersonId;

/** Gathers news, by organisation for who follows several, by subject for who follows one. */
final class FeedGroups {

    private FeedGroups() {}

    /** @param news the newest first */
    static List<FeedGroup> of(List<Told> news, boolean byOrganisation, Map<PersonId, String> people) {
        Function<Told, Object> about = byOrganisation
                ? it -> it.row().item().organisation()
                : it -> FeedSubject.of(it.row().item().kind()).heading();
        return gathered(news, about).values().stream()
                .map(it -> group(it, byOrganisation, people))
                .toList();
    }

    private static FeedGroup group(List<Told> news, boolean byOrganisation, Map<PersonId, String> people) {
        var newest = news.getFirst();
        return new FeedGroup(
                byOrganisation
                        ? newest.named().organisation()
                        : FeedSubject.of(newest.row().item().kind()).heading(),
                newest.row().at(),
                news.size(),
                gathered(news, FeedGroups::deed).values().stream()
                        .map(FeedGroups::inSum)
                        .toList(),
                Told.entries(news, people));
    }

    /** The same done to things of one kind, by whomever. */
    private record Deed(String what, ItemKind kind) {}

    private static Deed deed(Told it) {
        return new Deed(it.row().what(), it.row().item().kind());
    }

    private static FeedDeed inSum(List<Told> same) {
        var newest = same.getFirst();
        var things = same.stream().map(it -> it.row().item()).distinct().count();
        if (things == 1) {
            var often = same.size() == 1 ? "" : " (%d times)".formatted(same.size());
            return new FeedDeed(
                    newest.did(), newest.named().item() + often, newest.named().address());
        }
        var many = FeedSubject.of(newest.row().item().kind()).many();
        return new FeedDeed(newest.did(), things + " " + many, newest.named().list());
    }

    private static <K> Map<K, List<Told>> gathered(List<Told> news, Function<Told, K> by) {
        return news.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
