package org.attest.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.ReadingLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked and expected. It belongs to no organisation: everybody who is signed in reads it, administrators edit
 * it. Reading costs no statement but for indicators; every edit raises the revision of its framework and is audited.
 */
@Component
public class Catalogue {

    private final CatalogueMemory memory;
    private final CatalogueEdits edits;
    private final IndicatorImport indicatorImport;
    private final ReadingLimits limits;
    private final Clock clock;

    Catalogue(
            CatalogueMemory memory,
            CatalogueEdits edits,
            IndicatorImport indicatorImport,
            ReadingLimits limits,
            Clock clock) {
        this.memory = memory;
        this.edits = edits;
        this.indicatorImport = indicatorImport;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws UnknownItem when there is no such version */
    @AllowedTo(AllowedTo.ANYBODY)
    public Framework framework(String version) {
        return memory.framework(version);
    }

    /** All versions, the newest last. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<String> versions() {
        return List.copyOf(memory.get().frameworks().keySet());
    }

    /** The six objectives in order. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Objective> objectives() {
        return memory.get().objectives();
    }

    /** @throws UnknownItem when there is no such objective */
    @AllowedTo(AllowedTo.ANYBODY)
    public Objective objective(int number) {
        return objectives().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** All years, the latest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Edition> editions() {
        return memory.get().editions();
    }

    /** @throws UnknownItem when there is no such year */
    @AllowedTo(AllowedTo.ANYBODY)
    public Edition edition(DsptYear year) {
        return editions().stream()
                .filter(it -> it.year().equals(year))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /**
     * The year that is asked today: of those that take answers and have opened by the day of the clock, the latest.
     *
     * @throws Refused when none has opened
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public Edition currentEdition() {
        var today = UkDates.day(clock.instant());
        return editions().stream()
                .filter(it -> it.open() && !it.opens().isAfter(today))
                .max(Comparator.comparing(Edition::opens))
                .orElseThrow(() -> new Refused("No year of the toolkit is open today."));
    }

    /** Of the years that ask a version, the latest that has opened by the day of the clock; empty when none has. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Optional<Edition> latestAsking(String version) {
        var today = UkDates.day(clock.instant());
        return editions().stream()
                .filter(it -> it.version().equals(version) && !it.opens().isAfter(today))
                .max(Comparator.comparing(Edition::opens));
    }

    /** What became of each outcome, in the order of the newer version; empty when nobody compared the two. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<CrosswalkEntry> crosswalk(String from, String to) {
        return memory.get().crosswalks().getOrDefault(new Versions(from, to), List.of());
    }

    /** The indicators whose official text is identical in both versions; only between these may an answer be carried. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<IndicatorPair> identicalIndicators(String from, String to) {
        return IdenticalIndicators.between(from, to);
    }

    /** The official wording of one outcome's indicators, in the order of the file; empty until a file is imported. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Indicator> indicators(String version, OutcomeCode code) {
        return indicatorImport.of(memory.framework(version).outcome(code), version);
    }

    /**
     * What is asked of one outcome, column by column: our own lines, or once official wording was imported exactly its
     * indicators, with our line where one fits. Empty for objective E until a file is imported.
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<AskedIndicator> asked(String version, OutcomeCode code) {
        return IndicatorLines.with(IndicatorLines.of(version, code), indicators(version, code));
    }

    /** The same for every outcome of a version, in one statement. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OutcomeCode, List<AskedIndicator>> asked(String version) {
        var imported = indicatorImport.of(memory.framework(version).version());
        return memory.framework(version).outcomes().keySet().stream()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> IndicatorLines.with(
                                IndicatorLines.of(version, it), imported.getOrDefault(it, List.of()))));
    }

    /** Which file the wording of a version came from; empty until one is imported. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Optional<IndicatorSource> indicatorSource(String version) {
        return indicatorImport.source(memory.framework(version).version());
    }

    /**
     * Records the expected level of an outcome as confirmed.
     *
     * @param basis where the level was found, in at most 500 characters
     * @throws Refused when the outcome does not allow this level, or the basis is missing
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void confirmLevel(String version, OutcomeCode code, Level level, String basis) {
        edits.expect(version, code, new Expected(level, true, basis));
    }

    /** Records that the expected level of an outcome is not known after all. */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void forgetLevel(String version, OutcomeCode code, String basis) {
        edits.expect(version, code, Expected.notKnown(basis));
    }

    /**
     * Reads a table (outcome, expected level, source) without changing anything: every problem with its cell.
     *
     * @throws Refused when the file is no such table
     */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public LevelsPreview previewLevels(String version, Path file, String fileName) {
        return LevelImport.preview(memory.framework(version), new TableFile(file, fileName, limits));
    }

    /**
     * Confirms the levels of a preview, in one transaction; rows with problems stay out.
     *
     * @return how many levels changed
     * @throws org.attest.shared.ChangedMeanwhile when the framework was edited after the preview
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public int importLevels(LevelsPreview preview) {
        return edits.expectAll(preview);
    }

    /**
     * Says which objectives an outcome serves.
     *
     * @param primary 1 to 6; 0 (the strip "Information governance") only for outcomes of CAF objective E
     * @param reason why, in at most 1,000 characters
     * @throws Refused when an objective is unknown or named twice, or the reason is missing
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void remap(String version, OutcomeCode code, int primary, List<Integer> secondaries, String reason) {
        edits.map(version, code, new Mapping(primary, secondaries, reason));
    }

    /** Gives an objective another title, in at most 120 characters. */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void retitleObjective(int number, String title) {
        edits.retitle(number, title);
    }

    /**
     * Takes the official wording of the indicators from a file, in place of what was there: the CAF YAML layout, or a
     * table (.xlsx or .csv) with the headings Version, Outcome, Column, Identifier and Wording.
     *
     * @throws Refused when the file is in neither layout, or belongs to another version
     * @throws WordingRefused when cells of a table have problems; each is named with its cell
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public IndicatorReceipt importIndicators(String version, Path file, String fileName) {
        return indicatorImport.take(memory.framework(version), file, fileName);
    }
}
