package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.evidence.EvidenceRow;
import org.attest.improvements.PlanStage;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Note;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.risks.RiskRow;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;

/** The position of one organisation for its own board: four figures, the objectives, what is short and who does what by when. */
final class OnePager {

    /** Rows of each list: more would be a second page, and its heading tells how many there are. */
    static final int MOST_GAPS = 5;

    static final int MOST = 3;

    private final OwnStanding own;
    private final OwnGaps gaps;

    private OnePager(OwnStanding own) {
        this.own = own;
        this.gaps = new OwnGaps(own);
    }

    static Paper of(OwnStanding own) {
        var pager = new OnePager(own);
        var heading = own.position().heading();
        return new Paper(
                pager.labels(),
                heading.name(),
                "Cyber assurance: where we stand",
                "DSPT %s (%s) · Data as at %s"
                        .formatted(heading.year(), heading.version(), UkDates.inWords(heading.asAt())),
                pager.blocks(),
                false,
                List.of());
    }

    private PackLabels labels() {
        var heading = own.position().heading();
        var marking = Marking.OFFICIAL_SENSITIVE.words();
        return new PackLabels(
                marking,
                "Cyber assurance: where we stand · DSPT %s · Data as at %s"
                        .formatted(heading.year(), UkDates.inWords(heading.asAt())),
                "Owner: %s. For its own board only; not for publication or onward sharing.".formatted(heading.name()),
                "%s Board-paper %s %s %s"
                        .formatted(marking, own.column().member().code(), heading.year(), UkDates.day(heading.asAt())));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(keyFigures());
        blocks.add(facts());
        if (own.column().returned()) {
            blocks.add(new Heading("Objectives"));
            blocks.add(objectives());
            blocks.add(heading("Below what is expected", MOST_GAPS, gaps.rows().size(), false));
            list(
                    blocks,
                    OwnGaps.CAPTION,
                    OwnGaps.COLUMNS,
                    gaps.rows().stream().limit(MOST_GAPS).map(gaps::cells));
        }
        blocks.add(heading(
                "Evidence out of date", MOST, own.stale().total(), own.stale().more()));
        evidence(blocks);
        blocks.add(heading(
                "Risks over tolerance", MOST, own.over().total(), own.over().more()));
        risks(blocks);
        return blocks;
    }

    private KeyFigures keyFigures() {
        var column = own.column();
        return new KeyFigures(
                "The position in four figures",
                List.of(
                        new KeyFigure(column.tally().inWords(), "outcomes at or above what is expected"),
                        column.returned()
                                ? new KeyFigure(
                                        Integer.toString(column.tally().gaps()),
                                        "below; %d with a signed plan in time".formatted(gaps.planned()))
                                : new KeyFigure("Not known", "how many are below: nothing is sealed this year"),
                        new KeyFigure(PackText.stale(column.evidence()), "pieces of evidence are out of date"),
                        new KeyFigure(count(own.over().total(), own.over().more()), "open risks over tolerance")));
    }

    private Grid facts() {
        var column = own.column();
        return Grid.facts(
                "What the position rests on and what is due next",
                List.of(
                        Grid.fact("Latest sealed position", column.returnInWords()),
                        Grid.fact("National status", PackText.published(column.member())),
                        Grid.fact("Improvement plan", plan()),
                        Grid.fact("Next deadline", own.deadline().inWords())));
    }

    private String plan() {
        var plan = own.plan();
        if (plan == null) {
            return "None is started";
        }
        var late = plan.gaps().stream().filter(it -> it.isLate()).count();
        return "%s; due by %s; %s"
                .formatted(
                        stage(plan.stage()),
                        UkDates.inTable(plan.deadline()),
                        late == 0
                                ? "nothing is late"
                                : "%d of %d gaps late"
                                        .formatted(late, plan.gaps().size()));
    }

    /** The stage as a board reads it: who stands behind the plan. */
    private static String stage(PlanStage stage) {
        return switch (stage) {
            case DRAFT -> "Draft, not yet signed by the SIRO";
            case SUBMITTED -> "Waits for the signature of the SIRO";
            case SIGNED -> "Signed by the SIRO, not yet agreed by the ICB";
            case AGREED -> "Agreed by the ICB";
            case RETURNED -> "Returned for changes";
        };
    }

    private Grid objectives() {
        return Grid.table(
                "Each objective: status by rule, outcomes at or above expected, gaps",
                List.of(
                        Column.text("Objective", 50),
                        Column.text("Status", 20),
                        Column.number("At expected", 16),
                        Column.number("Gaps", 10)),
                own.position().objectives().stream()
                        .map(it -> List.of(
                                Cell.text(PackText.objective(it)),
                                Cell.rag(it.rag()),
                                Cell.text(it.tally().inWords()),
                                Cell.number(it.tally().gaps())))
                        .toList());
    }

    private void evidence(List<Block> blocks) {
        list(
                blocks,
                "Evidence that is out of date, what lapsed first first",
                List.of(Column.text("Evidence", 60), Column.text("Owner", 30), Column.text("Was due", 18)),
                own.stale().rows().stream().map(this::stale));
    }

    private List<Cell> stale(EvidenceRow it) {
        return List.of(
                Cell.text(it.reference() + "  " + it.title()),
                Cell.text(own.name(it.owner())),
                Cell.text(it.due() == null ? "Not known" : UkDates.inTable(it.due())));
    }

    private void risks(List<Block> blocks) {
        list(
                blocks,
                "Open risks over tolerance, the highest first",
                List.of(
                        Column.text("Risk", 52),
                        Column.text("Owner", 26),
                        Column.number("Score", 10),
                        Column.text("Accepted", 22)),
                own.over().rows().stream().map(this::risk));
    }

    private List<Cell> risk(RiskRow it) {
        var score = it.scores().current();
        return List.of(
                Cell.text(it.reference() + "  " + it.title()),
                Cell.text(own.name(it.owner())),
                score == null ? Cell.tinted("?", Tint.NOT_KNOWN) : Cell.number(score.points()),
                it.acceptedUntil() == null
                        ? Cell.tinted("✕ Not accepted", Tint.BAD)
                        : Cell.text("Until " + UkDates.inTable(it.acceptedUntil())));
    }

    /** Where not all of it is listed, with how many there are. */
    private static Heading heading(String words, int most, long total, boolean more) {
        return new Heading(total <= most ? words : "%s: the first %d of %s".formatted(words, most, count(total, more)));
    }

    private static void list(List<Block> blocks, String caption, List<Column> columns, Stream<List<Cell>> cells) {
        var rows = cells.toList();
        blocks.add(rows.isEmpty() ? new Note("None.") : Grid.table(caption, columns, rows));
    }

    private static String count(long number, boolean more) {
        return more ? "more than " + number : Long.toString(number);
    }
}
