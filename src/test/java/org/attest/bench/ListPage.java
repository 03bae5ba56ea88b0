package org.attest.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attest.access.Caller;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceFilter.Order;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.ReviewState;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** A page of the evidence list that can be asked for in a library of any size. */
record ListPage(String id, String what, Function<Libraries.Filled, Question> asked) {

    private static final int ROWS = 25;
    private static final int FAR = 20;

    static final List<ListPage> PAGES = List.of(
            new ListPage("List", "the first page of the evidence list", it -> of(it, Order.REFERENCE, false)),
            new ListPage("List far", "page 20 of the evidence list", it -> of(it, Order.REFERENCE, false)
                    .page(Math.min(FAR, it.items() / ROWS / 2))),
            new ListPage(
                    "List of a kind", "the first page of one kind of evidence", it -> of(it, Order.REFERENCE, false)
                            .kind(EvidenceKind.TEST)),
            new ListPage("List by title", "the first page by title", it -> of(it, Order.TITLE, false)),
            new ListPage("List by date", "the first page by due date, the last first", it -> of(it, Order.DUE, true)),
            new ListPage("List of all", "the first page of all that a lead reaches", it -> ofAll(it, Order.REFERENCE)),
            new ListPage("List of all by title", "the same by title", it -> ofAll(it, Order.TITLE)),
            new ListPage(
                    "List of an ICB", "the first page of all that an ICB lead reaches, by points", ListPage::ofIcb));

    static final List<ListPage> SEARCHES = List.of(
            new ListPage("Search", "a word that stands in every file", it -> of(it, Order.REFERENCE, false)
                    .holding("minutes")),
            new ListPage("Search rare", "a word that stands in ten files", it -> of(it, Order.REFERENCE, false)
                    .holding("zebraquick")));

    /** @param reached what the caller reaches, in the database's own words */
    record Question(Caller caller, String reached, EvidenceFilter filter, Window window) {

        Question page(int page) {
            return new Question(caller, reached, filter, Window.page(page, ROWS));
        }

        Question kind(EvidenceKind kind) {
            return new Question(
                    caller,
                    reached,
                    ListPage.filter(filter.organisation(), kind, filter.order(), filter.descending()),
                    window);
        }

        Question holding(String words) {
            return new Question(caller, reached, filter.holding(words), window);
        }

        /** Finds the same page without any index that has its order. */
        String sortedInFull() {
            var way = filter.descending() ? "desc" : "asc";
            var key =
                    switch (filter.order()) {
                        case REFERENCE -> "number + 0";
                        case TITLE -> "concat(title, '')";
                        case DUE -> "coalesce(due, '%s')".formatted(filter.descending() ? "1000-01-01" : "9999-12-31");
                        case POINTS -> "points + 0";
                    };
            var kind = filter.kind() == null ? "" : " and kind = '" + filter.kind() + "'";
            return String.format(
                    Locale.ROOT,
                    "select id from evidence_item where %s%s order by %s %s, id %s limit %d offset %d",
                    reached,
                    kind,
                    key,
                    way,
                    way,
                    window.limit(),
                    window.offset());
        }
    }

    private static Question of(Libraries.Filled system, Order order, boolean descending) {
        return new Question(
                system.lead(),
                "organisation_id = '%s'".formatted(system.trust()),
                filter(system.trust(), null, order, descending),
                Window.page(1, ROWS));
    }

    private static Question ofAll(Libraries.Filled system, Order order) {
        return new Question(
                system.lead(),
                "(organisation_id = '%s' or organisation_id = '%s' and in_system_library)"
                        .formatted(system.trust(), system.neighbour()),
                filter(null, null, order, false),
                Window.page(1, ROWS));
    }

    private static Question ofIcb(Libraries.Filled system) {
        return new Question(
                system.icbLead(),
                "organisation_id in ('%s', '%s')".formatted(system.trust(), system.neighbour()),
                filter(null, null, Order.POINTS, false),
                Window.page(1, ROWS));
    }

    private static EvidenceFilter filter(
            @Nullable OrganisationId organisation, @Nullable EvidenceKind kind, Order order, boolean descending) {
        return new EvidenceFilter(organisation, "", ReviewState.LIVE, null, kind, false, order, descending);
    }
}
