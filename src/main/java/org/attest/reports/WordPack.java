package org.attest.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.Rag;
import org.attest.position.SystemPosition;
import org.attest.reports.WordTable.Box;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The Part 2 paper in Word: cover, people's words, scorecard, position by provider, data quality, heat map. */
final class WordPack {

    private static final List<Integer> LABELLED = List.of(2400, 7466);

    private final Pack pack;
    private final SystemPosition figures;
    private final PackWords words;
    private final WordPaper paper;

    private WordPack(Pack pack) {
        this.pack = pack;
        this.figures = pack.figures();
        this.words = pack.words();
        this.paper = new WordPaper(pack.line().title(), PackLabels.of(pack));
    }

    static byte[] of(Pack pack) {
        var word = new WordPack(pack);
        word.cover();
        word.scorecard();
        word.providers();
        word.dataQuality();
        word.definitions();
        word.origin();
        word.paper.landscapeFromHere();
        new WordHeatMap(word.paper, word.figures, word.words).draw();
        return word.paper.bytes();
    }

    private void cover() {
        var line = pack.line();
        paper.line("Owner", figures.heading().name());
        paper.line("Title", line.title());
        paper.line(
                "Subtitle",
                "%s · %s · DSPT %s (%s) · Data as at %s"
                        .formatted(
                                PackLabels.PART,
                                PackLabels.version(line),
                                line.year(),
                                figures.heading().version(),
                                UkDates.inWords(line.frozenAt())));
        block();
        keyFigures();
        section("Summary", words.summary());
        section("Recommendation", words.recommendation());
        section("Decisions asked of the meeting", words.decisions());
    }

    private void block() {
        var table = paper.table("PackTable", "Cover sheet: the meeting, the author and the assurance given", LABELLED);
        cover(table, "Meeting", words.meeting());
        cover(table, "Date", words.meetingDate() == null ? null : UkDates.inWords(words.meetingDate()));
        cover(table, "Agenda item", words.agendaItem());
        cover(table, "Author", words.author());
        cover(table, "Lead director", words.leadDirector());
        cover(table, "Purpose", words.purpose());
        cover(
                table,
                "Assurance",
                words.assurance() == null ? null : words.assurance().words());
    }

    private static void cover(WordTable table, String label, @Nullable String text) {
        var lines = PackText.orNotWritten(text).lines().toList();
        table.row(List.of(Box.head(label), new Box(lines, "TableText", Tint.PLAIN)));
    }

    private void keyFigures() {
        paper.line("Note", "");
        var evidence = figures.evidence();
        var shared = evidence.all() - evidence.notShared();
        paper.table("KeyTable", "Four key figures", List.of(2466, 2466, 2467, 2467))
                .row(List.of(
                        key(figures.tally().inWords()),
                        key(figures.returned() + " of " + figures.columns().size()),
                        key(Integer.toString(figures.tally().gaps())),
                        key(shared == 0 ? "None" : evidence.inDate() + " of " + shared)))
                .row(List.of(
                        keyWords("outcomes at or above expected, where the expected level is known"),
                        keyWords("organisations have returned a sealed position this year"),
                        keyWords("gaps: outcomes below the expected level"),
                        keyWords("pieces of shared evidence in date")));
    }

    private static Box key(String figure) {
        return new Box(List.of(figure), "KeyFigure", Tint.PLAIN);
    }

    private static Box keyWords(String text) {
        return new Box(List.of(text), "KeyWords", Tint.PLAIN);
    }

    private void section(String heading, @Nullable String text) {
        paper.line("Heading2", heading);
        paper.words("Normal", text);
    }

    private void scorecard() {
        paper.newPage("Heading1", "1  " + Section.SCORECARD.words());
        comment(Section.SCORECARD);
        var table = paper.table(
                "PackTable",
                "Six objectives: status, outcomes at expected, gaps and the weakest organisation",
                List.of(2566, 1350, 1150, 800, 1500, 2500));
        table.header(List.of(
                Box.head("Objective"),
                Box.head("Status"),
                Box.numberHead("At expected"),
                Box.numberHead("Gaps"),
                Box.head("Expected levels"),
                Box.head("Lowest organisation")));
        figures.objectives().forEach(it -> table.row(standing(it)));
        paper.line(
                "Note",
                "“At expected” is n of m: cells at or above expected, of those with a known expected level. "
                        + PackText.OURS
                        + " Milestones, measures and risks are not yet part of it, so a status rests on outcomes and evidence alone.");
        paper.line("Heading2", "Why each status");
        figures.objectives().forEach(it -> paper.line("TableText", PackText.objective(it) + ": " + it.because()));
    }

    private static List<Box> standing(ObjectiveStanding it) {
        return List.of(
                Box.text(PackText.objective(it)),
                Box.status(PackText.rag(it), Tint.of(it.rag())),
                Box.number(it.tally().inWords()),
                Box.number(Integer.toString(it.tally().gaps())),
                Box.text(PackText.sharpness(it)),
                Box.text(it.weakestInWords()));
    }

    private void providers() {
        paper.line("Heading1", "2  " + Section.PROVIDERS.words());
        comment(Section.PROVIDERS);
        var table = paper.table(
                "PackTable",
                "Each organisation: national status, latest sealed round, outcomes at expected, gaps and stale evidence",
                List.of(2866, 2000, 2000, 1100, 700, 1200));
        table.header(List.of(
                Box.head("Organisation"),
                Box.head("Published status (national)"),
                Box.head("Latest sealed position"),
                Box.numberHead("At expected"),
                Box.numberHead("Gaps"),
                Box.numberHead("Stale evidence")));
        figures.columns().forEach(it -> table.row(provider(it)));
        paper.line(
                "Note",
                "The published status is the national register's and may be of an earlier year."
                        + " Forecasts, audits and improvement plans are not yet recorded in Attest.");
    }

    private static List<Box> provider(OrganisationColumn it) {
        return List.of(
                Box.text(it.member().name()),
                Box.text(PackText.published(it.member())),
                it.returned() ? Box.text(PackText.sealed(it)) : Box.status("– " + PackText.sealed(it), Tint.NOT_KNOWN),
                Box.number(it.tally().inWords()),
                Box.number(it.returned() ? Integer.toString(it.tally().gaps()) : "–"),
                Box.number(PackText.stale(it.evidence())));
    }

    private void dataQuality() {
        paper.line("Heading1", "3  " + Section.DATA_QUALITY.words());
        comment(Section.DATA_QUALITY);
        var table = paper.table("PackTable", "What the figures rest on, and what is missing from them", LABELLED);
        PackText.quality(figures).forEach(it -> table.row(List.of(Box.head(it.name()), Box.text(it.words()))));
    }

    private void definitions() {
        paper.line("Heading1", "4  What the words mean");
        var table = paper.table("PackTable", "The words of the status column and their rules", List.of(1900, 7966));
        table.header(List.of(Box.head("Status"), Box.head("Rule")));
        Arrays.stream(Rag.values())
                .forEach(it -> table.row(
                        List.of(Box.status(it.symbol() + " " + it.words(), Tint.of(it)), Box.text(it.rule()))));
        paper.line(
                "Note",
                "DSPT: the Data Security and Protection Toolkit, with outcomes of the Cyber Assessment Framework.");
    }

    private void origin() {
        paper.line("Heading1", "5  Where the figures come from");
        var facts = new ArrayList<List<Box>>();
        facts.add(List.of(
                Box.head("Data as at"), Box.text(UkDates.inWords(pack.line().frozenAt()))));
        facts.add(List.of(
                Box.head("Frozen figures, SHA-256"), Box.text(pack.line().sha256())));
        facts.add(List.of(
                Box.head("Catalogue"),
                Box.text("DSPT %s, revision %d"
                        .formatted(
                                figures.heading().version(), figures.heading().revision()))));
        var table =
                paper.table("PackTable", "Data date, digest of the frozen figures and catalogue revision", LABELLED);
        facts.forEach(table::row);
    }

    private void comment(Section section) {
        paper.comment(words.comment(section));
    }
}
