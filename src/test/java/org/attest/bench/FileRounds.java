package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.returns.TableReads;
import org.attest.risks.Category;
import org.attest.risks.RiskScales;
import org.attest.spreadsheets.HostileFile;
import org.attest.spreadsheets.ReadingLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;

/** Reads and writes a workbook of risks and refuses hostile ones, turn by turn with what it is measured against. */
class FileRounds implements ApplicationRunner {

    static final int ROWS = 20_000;
    private static final int ROUNDS = 5;
    private static final int REFUSALS = 9;
    private static final int WARM_UP = 2;
    private static final double MEGABYTE = 1024 * 1024;

    private final TestWorld world;
    private final TableReads reads;
    private final RiskScales scales;
    private final ReadingLimits limits;
    private final CurrentUser currentUser;
    private final Path folder;
    private final Said said = new Said();

    FileRounds(
            TestWorld world,
            TableReads reads,
            RiskScales scales,
            ReadingLimits limits,
            CurrentUser currentUser,
            @Value("${attest.data}") Path data) {
        this.world = world;
        this.reads = reads;
        this.scales = scales;
        this.limits = limits;
        this.currentUser = currentUser;
        this.folder = data.resolve("file-rounds");
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, TableReads.class, FileRounds.class)
                .run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Files.createDirectories(folder);
        var categories = Lead.of(world).as(currentUser, scales::categories).stream()
                .map(Category::words)
                .toList();
        var rows = RiskFile.rows(ROWS, categories);
        var file = RiskFile.write(folder.resolve("many.xlsx"), rows);
        var read = reading(file);
        exporting(rows);
        refusing();
        office(file, read);
        said.end();
    }

    /** P1: both read the same words; ours are rows of risks in the end, POI's are words. */
    private double reading(Path file) {
        var lead = Lead.of(world);
        Said.require(reads.words(file).equals(PoiReading.words(file)), "POI reads other words");
        DoubleSupplier ours = () -> Turns.milliseconds(1, () -> read(lead, file));
        var times = said.turns("P1", ROUNDS, ours, () -> Turns.milliseconds(1, () -> PoiReading.words(file)));
        said.turns("P1x", ROUNDS, ours, () -> Turns.milliseconds(1, () -> tokens(file)));
        return times;
    }

    private void read(Lead lead, Path file) {
        var good = lead.as(currentUser, () -> reads.checked("risks", lead.organisation(), file));
        Said.require(good == ROWS, "Not every row is good: " + good);
    }

    /** Every event of the XML of sheet and texts, and nothing done with it. */
    private static void tokens(Path file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var events = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                try (var in = zip.getInputStream(zip.getEntry(part))) {
                    var xml = factory.createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        Said.require(events > ROWS, "Nothing was read");
    }

    /** P5: what both write is read again and is the same. */
    private void exporting(List<List<Object>> rows) {
        var ours = folder.resolve("ours.xlsx");
        var poi = folder.resolve("poi.xlsx");
        Exported.ours(ours, rows);
        Exported.poi(poi, rows);
        Said.require(reads.words(ours).equals(reads.words(poi)), "POI writes other words");
        said.turns(
                "P5",
                ROUNDS,
                () -> Turns.milliseconds(1, () -> Exported.ours(ours, rows)),
                () -> Turns.milliseconds(1, () -> Exported.poi(poi, rows)));
    }

    /** P7: of each kind of hostile file the median; the worst kind counts. The memory is what is alive at most. */
    private void refusing() throws IOException {
        var slowest = 0.0;
        var largest = 0.0;
        for (var kind : HostileFile.values()) {
            var file = kind.write(folder);
            var times = new ArrayList<Double>();
            for (var round = 0; round < WARM_UP + REFUSALS; round++) {
                times.add(Turns.milliseconds(1, () -> HostileFile.refusal(file, limits.forTable())));
            }
            var time = Turns.median(times.subList(WARM_UP, times.size()));
            var idle = HeapPeak.live();
            var memory = (HeapPeak.of(() -> HostileFile.refusal(file, limits.forTable())) - idle) / MEGABYTE;
            said.aside("%s refused in %.1f ms with %.1f MB", kind, time, memory);
            slowest = Math.max(slowest, time);
            largest = Math.max(largest, memory);
        }
        said.line("P7", slowest, 250, REFUSALS);
        said.line("P7x", largest, 16, REFUSALS);
    }

    /** P4: what LibreOffice makes of the workbook has a line for each row. */
    private void office(Path file, double read) throws IOException {
        if (!Office.isThere()) {
            return;
        }
        var office = new Office(folder);
        var lines = Files.readAllLines(office.csv(file));
        Said.require(lines.size() == ROWS + 1, "LibreOffice reads %d lines".formatted(lines.size()));
        var times = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            times.add(Turns.milliseconds(1, () -> office.csv(file)));
        }
        said.line("P4", read, Turns.median(times), ROUNDS);
        office.clean();
    }
}
