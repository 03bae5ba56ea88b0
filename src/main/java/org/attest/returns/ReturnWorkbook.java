package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Ids;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An organisation's return as an Excel workbook. What every cell held is kept here under the workbook's id; the file
 * itself decides nothing. A contributor's workbook holds only what is theirs to change.
 */
@Component
public class ReturnWorkbook {

    static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;
    static final Role[] OWN = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private final PresentReturn present;
    private final ChoicesOffered choices;
    private final ReturnStore store;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReturnWorkbook(
            PresentReturn present,
            ChoicesOffered choices,
            ReturnStore store,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.present = present;
        this.choices = choices;
        this.store = store;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes the workbook of one's own organisation, or of one that reports to the caller's ICB: then it holds only what
     * that one shares with the ICB. The stream stays open.
     */
    @AllowedTo(READERS)
    public Exported export(AssessmentRef ref, OutputStream out) {
        return export(ref, EnumSet.allOf(ReturnSheet.class), out);
    }

    /** The same with these sheets alone; Outcomes stands for Evidence items too, where an NDG set is answered. */
    @AllowedTo(READERS)
    public Exported export(AssessmentRef ref, Set<ReturnSheet> sheets, OutputStream out) {
        var caller = requireReader(ref);
        var prepared = transaction.execute(_ -> prepare(ref, ReturnSheet.asked(sheets), caller));
        try {
            prepared.making().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prepared.exported();
    }

    /** What the file is called: marking, code and year, nothing else. */
    @AllowedTo(READERS)
    public String fileName(AssessmentRef ref) {
        requireReader(ref);
        var code = directory.find(ref.organisation()).code().code().replaceAll("[^A-Z0-9]", "-");
        return "%s DSPT return %s %s.xlsx".formatted(Marking.OFFICIAL_SENSITIVE.words(), code, ref.year());
    }

    /** The workbooks that went out, latest first; a contributor sees their own. */
    @AllowedTo(READERS)
    public List<Exported> exports(AssessmentRef ref, Window window) {
        var caller = currentUser.require(ref.organisation(), OWN);
        return store.workbooks(ref, onlyOwn(caller, ref), window).stream()
                .map(KeptWorkbook::exported)
                .toList();
    }

    private Caller requireReader(AssessmentRef ref) {
        var caller = currentUser.get();
        return caller.overseenScope().holds(ref.organisation()) ? caller : currentUser.require(ref.organisation(), OWN);
    }

    static Set<PersonId> onlyOwn(Caller caller, AssessmentRef ref) {
        return caller.equals(Caller.ATTEST)
                        || caller.holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                ? Set.of()
                : Set.of(caller.person());
    }

    private record Prepared(Exported exported, WorkbookMaking making) {}

    private Prepared prepare(AssessmentRef ref, Set<ReturnSheet> sheets, Caller caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var version = present.version(ref);
        var held = present.forExport(ref).only(sheets);
        var picture = held.picture();
        var workbook = new KeptWorkbook(Ids.next(), ref, version, picture.rows().size(), caller.person(), now);
        if (caller.overseenScope().holds(ref.organisation()) && !caller.holdsAny(ref.organisation(), OWN)) {
            workbook.madeByTheIcb();
        }
        if (sheets.size() < ReturnSheet.values().length) {
            workbook.holding(sheets);
        }
        store.keep(workbook);
        for (var row : picture.rows()) {
            row.cells().forEach((column, text) -> store.keep(new KeptCell(workbook, row.reference(), column, text)));
        }
        events.publishEvent(new ReturnEvent(
                ref.organisation(),
                ReturnEvent.Step.EXPORTED,
                workbook.id(),
                List.of(FieldChange.of("rows", null, picture.rows().size()))));
        var cover = cover(ref, version, caller, now);
        var making = new WorkbookMaking(workbook.id(), cover, picture, choices.of(ref, version, held));
        return new Prepared(workbook.exported(), making);
    }

    private WorkbookMaking.Cover cover(AssessmentRef ref, String version, Caller caller, Instant now) {
        var organisation = directory.find(ref.organisation());
        return new WorkbookMaking.Cover(
                organisation.name(),
                organisation.code().code(),
                ref.year().toString(),
                version,
                caller.name(),
                UkDates.inWords(now));
    }
}
