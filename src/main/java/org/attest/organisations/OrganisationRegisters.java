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
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in national registers: the ODS file of trusts and the search results of the DSPT, both public. */
@Component
@Transactional
public class OrganisationRegisters {

    private final RegisterApplier applier;
    private final RegisterImports imports;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationRegisters(
            RegisterApplier applier,
            RegisterImports imports,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
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
        var read = RegisterFile.read(file, fileName, registerDate);
        return new RegisterPreview(read.layout(), fileName, registerDate, applier.compare(registerDate, read.lines()));
    }

    /**
     * Applies the ticked rows (their numbers in the file) in one transaction.
     *
     * @throws ChangedMeanwhile when the directory moved since the preview; nothing is applied
     */
    @AllowedTo(ADMINISTRATOR)
    public RegisterReceipt apply(RegisterPreview preview, Set<Integer> ticked) {
        var lines = preview.rows().stream().map(RegisterRow::line).toList();
        if (!applier.compare(preview.registerDate(), lines).equals(preview.rows())) {
            throw new ChangedMeanwhile();
        }
        var chosen = preview.rows().stream()
                .filter(it -> it.isChoice() && ticked.contains(it.line().number()))
                .toList();
        var confirmed =
                preview.rows().stream().filter(RegisterRow::isConfirmation).toList();
        applier.apply(preview.registerDate(), chosen, confirmed);
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
                        FieldChange.ofText("rows", null, digested(chosen)))));
        return receipt;
    }

    /** The receipts of the last imports, the newest first; at most 20. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<RegisterReceipt> receipts() {
        return imports.findTop20ByOrderByImportedAtDescIdDesc().stream()
                .map(RegisterImport::receipt)
                .toList();
    }

    private RegisterReceipt receipt(RegisterPreview preview, List<RegisterRow> chosen) {
        int added = (int) chosen.stream().filter(it -> it.state() == State.NEW).count();
        int unchanged = (int) preview.count(State.UNCHANGED);
        int sentBack = (int) preview.count(State.SENT_BACK);
        return new RegisterReceipt(
                preview.layout(),
                shortened(preview.fileName()),
                preview.registerDate(),
                clock.instant(),
                currentUser.get().person(),
                preview.rows().size(),
                added,
                chosen.size() - added,
                unchanged,
                preview.rows().size() - chosen.size() - unchanged - sentBack,
                sentBack);
    }

    private static String digested(List<RegisterRow> chosen) {
        return chosen.stream()
                .map(it -> it.line().code() + ": " + String.join(" ", it.says()))
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String fileName) {
        return fileName.length() <= 255 ? fileName : fileName.substring(fileName.length() - 255);
    }
}
