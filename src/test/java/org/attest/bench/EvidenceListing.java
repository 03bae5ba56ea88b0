package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pages of the evidence list of an organisation with 100,000 items against those of one with 100, and searches. */
final class EvidenceListing {

    private EvidenceListing() {}

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, ListRounds.class)) {
            var figures = new ArrayList<Figure>();
            for (var page : ListPage.PAGES) {
                figures.add(figure(application, figures.size(), page, new Figure.AtMost(1.5, "ms"), ListRounds.ROUNDS));
            }
            for (var search : ListPage.SEARCHES) {
                figures.add(figure(
                        application, figures.size(), search, new Figure.Within(1_000, "ms"), ListRounds.SEARCH_ROUNDS));
            }
            return figures;
        }
    }

    private static Figure figure(
            MeasuredApplication application, int place, ListPage page, Figure.Goal goal, int rounds) {
        return new Figure(
                page.id(),
                "%s, %,d items".formatted(page.what(), ListRounds.LARGE),
                "the same of %,d items".formatted(ListRounds.SMALL),
                Double.parseDouble(application.said(2 * place)),
                Double.parseDouble(application.said(2 * place + 1)),
                goal,
                rounds);
    }
}
