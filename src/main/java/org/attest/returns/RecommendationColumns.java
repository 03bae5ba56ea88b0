package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.improvements.RecommendationSort;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.spreadsheets.Row;

/** The columns of an improvement plan in the order of its export, and what its template calls them. */
final class RecommendationColumns {

    static final String TITLE = "Recommendations and actions";
    static final String SORT = "sort";
    static final String OUTCOME = "outcome";
    static final String RISK = "risk";
    static final String RECOMMENDATION = "recommendation";
    static final String REVIEWED = "reviewed";
    static final String STATUS = "status";
    static final String NO_ACTION = "no-action";
    static final String ACTION = "action";
    static final String OWNER = "owner";
    static final String RESOURCES = "resources";
    static final String BUDGET = "budget";
    static final String DUE = "due";
    static final String NO_DATE = "no-date";
    static final String WILL_ACT = "will-act";

    static final String YES = "YES";
    static final String NO = "NO";

    static final TableColumn OF_SHEET = TableColumn.choice(
            SORT,
            "Type",
            Use.OPTIONAL,
            Arrays.stream(RecommendationSort.values())
                    .map(it -> TableChoice.of(
                            it.name(), it.words(), it.words() + " recommendations", it.words() + " recommendation"))
                    .toList(),
            "recommendation type");

    static final List<TableColumn> EXPORTED = List.of(
            OF_SHEET,
            TableColumn.of(OUTCOME, "Contributing outcome", Content.LINE, Use.KEY, "outcome", "caf outcome"),
            TableColumn.of(RISK, "Associated risk", Content.TEXT, Use.OPTIONAL, "risk", "associated risks"),
            TableColumn.of(
                    RECOMMENDATION,
                    "Reviewer recommendation",
                    Content.TEXT,
                    Use.REQUIRED,
                    "recommendation",
                    "reviewer's recommendation",
                    "recommendations",
                    "assessor recommendation"),
            TableColumn.of(REVIEWED, "Recommendation reviewed", Content.TEXT, Use.OPTIONAL, "reviewed"),
            TableColumn.of(STATUS, "Status", Content.TEXT, Use.OPTIONAL, "recommendation status"),
            TableColumn.of(
                    NO_ACTION,
                    "Reason no action planned",
                    Content.TEXT,
                    Use.OPTIONAL,
                    "if no: explain",
                    "if no, explain",
                    "if no explain",
                    "if no: explain why",
                    "if no, explain why"),
            TableColumn.of(
                    ACTION,
                    "Action",
                    Content.TEXT,
                    Use.OPTIONAL,
                    "if yes: which action",
                    "if yes: which action?",
                    "if yes, which action",
                    "if yes, which action?"),
            TableColumn.of(OWNER, "Action owner", Content.LINE, Use.OPTIONAL, "owner"),
            TableColumn.of(
                    RESOURCES,
                    "Resource available",
                    Content.TEXT,
                    Use.OPTIONAL,
                    "resources available?",
                    "resources available",
                    "resource available?"),
            TableColumn.of(BUDGET, "Budget available", Content.TEXT, Use.OPTIONAL, "budget available?"),
            due(Content.LINE),
            TableColumn.of(
                    NO_DATE,
                    "Reason for no completion date",
                    Content.TEXT,
                    Use.OPTIONAL,
                    "if no date: explain",
                    "if no date, explain",
                    "if no date explain",
                    "if no date, explain why"));

    /** As they are read: the day as a day, and the question that only the template asks. */
    static final List<TableColumn> ALL = Stream.concat(
                    EXPORTED.stream().map(it -> it.key().equals(DUE) ? due(Content.DATE) : it),
                    Stream.of(TableColumn.choice(
                            WILL_ACT,
                            "Will you add an action?",
                            Use.COMPANION,
                            List.of(TableChoice.of(YES, "Yes", "y"), TableChoice.of(NO, "No", "n")),
                            "will you add an action? (yes/no)",
                            "will you add an action (yes/no)",
                            "will you add an action")))
            .toList();

    static final Set<String> KEYS = Set.of(OUTCOME, RECOMMENDATION);

    private RecommendationColumns() {}

    /** It goes out as DD-MM-YYYY, which a spreadsheet's own day would not show everywhere. */
    private static TableColumn due(Content content) {
        return TableColumn.of(
                DUE,
                "Estimated completion date",
                content,
                Use.OPTIONAL,
                "target completion date (dd-mm-yyyy)",
                "target completion date",
                "estimated completion date (dd-mm-yyyy)");
    }

    /** Whether a row is the header of an improvement plan: a recommendation, and what is done about it. */
    static boolean isHeader(Row row) {
        var found = new ColumnMatching(ALL).match(TableParser.headers(row)).keySet();
        return found.contains(RECOMMENDATION)
                && found.contains(OUTCOME)
                && (found.contains(NO_ACTION) || found.contains(WILL_ACT))
                && found.contains(ACTION);
    }
}
