package org.attest.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads many workbooks at once for the organisations whose they are, each as a single one is loaded on behalf, in a
 * transaction of its own: what is good is applied and unconfirmed, the others are named with the reason.
 */
@Component
public class ReturnZips {

    private final ReturnReading reading;
    private final ReturnStore store;
    private final ReturnsOnBehalf onBehalf;
    private final ReturnIntake intake;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    ReturnZips(
            ReturnReading reading,
            ReturnStore store,
            ReturnsOnBehalf onBehalf,
            ReturnIntake intake,
            CurrentUser currentUser,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.store = store;
        this.onBehalf = onBehalf;
        this.intake = intake;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Hears after each file what became of it, and how many there are. */
    public interface Heard {
        void line(ZipLine line, int of);
    }

    /**
     * Whose a workbook is, only the server's own record of its export says. Cells that somebody must choose between are
     * left out and stay as they are. Work that is cancelled ({@link Progress}) ends after the file that it is at.
     *
     * @throws ReturnRefused for a zip that is hostile or holds too much: then nothing of it is loaded
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<ZipLine> load(DsptYear year, Path zip, Arrival arrival, Path mail, String mailName, Heard heard) {
        try (var content = ZipContent.of(zip)) {
            var progress = Progress.current();
            var owners = owners(content.files(), progress);
            progress.begin(Progress.Phase.LOADING, content.files().size());
            var lines = new ArrayList<ZipLine>();
            var hashes = new HashSet<Sha256>();
            var load = new Loading(year, arrival, mail, mailName);
            for (var file : content.files()) {
                var line = !hashes.add(file.hash())
                        ? ZipLine.refused(file.name(), null, "The same file again: it is loaded once.")
                        : Progress.apart(() -> one(file, owners.get(file), load));
                lines.add(line);
                heard.line(line, content.files().size());
                progress.stepWhole();
                if (progress.isCancelled()) {
                    break;
                }
            }
            return lines;
        }
    }

    /** What all files of one zip have in common. */
    private record Loading(DsptYear year, Arrival arrival, Path mail, String mailName) {}

    /** Whose a file is, or why it is nobody's; {@code twice} where another file of the zip is of the same organisation. */
    private record Owner(@Nullable OrganisationId organisation, String refusal, boolean twice) {}

    private Map<ZipContent.Unpacked, Owner> owners(List<ZipContent.Unpacked> files, Progress progress) {
        var owners = new HashMap<ZipContent.Unpacked, Owner>();
        progress.begin(Progress.Phase.FINDING_OWNERS, files.size());
        for (var file : files) {
            owners.put(file, Progress.apart(() -> owner(file)));
            progress.step();
        }
        var different = new HashMap<OrganisationId, HashSet<Sha256>>();
        owners.forEach((file, owner) -> {
            var organisation = owner.organisation();
            if (organisation != null) {
                different.computeIfAbsent(organisation, _ -> new HashSet<>()).add(file.hash());
            }
        });
        var twice = different.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        owners.replaceAll((_, it) -> new Owner(
                it.organisation(), it.refusal(), it.organisation() != null && twice.contains(it.organisation())));
        return owners;
    }

    private Owner owner(ZipContent.Unpacked file) {
        if (!file.workbook()) {
            return new Owner(null, sentence(ProblemKind.NOT_A_WORKBOOK_IN_ZIP), false);
        }
        try {
            var identity = reading.read(file.place(), file.name()).parsed().identity();
            var scope = currentUser.get().overseenScope();
            var known = id(identity.workbook());
            var workbook = known == null || scope.isEmpty()
                    ? null
                    : transaction.execute(_ -> store.workbook(scope, known).orElse(null));
            return workbook == null
                    ? new Owner(null, sentence(ProblemKind.NOBODYS_WORKBOOK), false)
                    : new Owner(workbook.organisation(), "", false);
        } catch (Refused refused) {
            return new Owner(null, String.valueOf(refused.getMessage()), false);
        }
    }

    private ZipLine one(ZipContent.Unpacked file, @Nullable Owner owner, Loading load) {
        var organisation = owner == null ? null : owner.organisation();
        if (owner == null || organisation == null) {
            return ZipLine.refused(file.name(), null, owner == null ? "" : owner.refusal());
        }
        if (owner.twice()) {
            return ZipLine.refused(file.name(), organisation, sentence(ProblemKind.WORKBOOK_TWICE));
        }
        try {
            return applied(file, new AssessmentRef(organisation, load.year()), load);
        } catch (Refused refused) {
            return ZipLine.refused(file.name(), organisation, String.valueOf(refused.getMessage()));
        }
    }

    private ZipLine applied(ZipContent.Unpacked file, AssessmentRef ref, Loading load) {
        var preview = onBehalf.take(ref, file.place(), file.name(), load.arrival(), load.mail(), load.mailName());
        var id = preview.taken().id();
        if (preview.tally().applied() == 0 || preview.appliedBefore() != null) {
            intake.drop(id);
            return new ZipLine(file.name(), ref.organisation(), null, preview.tally(), nothing(preview));
        }
        return switch (intake.apply(id, preview.fingerprint())) {
            case Applied.Done(var receipt) ->
                new ZipLine(file.name(), ref.organisation(), id, receipt.tally(), left(receipt.tally()));
            case Applied.Moved _ -> {
                intake.drop(id);
                yield ZipLine.refused(
                        file.name(),
                        ref.organisation(),
                        "Somebody changed the same answers at that moment. Load it again.");
            }
        };
    }

    private static String nothing(Preview preview) {
        var before = preview.appliedBefore();
        return before == null
                ? "There was nothing to apply in it."
                : "It is in already: it was loaded on %s. To load it once more all the same, load it by itself."
                        .formatted(UkDates.inWords(before.at()));
    }

    private static String left(Tally tally) {
        return tally.leftOut() + tally.sentBack() == 0
                ? ""
                : "%d left out, %d sent back: see the receipt.".formatted(tally.leftOut(), tally.sentBack());
    }

    private static String sentence(ProblemKind kind) {
        return kind.words();
    }

    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
