package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.position.FreshnessCount;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.position.SystemPosition;
import org.attest.position.Tally;
import org.attest.reports.ExcelPage.Value;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The same pack in Excel: the figures are real numbers, the words are the same words. */
final class ExcelPack {

    private final Pack pack;
    private final SystemPosition figures;
    private final PackLabels labels;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ExcelLook look = new ExcelLook(workbook);

    private ExcelPack(Pack pack) {
        this.pack = pack;
        this.figures = pack.figures();
        this.labels = PackLabels.of(pack);
    }

    static byte[] of(Pack pack) {
        var excel = new ExcelPack(pack);
        try (var out = new ByteArrayOutputStream();
                var workbook = excel.workbook) {
            workbook.getProperties().getCoreProperties().setTitle(pack.line().title());
            workbook.getProperties().getCoreProperties().setCreator("Attest");
            excel.cover();
            excel.scorecard();
            excel.providers();
            excel.heatMap();
            excel.dataQuality();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover() {
        var page = page("Cover", List.of(34, 110));
        var line = pack.line();
        var words = pack.words();
        fact(page, "Title", line.title());
        fact(page, "Owner", figures.heading().name());
        fact(page, "Part and version", PackLabels.PART + ", " + PackLabels.version(line));
        fact(
                page,
                "DSPT year and version",
                line.year() + ", " + figures.heading().version());
        fact(page, "Data as at", UkDates.inWords(line.frozenAt()));
        fact(page, "Frozen figures, SHA-256", line.sha256());
        fact(page, "Catalogue revision", Integer.toString(figures.heading().revision()));
        fact(page, "Handling", labels.runningFoot());
        fact(page, "Meeting", words.meeting());
        fact(page, "Date", words.meetingDate() == null ? null : UkDates.inWords(words.meetingDate()));
        fact(page, "Agenda item", words.agendaItem());
        fact(page, "Author", words.author());
        fact(page, "Lead director", words.leadDirector());
        fact(page, "Purpose", words.purpose());
        fact(
                page,
                "Assurance",
                words.assurance() == null ? null : words.assurance().words());
        fact(page, "Summary", words.summary());
        fact(page, "Recommendation", words.recommendation());
        fact(page, "Decisions asked of the meeting", words.decisions());
        for (var section : Section.values()) {
            fact(page, "Comment: " + section.words(), words.comment(section));
        }
    }

    private static void fact(ExcelPage page, String name, @Nullable String text) {
        page.row(List.of(Value.head(name), Value.text(PackText.orNotWritten(text))));
    }

    private void scorecard() {
        var page = page("Scorecard", List.of(44, 16, 60, 12, 12, 10, 13, 13, 13, 12, 12, 36, 12, 12));
        page.header(List.of(
                "Objective",
                "Status",
                "Why",
                "At or above expected",
                "Of (expected level known)",
                "Gaps",
                "Not answered",
                "Expected level not known",
                "Not returned",
                "Outcomes",
                "Unconfirmed levels",
                "Lowest organisation",
                "Its outcomes at expected",
                "Of"));
        figures.objectives().forEach(it -> page.row(standing(it)));
        page.row(counted(List.of(Value.head("All outcomes"), Value.text(""), Value.text("")), figures.tally()));
        page.note(PackText.OURS);
        page.note("Milestones, measures and risks: " + PackText.NOT_YET_RECORDED);
    }

    private static List<Value> standing(ObjectiveStanding it) {
        var values = new ArrayList<>(counted(
                List.of(
                        Value.head(PackText.objective(it)),
                        Value.status(PackText.rag(it), Tint.of(it.rag())),
                        Value.text(it.because())),
                it.tally()));
        values.add(Value.number(it.outcomes()));
        values.add(Value.number(it.unconfirmed()));
        var weakest = it.weakest();
        values.add(Value.text(weakest == null ? "Not known" : weakest.name()));
        values.add(weakest == null ? Value.text("Not known") : Value.number(weakest.met()));
        values.add(weakest == null ? Value.text("Not known") : Value.number(weakest.known()));
        return values;
    }

    private void providers() {
        var page = page("By provider", List.of(44, 12, 26, 30, 18, 24, 16, 12, 12, 10, 13, 13, 13, 11, 11, 11, 11, 11));
        page.header(List.of(
                "Organisation",
                "ODS code",
                "Kind",
                "Published status (national)",
                "Published on",
                "Latest sealed position",
                "Stage",
                "At or above expected",
                "Of (expected level known)",
                "Gaps",
                "Not answered",
                "Expected level not known",
                "Not returned",
                "Evidence in date",
                "Due soon",
                "Stale",
                "No date",
                "Not shared"));
        figures.columns().forEach(it -> page.row(provider(it)));
    }

    private static List<Value> provider(OrganisationColumn it) {
        var member = it.member();
        var published = member.published();
        var values = new ArrayList<>(counted(
                List.of(
                        Value.head(member.name()),
                        Value.text(member.code()),
                        Value.text(member.kind().words()),
                        Value.text(member.publishedWords()),
                        Value.text(published == null ? "Not known" : UkDates.inTable(published.publishedOn())),
                        it.returned()
                                ? Value.text(it.sealedInWords())
                                : Value.status(it.sealedInWords(), Tint.NOT_KNOWN),
                        Value.text(stage(it))),
                it.tally()));
        values.addAll(freshness(it.evidence()));
        return values;
    }

    private static String stage(OrganisationColumn it) {
        var onePerson = it.onePersonInWords();
        return onePerson == null ? it.stageInWords() : it.stageInWords() + "; " + onePerson;
    }

    private void heatMap() {
        var widths = new ArrayList<>(List.of(9, 44, 22, 20));
        widths.addAll(Collections.nCopies(figures.columns().size(), 16));
        var page = page("Heat map", widths);
        var headings = new ArrayList<>(List.of("Outcome", "Title", "Expected level", "How sure"));
        figures.columns().forEach(it -> headings.add(it.member().name() + "\n" + it.sealedInWords()));
        page.header(headings);
        figures.rows().forEach(it -> page.row(outcome(it)));
        page.note(PackText.KEY);
    }

    private static List<Value> outcome(OutcomeRow row) {
        var facts = row.outcome();
        var values = new ArrayList<>(List.of(
                Value.head(facts.code().code()),
                Value.text(facts.title()),
                Value.text(facts.expected().words()),
                Value.text(facts.expected().sureness())));
        row.cells().forEach(it -> values.add(Value.mark(it.shortWords(), Tint.of(it.mark()))));
        return values;
    }

    private void dataQuality() {
        var page = page("Data quality", List.of(34, 120));
        PackText.quality(figures).forEach(it -> fact(page, it.name(), it.words()));
    }

    private static List<Value> counted(List<Value> first, Tally tally) {
        var values = new ArrayList<>(first);
        for (var count : List.of(
                tally.met(),
                tally.known(),
                tally.gaps(),
                tally.notAnswered(),
                tally.expectedNotKnown(),
                tally.notReturned())) {
            values.add(Value.number(count));
        }
        return values;
    }

    private static List<Value> freshness(FreshnessCount evidence) {
        return List.of(
                Value.number(evidence.inDate()),
                Value.number(evidence.dueSoon()),
                Value.number(evidence.stale()),
                Value.number(evidence.noDate()),
                Value.number(evidence.notShared()));
    }

    private ExcelPage page(String name, List<Integer> widths) {
        return new ExcelPage(workbook, look, name, labels, widths);
    }
}
