package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.spreadsheets.FileRefused.Reason;
import org.attest.suppliers.AnswerProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every kind of problem is produced by a test: by a line of the table here, or by a test that names it. A new kind without
 * either fails, and so does a page that does not tell of it.
 */
@AttestTest
class EveryProblemTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        beans.getBean(TestClock.class).reset();
        world = new ReturnWorld(beans);
        file = world.export();
    }

    @Test
    void eachLineOfTheTableProducesItsProblem() {
        table().forEach((kind, found) -> assertThat(found.get()).as(kind.name()).contains(kind));
    }

    @Test
    void everyKindHasATest() throws IOException {
        var named = namesInTests();
        var produced = table().keySet();
        var reasons = Arrays.stream(Reason.values()).map(ProblemKind::of).toList();

        assertThat(ProblemKind.values())
                .allMatch(
                        it -> produced.contains(it) || reasons.contains(it) || named.contains(it.name()),
                        "is produced by a test");
        assertThat(AnswerProblem.values()).allMatch(it -> named.contains(it.name()), "is produced by a test");
        for (var reason : Reason.values()) {
            assertThat(named).as("a test for a file that is refused").contains(reason.name());
        }
    }

    @Test
    void thePageTellsOfEveryKindAsItIs() throws IOException {
        assertThat(Files.readString(ProblemPage.PAGE))
                .as("the page is out of date: run ./attest problems")
                .isEqualTo(ProblemPage.made());
    }

    @Test
    void noNumberStandsForTwo() {
        assertThat(Explained.all()).extracting(Explained::number).doesNotHaveDuplicates();
    }

    private Map<ProblemKind, Supplier<List<ProblemKind>>> table() {
        var table = new EnumMap<ProblemKind, Supplier<List<ProblemKind>>>(ProblemKind.class);
        table.put(
                ProblemKind.COLUMN_TWICE,
                () -> ofReturn(it -> {
                    var header = it.sheet(Edit.OUTCOMES).getRow(0);
                    header.createCell(header.getLastCellNum()).setCellValue("Statement");
                }));
        table.put(
                ProblemKind.CONTROL_CHARACTER,
                () -> ofReturn(it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "bell _x0007_ rings")));
        table.put(
                ProblemKind.DATES_IN_WRONG_ORDER,
                () -> ofReturn(
                        it -> evidence(it, "Restore test", "Effective date", "30/11/2026", "Expires", "29/11/2026")));
        table.put(ProblemKind.TITLE_IN_USE, () -> {
            world.logged("Minutes of the board");
            return ofReturn(it -> evidence(it, "Minutes of the board"));
        });
        table.put(ProblemKind.UNKNOWN_WORKBOOK, () -> kinds(world.take(Forged.withAnotherId(file))));
        table.put(ProblemKind.ALREADY_ADDED, () -> {
            var edited = Edit.of(file, it -> evidence(it, "Restore test"));
            world.applied(world.take(edited));
            return kinds(world.take(edited));
        });
        table.put(ProblemKind.SAME_FILE_AGAIN, () -> {
            world.applied(world.take(file));
            return world.take(file).appliedBefore() == null ? List.of() : List.of(ProblemKind.SAME_FILE_AGAIN);
        });
        table.put(ProblemKind.TWO_OF_THAT_NAME, () -> List.of(twoOfThatName()));
        return table;
    }

    /** Two people with one name: only the address tells them apart. */
    private static ProblemKind twoOfThatName() {
        var twice = List.of(new Choices.Option("1", "Sam Lee"), new Choices.Option("2", "Sam Lee"));
        var choices = new Choices(
                Map.of(ReturnColumn.OWNER, twice),
                Map.of(),
                Map.of(),
                Set.of(),
                Asked.NOTHING,
                Map.of(),
                new RegisterRules(Map.of(), new TableReading(List.of(), Map.of())),
                Pointers.NOWHERE);
        var cell = new ParsedCell(ReturnColumn.OWNER, "Outcomes!H2", ParsedCell.Kind.TEXT, "Sam Lee", false);
        var problem = new CellReading(choices).read(cell, "A1.a", null).problem();
        return java.util.Objects.requireNonNull(problem).kind();
    }

    private static void evidence(Edit edit, String title, Object... more) {
        var cells = new ArrayList<Object>(List.of("Title", title, "Kind", "Test", "Classification", "OFFICIAL"));
        cells.addAll(List.of(more));
        edit.add(Edit.EVIDENCE, cells.toArray());
    }

    private List<ProblemKind> ofReturn(java.util.function.Consumer<Edit> changes) {
        return kinds(world.take(Edit.of(file, changes)));
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }

    private static Set<String> namesInTests() throws IOException {
        var name = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("EveryProblemTest.java"))
                    .flatMap(it -> name.matcher(read(it)).results().map(java.util.regex.MatchResult::group))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
