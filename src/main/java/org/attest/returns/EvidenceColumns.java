package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import org.attest.evidence.EvidenceKind;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.shared.Marking;

/** The columns of a table of evidence: those of the sheet Evidence, and what others call them. */
final class EvidenceColumns {

    static final String REFERENCE = "reference";
    static final String ORGANISATION = "organisation";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String EFFECTIVE = "effective";
    static final String REVIEW = "review";
    static final String EXPIRES = "expires";
    static final String MARKING = "marking";
    static final String KEPT_AT = "kept-at";
    static final String SUMMARY = "summary";
    static final String LINKS = "links";
    static final String STATE = "state";
    static final TableKeys KEYS = new TableKeys(REFERENCE, TITLE, 'E').beside(ORGANISATION);
    private static final int LONGEST_PLACE = 500;

    static final List<TableColumn> ALL = List.of(
            TableColumn.of(
                    REFERENCE, "Reference", Content.REFERENCE, Use.KEY, "ref", "id", "evidence id", "evidence ref"),
            TableColumn.of(ORGANISATION, "Organisation", Content.LINE, Use.KEY, "provider", "trust", "ods code"),
            TableColumn.of(
                    TITLE,
                    "Title",
                    Content.LINE,
                    Use.REQUIRED,
                    "evidence",
                    "evidence title",
                    "document",
                    "document title",
                    "name"),
            TableColumn.choice(
                    KIND,
                    "Kind",
                    Use.REQUIRED,
                    Arrays.stream(EvidenceKind.values())
                            .map(it -> TableChoice.of(it.name(), it.words(), ways(it)))
                            .toList(),
                    "type",
                    "evidence type",
                    "document type"),
            TableColumn.of(OWNER, "Owner", Content.PERSON, Use.OPTIONAL, "evidence owner", "responsible"),
            TableColumn.of(
                    EFFECTIVE,
                    "Effective date",
                    Content.DATE,
                    Use.OPTIONAL,
                    "effective",
                    "date",
                    "approved on",
                    "approval date",
                    "issued"),
            TableColumn.of(REVIEW, "Review due", Content.DATE, Use.OPTIONAL, "review date", "next review", "review by"),
            TableColumn.of(EXPIRES, "Expires", Content.DATE, Use.OPTIONAL, "expiry", "expiry date", "valid until"),
            TableColumn.choice(
                    MARKING,
                    "Classification",
                    Use.REQUIRED,
                    Arrays.stream(Marking.values())
                            .map(it -> TableChoice.of(it.name(), it.words(), ways(it)))
                            .toList(),
                    "marking",
                    "protective marking",
                    "sensitivity"),
            new TableColumn(
                    KEPT_AT,
                    "Where kept",
                    Content.TEXT,
                    Use.OPTIONAL,
                    LONGEST_PLACE,
                    List.of("location", "link", "url", "file", "where it is kept"),
                    List.of()),
            TableColumn.of(SUMMARY, "Summary", Content.TEXT, Use.OPTIONAL, "description", "comment", "notes"),
            TableColumn.of(
                    LINKS,
                    "Linked to",
                    Content.LINKS,
                    Use.OPTIONAL,
                    "links",
                    "outcomes",
                    "outcome",
                    "contributing outcome",
                    "contributing outcomes"),
            TableColumn.of(STATE, "Review", Content.LINE, Use.INFORMATION, "status", "state"));

    private EvidenceColumns() {}

    private static String[] ways(EvidenceKind kind) {
        return switch (kind) {
            case DESIGN -> new String[] {"policy", "plan", "procedure"};
            case OPERATION -> new String[] {"log", "report", "minutes"};
            case TEST -> new String[] {"exercise", "audit"};
            case PEOPLE -> new String[] {"training", "roles"};
            case EXTERNAL -> new String[] {"certificate"};
        };
    }

    private static String[] ways(Marking marking) {
        return switch (marking) {
            case OFFICIAL -> new String[] {"o"};
            case OFFICIAL_SENSITIVE -> new String[] {"o-s", "official sensitive", "official - sensitive"};
        };
    }
}
