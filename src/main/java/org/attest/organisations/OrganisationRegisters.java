package org.attest.organisations;

import static org.attest.access.Role.Name.ADMINISTRATOR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in national registers, all public: files of ODS, and the search results of the DSPT. A file of 64,000 rows is read
 * from its start for each question, in parts, and never held.
 */
@Component
@Transactional
public class OrganisationRegisters {

    private final RegisterComparison comparison;
    private final RegisterApplier applier;
    private final RegisterImports imports;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationRegisters(
            RegisterComparison comparison,
            RegisterApplier applier,
            RegisterImports imports,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comparison = comparison;
        this.applier = applier;
        this.imports = imports;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Compares a file with the directory; changes nothing.
     *
     * @param registerDate the day on which the register was true, which the file itself does not say
     * @throws Refused when the file cannot be read, its layout is not known, or the date lies ahead
     */
    @AllowedTo(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public RegisterPreview preview(Path file, String fileName, LocalDate registerDate) {
        if (registerDate.isAfter(UkDates.day(clock.instant()))) {
            throw new Refused("The register's date lies in the future.");
        }
        var register = new RegisterFile(file, fileName, registerDate);
        var tally = new RegisterTally();
        var layout = comparison.each(register, Progress.Phase.CHECKING, tally::count);
        return tally.preview(layout, register);
    }

    /** One page of the rows that would do this, in the order of the file. */
    @AllowedTo(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<RegisterRow> rows(RegisterPreview preview, State state, Window window) {
        var numbers = preview.of(state).stream()
                .skip(window.offset())
                .limit(window.limit())
                .collect(Collectors.toSet());
        return numbers.isEmpty() ? List.of() : comparison.rows(preview.register(), numbers);
    }

    /**
     * Applies the ticked rows (by their numbers) in one transaction.
     *
     * @throws ChangedMeanwhile when the directory or the file moved since the preview; nothing is applied
     */
    @AllowedTo(ADMINISTRATOR)
    public RegisterReceipt apply(RegisterPreview preview, Set<Integer> ticked) {
        var now = new RegisterTally();
        var chosen = new RegisterTally();
        var writing = applier.write(preview.registerDate());
        var isWrittenLater = preview.layout().namesMoreThanOnce();
        comparison.each(preview.register(), isWrittenLater ? Progress.Phase.CHECKING : Progress.Phase.SAVING, rows -> {
            now.count(rows);
            chosen.count(rows.stream().filter(it -> it.isChosen(ticked)).toList());
            if (!isWrittenLater) {
                writing.take(rows, ticked);
            }
        });
        if (!now.judged().equals(preview.judged())) {
            throw new ChangedMeanwhile();
        }
        if (isWrittenLater) {
            comparison.each(preview.register(), Progress.Phase.SAVING, rows -> writing.take(rows, ticked));
        }
        writing.finish();
        var receipt = receipt(preview, chosen);
        var kept = imports.save(new RegisterImport(receipt));
        events.publishEvent(new OrganisationChanged(
                null,
                "organisations.register-imported",
                "register",
                kept.getId().toString(),
                List.of(
                        FieldChange.of("layout", null, preview.layout()),
                        FieldChange.of("registerDate", null, preview.registerDate()),
                        FieldChange.of("new", null, receipt.added()),
                        FieldChange.of("changed", null, receipt.changed()),
                        FieldChange.of("rows", null, "sha256:" + chosen.judged()))));
        if (!currentUser.holdsAny(ADMINISTRATOR)) {
            throw new Refused("You may not import registers any more, so nothing was applied.");
        }
        Progress.current().settle();
        return receipt;
    }

    /** The receipts of the last imports, the newest first; at most 20. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<RegisterReceipt> receipts() {
        return imports.findTop20ByOrderByImportedAtDescIdDesc().stream()
                .map(RegisterImport::receipt)
                .toList();
    }

    private RegisterReceipt receipt(RegisterPreview preview, RegisterTally chosen) {
        int added = chosen.count(State.NEW);
        int changed = chosen.count(State.CHANGED);
        return new RegisterReceipt(
                preview.layout(),
                shortened(preview.fileName()),
                preview.registerDate(),
                clock.instant(),
                currentUser.get().person(),
                preview.read(),
                added,
                changed,
                preview.count(State.UNCHANGED),
                preview.count(State.CHANGED) - changed,
                preview.count(State.NEW) - added + preview.count(State.ELSEWHERE),
                preview.count(State.SENT_BACK));
    }

    private static String shortened(String fileName) {
        return fileName.length() <= 255 ? fileName : fileName.substring(fileName.length() - 255);
    }
}
