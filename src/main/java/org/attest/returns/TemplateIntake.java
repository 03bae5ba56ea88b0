package org.attest.returns;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.EvidenceTemplates;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes filled workbooks of evidence templates back: each row becomes an item, or changes the one that it became before.
 * Rights are those of the person who applies.
 */
@Component
public class TemplateIntake {

    private final EvidenceTemplates templates;
    private final TemplateJudging judging;
    private final TemplateApplier applier;
    private final ImportTurns turns;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ReadingLimits limits;
    private final TransactionTemplate transaction;

    TemplateIntake(
            EvidenceTemplates templates,
            TemplateJudging judging,
            TemplateApplier applier,
            ImportTurns turns,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ReadingLimits limits,
            PlatformTransactionManager transactions) {
        this.templates = templates;
        this.judging = judging;
        this.applier = applier;
        this.turns = turns;
        this.directory = directory;
        this.currentUser = currentUser;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a filled workbook and lays it beside what Attest holds; nothing is applied or kept.
     *
     * @param organisation whose it must be
     * @param file where the bytes are; not needed afterwards
     * @throws Refused with one sentence for a file that is not read, or made for another organisation
     */
    @AllowedTo(TemplateWorkbook.FILLERS)
    public TemplatePreview preview(OrganisationId organisation, Path file, String fileName) {
        var caller = currentUser.require(organisation, TemplateWorkbook.FILLING);
        return turns.during(organisation, caller.person(), () -> {
            var read = read(organisation, file, fileName);
            Progress.current().begin(Progress.Phase.CHECKING, 0);
            return inTransaction(() -> judging.judge(organisation, read));
        });
    }

    /**
     * Applies the rows that are good and taken, all of them or, when anything moved since the preview, none.
     *
     * @throws Refused when a rule of the form forbids a row
     */
    @AllowedTo(TemplateWorkbook.FILLERS)
    public TemplateApplied apply(TemplatePreview shown, TemplatePreview.Choices choices) {
        var caller = currentUser.require(shown.organisation(), TemplateWorkbook.FILLING);
        return turns.during(shown.organisation(), caller.person(), () -> {
            try {
                return inTransaction(() -> applied(shown, choices));
            } catch (ChangedMeanwhile
                    | OptimisticLockingFailureException
                    | PessimisticLockingFailureException
                    | DataIntegrityViolationException e) {
                return new TemplateApplied.Moved(inTransaction(() -> judging.again(shown)));
            }
        });
    }

    private TemplateApplied applied(TemplatePreview shown, TemplatePreview.Choices choices) {
        var now = judging.again(shown);
        if (!now.fingerprint().equals(shown.fingerprint())) {
            throw new ChangedMeanwhile();
        }
        Progress.current().begin(Progress.Phase.SAVING, 0);
        var receipt = applier.apply(now, choices);
        currentUser.require(shown.organisation(), TemplateWorkbook.FILLING);
        Progress.current().settle();
        return new TemplateApplied.Done(receipt);
    }

    private TemplateJudging.Read read(OrganisationId organisation, Path file, String fileName) {
        Progress.current().begin(Progress.Phase.READING, 0);
        var code = directory.find(organisation).code().code();
        // asked before reading: that has a thread of its own, in which nobody is signed in
        var known = templates.all().stream().collect(Collectors.toMap(EvidenceTemplate::id, Function.identity()));
        var parsed = SheetReader.read(
                file,
                fileName,
                limits.forReturn(),
                it -> TemplateParser.parse(it, id -> Optional.ofNullable(known.get(id)), code));
        return new TemplateJudging.Read(fileName, ReturnReading.hash(file), parsed);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
