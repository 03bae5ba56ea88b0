package org.attest.ndg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.TableFile;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.ReadingLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The NDG sets: references, flags and exemptions as they ship, with the wording that an administrator imported. */
@Component
@Transactional
public class NdgCatalogue {

    private final NdgShipped shipped;
    private final NdgWordingRows rows;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final ReadingLimits limits;

    NdgCatalogue(
            NdgShipped shipped,
            NdgWordingRows rows,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            ReadingLimits limits) {
        this.shipped = shipped;
        this.rows = rows;
        this.currentUser = currentUser;
        this.events = events;
        this.limits = limits;
    }

    /** The ten standards with the objective that each serves. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public List<NdgStandard> standards() {
        return shipped.standards();
    }

    /** Every set that is known, with its wording. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public List<NdgSet> sets() {
        return shipped.sets().stream().map(this::worded).toList();
    }

    /** @throws UnknownItem when no such set is known */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public NdgSet set(String version, NdgCategory category) {
        return worded(shipped.find(version, category).orElseThrow(UnknownItem::new));
    }

    /**
     * Puts the wording of a table (.xlsx or .csv: category, reference, text, answer kind) in place of what each of its
     * categories had.
     *
     * @throws NdgWordingRefused naming every cell with a problem; nothing is imported then
     * @throws Refused when the file is no such table
     */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public NdgReceipt importWording(String version, Path file, String fileName) {
        var sets = shipped.sets().stream()
                .filter(it -> it.version().equals(version))
                .toList();
        if (sets.isEmpty()) {
            throw new UnknownItem();
        }
        var read = NdgWordingTable.read(sets, new TableFile(file, fileName, limits));
        var counts = new EnumMap<NdgCategory, Integer>(NdgCategory.class);
        read.forEach(it -> counts.merge(it.category(), 1, Integer::sum));
        var replaced = counts.keySet().stream()
                .mapToInt(it -> rows.forget(version, it))
                .sum();
        Progress.current().begin(Progress.Phase.SAVING, read.size());
        for (var wording : read) {
            Progress.current().step();
            rows.save(new NdgWordingRow(version, wording));
        }
        events.publishEvent(new NdgChanged(
                null,
                "ndg.wording-imported",
                "ndg-set",
                version,
                List.of(FieldChange.of("items", replaced, read.size()), FieldChange.of("file", null, hash(file)))));
        if (!currentUser.holdsAny(Role.Name.ADMINISTRATOR)) {
            throw new Refused("You may not import wording any more, so nothing was imported.");
        }
        Progress.current().settle();
        var withoutKind = (int) read.stream().filter(it -> it.kind() == null).count();
        return new NdgReceipt(fileName, counts, replaced, withoutKind);
    }

    /** The set that an organisation answers in a year: that of the edition's version, or else the newest one before it. */
    Optional<NdgSet> latest(String version, NdgCategory category) {
        return shipped.sets().stream()
                .filter(it -> it.category() == category && number(it.version()) <= number(version))
                .max((a, b) -> Integer.compare(number(a.version()), number(b.version())));
    }

    private static int number(String version) {
        return Integer.parseInt(version.replaceAll("\\D", ""));
    }

    private NdgSet worded(NdgSet set) {
        Map<NdgRef, NdgWording> wording = new HashMap<>();
        rows.findBySetVersion(set.version()).stream()
                .map(NdgWordingRow::wording)
                .filter(it -> it.category() == set.category())
                .forEach(it -> wording.put(it.ref(), it));
        return new NdgSet(
                set.version(),
                set.category(),
                set.mayBeIncomplete(),
                set.items().stream()
                        .map(it -> {
                            var words = wording.get(it.ref());
                            return words == null ? it : it.worded(words.text(), words.kind());
                        })
                        .toList());
    }

    private static Sha256 hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
