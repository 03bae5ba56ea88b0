package org.attest.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.spreadsheets.ReadingLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the official wording of a file in place of what a version had. */
@Component
class IndicatorImport {

    private final CatalogueTables tables;
    private final CatalogueEdits edits;
    private final CurrentUser currentUser;
    private final ReadingLimits limits;
    private final Clock clock;

    IndicatorImport(
            CatalogueTables tables, CatalogueEdits edits, CurrentUser currentUser, ReadingLimits limits, Clock clock) {
        this.tables = tables;
        this.edits = edits;
        this.currentUser = currentUser;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Indicator> of(Outcome outcome, String version) {
        return tables.indicators(version, outcome.code()).stream()
                .map(IndicatorRow::indicator)
                .toList();
    }

    /** Of every outcome that has any, in one statement. */
    @Transactional(readOnly = true)
    Map<OutcomeCode, List<Indicator>> of(String version) {
        return tables.indicators(version).stream().map(IndicatorRow::indicator).collect(groupingBy(Indicator::outcome));
    }

    @Transactional(readOnly = true)
    Optional<IndicatorSource> source(String version) {
        return tables.indicatorSource(version).map(IndicatorSourceRow::source);
    }

    IndicatorReceipt take(Framework framework, Path file, String fileName) {
        var others = tables.frameworks().stream()
                .map(it -> it.with(List.of()))
                .filter(it -> !it.version().equals(framework.version()))
                .toList();
        var wording = Wording.read(framework, others, new TableFile(file, fileName, limits));
        var read = wording.indicators();
        refuseOtherVersions(framework, read);
        var version = framework.version();
        var replaced = tables.forgetIndicators(version);
        var place = 0;
        var progress = Progress.current();
        progress.begin(Progress.Phase.SAVING, read.size());
        for (var indicator : read) {
            progress.step();
            tables.keep(new IndicatorRow(version, place++, indicator));
        }
        var name = Sentence.checked("The name of the file", fileName, 255);
        var hash = hash(file);
        var now = new IndicatorSource(
                name, hash, clock.instant(), currentUser.get().person());
        tables.keepSource(version, now);
        edits.edited(
                version,
                "catalogue.indicators-imported",
                "framework",
                version,
                List.of(FieldChange.of("indicators", replaced, read.size()), FieldChange.of("file", null, hash)));
        edits.settle();
        return receipt(framework, name, wording, replaced);
    }

    /** The NHS overlay may change single indicators, never which outcomes there are. */
    private static void refuseOtherVersions(Framework framework, List<Indicator> read) {
        var inFile = read.stream().map(Indicator::outcome).collect(Collectors.toCollection(TreeSet::new));
        var missing = framework.outcomes().values().stream()
                .filter(it -> it.indicators().known())
                .map(Outcome::code)
                .filter(it -> !inFile.contains(it))
                .toList();
        inFile.removeAll(framework.outcomes().keySet());
        if (!inFile.isEmpty()) {
            throw new Refused(
                    "This file belongs to another version: it has %s, which %s does not have. Nothing was imported."
                            .formatted(listed(inFile), framework.title()));
        }
        if (!missing.isEmpty()) {
            throw new Refused("This file belongs to another version: it has nothing for %s. Nothing was imported."
                    .formatted(listed(missing)));
        }
    }

    private static IndicatorReceipt receipt(Framework framework, String name, Wording wording, int replaced) {
        var read = wording.indicators();
        var perColumn = read.stream()
                .collect(groupingBy(Indicator::column, TreeMap::new, collectingAndThen(counting(), Math::toIntExact)));
        var perOutcome = read.stream().collect(groupingBy(Indicator::outcome));
        var differing = new ArrayList<String>();
        perOutcome.forEach((code, indicators) -> differing.addAll(differences(framework.outcome(code), indicators)));
        differing.sort(null);
        return new IndicatorReceipt(
                name, read.size(), perColumn, perOutcome.size(), replaced, wording.otherVersions(), differing);
    }

    private static List<String> differences(Outcome outcome, List<Indicator> read) {
        var found = new ArrayList<String>();
        for (var column : Level.values()) {
            var counted = outcome.indicators().in(column);
            var there = read.stream().filter(it -> it.column() == column).count();
            if (counted != null && counted != there) {
                found.add("%s, %s: %d in the file, %d in the catalogue"
                        .formatted(outcome.code(), column.words(), there, counted));
            }
        }
        return found;
    }

    private static String listed(Collection<OutcomeCode> codes) {
        var first = codes.stream().limit(5).map(OutcomeCode::code).collect(Collectors.joining(", "));
        return codes.size() > 5 ? first + " and " + (codes.size() - 5) + " more" : first;
    }

    private static Sha256 hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
