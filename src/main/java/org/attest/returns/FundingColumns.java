package org.attest.returns;

import java.util.List;
import java.util.stream.Stream;
import org.attest.catalogue.Objective;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;

/** The columns of a table of funding lines, and what others call them. */
final class FundingColumns {

    static final String REFERENCE = "reference";
    static final String ORGANISATION = "organisation";
    static final String TITLE = "title";
    static final String YEAR = "year";
    static final String OBJECTIVE = "objective";
    static final String ALLOCATED = "allocated";
    static final String COMMITTED = "committed";
    static final String SPENT = "spent";
    static final String FORECAST = "forecast";
    static final String LEFT = "left";
    static final String PLANNED = "planned";
    static final String REALISED = "realised";

    /** The same money goes by the same name each year. */
    static final TableKeys KEYS =
            new TableKeys(REFERENCE, TITLE, 'F').with(YEAR).beside(ORGANISATION);

    static final List<String> AMOUNTS = List.of(ALLOCATED, COMMITTED, SPENT, FORECAST);

    private FundingColumns() {}

    static List<TableColumn> of(List<Objective> objectives) {
        return Stream.of(words(objectives), money(), benefits())
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<TableColumn> words(List<Objective> objectives) {
        return Stream.of(
                TableColumn.of(REFERENCE, "Reference", Content.REFERENCE, Use.KEY, "ref", "id", "funding id", "line"),
                TableColumn.of(ORGANISATION, "Organisation", Content.LINE, Use.KEY, "provider", "trust", "ods code"),
                TableColumn.of(
                        YEAR, "Financial year", Content.FINANCIAL_YEAR, Use.REQUIRED, "year", "fy", "funding year"),
                TableColumn.choice(
                        OBJECTIVE,
                        "Objective",
                        Use.REQUIRED,
                        ObjectiveChoices.of(objectives),
                        "strategic objective",
                        "objective number"),
                TableColumn.of(
                        TITLE,
                        "What it is for",
                        Content.LINE,
                        Use.REQUIRED,
                        "title",
                        "funding line",
                        "scheme",
                        "project",
                        "description",
                        "item"));
    }

    private static Stream<TableColumn> money() {
        return Stream.of(
                money(ALLOCATED, "Allocated (£)", "allocated", "allocation", "budget", "award", "awarded"),
                money(COMMITTED, "Committed (£)", "committed", "commitment", "ordered", "contracted"),
                money(SPENT, "Spent (£)", "spent", "spend", "actual", "actual spend", "spend to date"),
                money(FORECAST, "Forecast (£)", "forecast", "forecast spend", "forecast outturn", "outturn"),
                TableColumn.of(
                        LEFT, "Left (£)", Content.MONEY, Use.INFORMATION, "left", "remaining", "variance", "balance"));
    }

    private static TableColumn money(String key, String header, String... synonyms) {
        return TableColumn.of(key, header, Content.MONEY, Use.OPTIONAL, synonyms);
    }

    private static Stream<TableColumn> benefits() {
        return Stream.of(
                TableColumn.of(
                        PLANNED,
                        "Benefits planned",
                        Content.TEXT,
                        Use.OPTIONAL,
                        "benefits",
                        "planned benefits",
                        "expected benefits"),
                TableColumn.of(
                        REALISED,
                        "Benefits realised",
                        Content.TEXT,
                        Use.OPTIONAL,
                        "realised benefits",
                        "benefits so far"));
    }
}
