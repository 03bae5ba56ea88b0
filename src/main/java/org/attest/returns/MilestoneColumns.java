package org.attest.returns;

import java.util.List;
import org.attest.catalogue.Objective;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;

/** The columns of a table of milestones, and what others call them. */
final class MilestoneColumns {

    static final String REFERENCE = "reference";
    static final String ORGANISATION = "organisation";
    static final String TITLE = "title";
    static final String OBJECTIVE = "objective";
    static final String SHOWS = "shows";
    static final String OWNER = "owner";
    static final String STARTS = "starts";
    static final String DUE = "due";
    static final String REASON = "reason";
    static final String FIRST = "first";
    static final String STANDING = "standing";
    static final TableKeys KEYS = new TableKeys(REFERENCE, TITLE, 'M').beside(ORGANISATION);

    private MilestoneColumns() {}

    static List<TableColumn> of(List<Objective> objectives) {
        return List.of(
                TableColumn.of(
                        REFERENCE,
                        "Reference",
                        Content.REFERENCE,
                        Use.KEY,
                        "ref",
                        "id",
                        "milestone id",
                        "milestone ref"),
                TableColumn.of(ORGANISATION, "Organisation", Content.LINE, Use.KEY, "provider", "trust", "ods code"),
                TableColumn.of(TITLE, "Title", Content.LINE, Use.REQUIRED, "milestone", "deliverable", "what", "name"),
                TableColumn.choice(
                        OBJECTIVE,
                        "Objective",
                        Use.REQUIRED,
                        ObjectiveChoices.of(objectives),
                        "strategic objective",
                        "objective number"),
                TableColumn.of(
                        SHOWS,
                        "What shows that it is reached",
                        Content.TEXT,
                        Use.OPTIONAL,
                        "success criteria",
                        "acceptance criteria",
                        "description"),
                TableColumn.of(OWNER, "Owner", Content.PERSON, Use.OPTIONAL, "milestone owner", "responsible", "who"),
                TableColumn.of(STARTS, "Starts", Content.DATE, Use.OPTIONAL, "start", "start date"),
                TableColumn.of(
                        DUE,
                        "Due",
                        Content.DATE,
                        Use.REQUIRED,
                        "due date",
                        "by when",
                        "target date",
                        "forecast date",
                        "end date",
                        "finish"),
                TableColumn.of(
                        REASON,
                        "Reason for the new date",
                        Content.TEXT,
                        Use.COMPANION,
                        "reason",
                        "reason for slippage",
                        "reason for change",
                        "why"),
                TableColumn.of(
                        FIRST, "Promised first", Content.DATE, Use.INFORMATION, "baseline", "baseline date", "planned"),
                TableColumn.of(STANDING, "Standing", Content.LINE, Use.INFORMATION, "status", "rag"));
    }
}
