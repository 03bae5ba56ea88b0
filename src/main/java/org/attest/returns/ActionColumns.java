package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import org.attest.improvements.ActionProgress;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;

/** The columns of a table of actions, and what others call them. */
final class ActionColumns {

    static final String REFERENCE = "reference";
    static final String ORGANISATION = "organisation";
    static final String TITLE = "title";
    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String STATUS = "status";
    static final String PROGRESS = "progress";
    static final String SOURCE = "source";
    static final String LINKS = "links";
    static final TableKeys KEYS = new TableKeys(REFERENCE, TITLE, 'A').beside(ORGANISATION);
    static final List<TableColumn> COLUMNS = List.of(
            TableColumn.of(REFERENCE, "Reference", Content.REFERENCE, Use.KEY, "ref", "id", "action id", "action ref"),
            TableColumn.of(ORGANISATION, "Organisation", Content.LINE, Use.KEY, "provider", "trust", "ods code"),
            TableColumn.of(
                    TITLE, "Title", Content.TEXT, Use.REQUIRED, "action", "what", "what is to be done", "description"),
            TableColumn.of(OWNER, "Owner", Content.PERSON, Use.OPTIONAL, "action owner", "responsible", "who"),
            TableColumn.of(
                    DUE,
                    "Due",
                    Content.DATE,
                    Use.OPTIONAL,
                    "due date",
                    "by when",
                    "target date",
                    "target completion date",
                    "estimated completion date"),
            TableColumn.choice(
                    STATUS,
                    "Status",
                    Use.OPTIONAL,
                    Arrays.stream(ActionProgress.values())
                            .map(it -> TableChoice.of(it.name(), it.words(), ways(it)))
                            .toList(),
                    "state",
                    "action status"),
            TableColumn.of(
                    PROGRESS, "Progress", Content.TEXT, Use.OPTIONAL, "note", "notes", "update", "progress update"),
            TableColumn.of(SOURCE, "Source", Content.TEXT, Use.COMPANION, "where from", "origin"),
            TableColumn.of(
                    LINKS, "Linked to", Content.LINKS, Use.OPTIONAL, "links", "outcomes", "contributing outcome"));

    private ActionColumns() {}

    private static String[] ways(ActionProgress progress) {
        return switch (progress) {
            case NOT_STARTED -> new String[] {"open", "new", "planned"};
            case IN_PROGRESS -> new String[] {"ongoing", "started", "in hand"};
            case DONE -> new String[] {"complete", "completed", "closed", "finished"};
            case DROPPED -> new String[] {"cancelled", "withdrawn"};
        };
    }
}
