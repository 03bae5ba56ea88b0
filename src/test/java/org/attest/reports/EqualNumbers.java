package org.attest.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The numbers of a board pack, read from wherever they stand and written one way, without blanks, so that they can be compared.
 *
 * @param scorecard by objective, and over all: n of m at expected, gaps, not answered, expected level not known, not returned
 * @param heatMap by outcome, the cells of the organisations in their order
 * @param measures by title: on target, near, off target, not known, no reading, the average
 * @param grid by consequence, how many risks stand at each likelihood
 * @param keys what risks and suppliers are summed up in
 */
record EqualNumbers(
        Map<String, List<String>> scorecard,
        Map<String, List<String>> heatMap,
        Map<String, List<String>> measures,
        Map<String, List<String>> grid,
        Map<String, String> keys) {

    private static final String ALL = "All outcomes";
    private static final String ASSURED = "critical suppliers (tier 1) have an assurance in date";
    private static final Map<String, String> KEYS = Map.of(
            "open risks that the ICB may know of", "Risks, Open",
            "proposed for the framework", "Risks, Proposed for the board assurance framework",
            "open risks are not shared with the ICB", "Risks, Not shared with the ICB",
            "suppliers in the register", "Suppliers, All",
            "of them have no tier yet", "Suppliers, Tier not known",
            "contracts end within 12 months or ended", "Suppliers, Contracts that end within 12 months or ended");

    private static final List<String> GRID = List.of("1Negligible", "2Minor", "3Moderate", "4Major", "5Catastrophic");

    /** From the tables that programs read, by their names. */
    static EqualNumbers ofTables(Function<String, List<Map<String, String>>> tables) {
        return new EqualNumbers(
                scorecard(tables.apply("objectives")),
                heatMap(tables.apply("outcomes")),
                measures(tables.apply("measures")),
                grid(tables.apply("risk-grid")),
                keys(tables.apply("counts")));
    }

    /** From a file of the members' part. */
    static EqualNumbers ofFile(PackFormat format, byte[] file) throws IOException {
        var read = ReadPaper.of(format, file);
        var sheet = format == PackFormat.EXCEL;
        var words = new ArrayList<>(KEYS.keySet());
        words.add(ASSURED);
        var keys = new TreeMap<String, String>();
        for (var it : words) {
            keys.put(it, plain(key(format, file, read, it)));
        }
        return new EqualNumbers(
                each(
                        sheet
                                ? rows(read, it -> numbers(it).size() >= 6 && it.size() > 10 && it.size() < 16)
                                : with(read, "Gaps").rows("Objective"),
                        it -> sheet ? share(numbers(it).subList(0, 6)) : it.subList(1, 6)),
                each(byCode(read.rows("Outcome")), it -> sheet ? it.subList(3, it.size()) : it),
                each(
                        rows(
                                with(read, "Near"),
                                it -> it.size() == 10 && !it.getFirst().equals("Measure")),
                        it -> it.subList(1, 7)),
                each(rows(read, it -> it.size() == 6 && GRID.contains(plain(it.getFirst()))), it -> it.stream()
                        .map(cell -> cell.equals("–") ? "0" : cell)
                        .toList()),
                keys);
    }

    /** Only those tables that have this heading, too. */
    private static ReadPaper with(ReadPaper read, String heading) {
        return new ReadPaper(read.tables().stream()
                .filter(table -> table.stream()
                        .anyMatch(row -> row.stream().map(EqualNumbers::plain).anyMatch(heading::equals)))
                .toList());
    }

    /** Such rows of all tables, by their names. */
    private static Map<String, List<String>> rows(ReadPaper read, Predicate<List<String>> wanted) {
        var rows = new LinkedHashMap<String, List<String>>();
        read.tables().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .forEach(it -> rows.put(it.getFirst(), it.subList(1, it.size())));
        return rows;
    }

    private static Map<String, List<String>> scorecard(List<Map<String, String>> rows) {
        var scorecard = new TreeMap<String, List<String>>();
        var counts = List.of("met", "known", "gaps", "notAnswered", "expectedNotKnown", "notReturned");
        var all = new int[counts.size()];
        for (var row : rows) {
            var name = row.get("objective").equals("0") ? row.get("title") : row.get("objective") + row.get("title");
            var numbers = counts.stream().map(row::get).map(Integer::valueOf).toList();
            for (var i = 0; i < all.length; i++) {
                all[i] += numbers.get(i);
            }
            scorecard.put(plain(name), share(numbers));
        }
        scorecard.put(plain(ALL), share(Arrays.stream(all).boxed().toList()));
        return scorecard;
    }

    /** A sheet has met and known in two cells. */
    private static List<Integer> numbers(List<String> cells) {
        return cells.stream()
                .filter(it -> it.startsWith("#"))
                .map(it -> Integer.valueOf(it.substring(1)))
                .toList();
    }

    private static List<String> share(List<Integer> numbers) {
        var cells = new ArrayList<String>();
        cells.add(numbers.get(1) == 0 ? "Notknown" : numbers.get(0) + "of" + numbers.get(1));
        numbers.stream().skip(2).forEach(it -> cells.add(it.toString()));
        return cells;
    }

    private static Map<String, List<String>> heatMap(List<Map<String, String>> rows) {
        var cells = new TreeMap<String, List<String>>();
        rows.forEach(it -> cells.computeIfAbsent(it.get("outcome"), _ -> new ArrayList<>())
                .add(cell(
                        it.get("level"),
                        it.get("standing"),
                        it.get("planInTime").equals("true"))));
        return cells;
    }

    private static String cell(String level, String standing, boolean planned) {
        var mark =
                switch (standing) {
                    case "Above expected", "At expected" -> "✓";
                    case "Below expected" -> planned ? "▲" : "✕";
                    case "Not returned" -> level.isEmpty() ? "–" : "?";
                    default -> "?";
                };
        return mark
                + switch (level) {
                    case "Achieved" -> "A";
                    case "Partially achieved" -> "PA";
                    case "Not achieved" -> "NA";
                    default -> "";
                };
    }

    private static Map<String, List<String>> measures(List<Map<String, String>> rows) {
        var measures = new TreeMap<String, List<String>>();
        rows.stream()
                .filter(it -> !it.get("period").isEmpty())
                .forEach(it -> measures.put(
                        plain(it.get("title")),
                        List.of(
                                it.get("onTarget"),
                                it.get("near"),
                                it.get("offTarget"),
                                it.get("notKnown"),
                                it.get("withoutReading"),
                                plain(it.get("averageInWords")))));
        return measures;
    }

    private static Map<String, List<String>> grid(List<Map<String, String>> rows) {
        var grid = new TreeMap<String, List<String>>();
        rows.forEach(it -> grid.computeIfAbsent(
                        GRID.get(Integer.parseInt(it.get("consequence")) - 1), _ -> new ArrayList<>())
                .add(it.get("risks")));
        return grid;
    }

    private static Map<String, String> keys(List<Map<String, String>> rows) {
        var counts = new LinkedHashMap<String, String>();
        rows.forEach(it -> counts.put(it.get("register") + ", " + it.get("figure"), it.get("count")));
        var keys = new TreeMap<String, String>();
        KEYS.forEach((words, figure) -> keys.put(words, counts.get(figure)));
        keys.put(
                ASSURED,
                counts.get("Suppliers, Tier 1: critical, assurance in date")
                        + "of"
                        + counts.get("Suppliers, Tier 1: critical"));
        return keys;
    }

    /** The figure over, or beside, these words. */
    private static String key(PackFormat format, byte[] file, ReadPaper read, String words) throws IOException {
        return switch (format) {
            case WORD ->
                read.tables().stream()
                        .filter(it -> it.size() == 2 && it.get(1).contains(words))
                        .map(it -> it.get(0).get(it.get(1).indexOf(words)))
                        .findFirst()
                        .orElseThrow();
            case EXCEL ->
                read.tables().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.getFirst().equals(words))
                        .map(List::getLast)
                        .findFirst()
                        .orElseThrow();
            case PDF -> {
                var paragraphs = TaggedPdf.texts(file, "P");
                yield paragraphs.get(paragraphs.indexOf(words) - 1);
            }
            case POWERPOINT -> onSlide(file, words);
        };
    }

    private static String onSlide(byte[] file, String words) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream()
                    .flatMap(it -> it.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(it -> ((XSLFTextShape) it).getText())
                    .filter(it -> it.endsWith("\n" + words))
                    .map(it -> it.lines().findFirst().orElseThrow())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, List<String>> byCode(Map<String, List<String>> rows) {
        var byCode = new LinkedHashMap<String, List<String>>();
        rows.forEach((name, cells) -> byCode.put(name.split(" ")[0], cells));
        return byCode;
    }

    private static Map<String, List<String>> each(
            Map<String, List<String>> rows, Function<List<String>, List<String>> wanted) {
        var each = new TreeMap<String, List<String>>();
        rows.forEach((name, cells) -> each.put(
                plain(name),
                wanted.apply(cells).stream().map(EqualNumbers::plain).toList()));
        return each;
    }

    /** Where a long word is broken at the edge of a cell of a PDF, its letters stand apart. */
    static String plain(String text) {
        return text.replaceAll("[\\s#]", "");
    }
}
