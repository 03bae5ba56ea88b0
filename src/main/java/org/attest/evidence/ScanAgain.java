package org.attest.evidence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner about the files that wait for it: those it gave no answer on, and those from before there was one. */
@Component
class ScanAgain implements RecurringWork {

    /** A scanner that is busy may let one wait, but not for ever. */
    private static final Duration GREETING = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final UUID FIRST = new UUID(0, 0);

    private final KeptFiles kept;
    private final FileIntake intake;
    private final VirusScanner scanner;
    private final Reaching reaching;
    private final Shelf shelf;
    private final Diary diary;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    ScanAgain(
            KeptFiles kept,
            FileIntake intake,
            VirusScanner scanner,
            Reaching reaching,
            Shelf shelf,
            Diary diary,
            CurrentUser currentUser,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.intake = intake;
        this.scanner = scanner;
        this.reaching = reaching;
        this.shelf = shelf;
        this.diary = diary;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "evidence.scan-again";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void work() {
        scanWaiting();
    }

    /** @return how many files it got an answer on; none while the scanner is away */
    int scanWaiting() {
        return answers() ? currentUser.as(Caller.ATTEST, this::scanAll) : 0;
    }

    /** A file that waits for a scanner that is no longer wanted waits for nothing. */
    private boolean answers() {
        return !scanner.configured() || scanner.version(GREETING).isPresent();
    }

    private int scanAll() {
        var answered = 0;
        var rows = kept.waiting(FIRST, scanner.configured());
        while (!rows.isEmpty()) {
            for (var row : rows) {
                var verdict = verdict(row);
                if (verdict.state() != ScanState.QUARANTINED) {
                    transaction.executeWithoutResult(_ -> judge(row, verdict));
                    answered++;
                } else if (!answers()) {
                    return answered;
                }
            }
            rows = kept.waiting(rows.getLast().id(), scanner.configured());
        }
        return answered;
    }

    /** Lost bytes are the sweep's to find; the others go on. */
    private Verdict verdict(FileRow row) {
        try {
            return intake.scan(row.organisation(), row.show().hash());
        } catch (Refused lost) {
            return Verdict.NO_ANSWER;
        }
    }

    private void judge(FileRow found, Verdict verdict) {
        var organisation = found.organisation();
        var reach = reaching.own(organisation);
        var row = shelf.file(reach, organisation, found.id()).orElseThrow(UnknownItem::new);
        var before = row.scan();
        var stamp = reaching.stamp();
        row.judge(verdict, stamp.at());
        var file = row.show();
        diary.write(
                shelf.known(
                        reach,
                        new ItemRef(
                                ItemKind.EVIDENCE, organisation, row.itemId().toString())),
                file.scan() == ScanState.INFECTED ? EvidenceVerb.FOUND_INFECTED : EvidenceVerb.SCAN,
                stamp,
                List.of(
                        FieldChange.of("file", null, file.id()),
                        FieldChange.of("name", null, file.name()),
                        FieldChange.of("scan", before, file.scan()),
                        FieldChange.of("finding", null, file.finding())));
    }
}
