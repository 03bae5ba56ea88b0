package org.attest.accounts;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of people to go through: who can get in, with which role, until when, and when they last did. */
@Component
public class AccessReview {

    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessReview(Accounts accounts, OrganisationDirectory directory, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An .xlsx file with one row for each role, and one for a person who has none: of the people whom the caller looks
     * after and the filter shows, with only the roles that the caller may know of. Taking it is written down before it
     * leaves.
     *
     * @throws org.attest.shared.UnknownItem for an organisation that is not the caller's
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    @Transactional
    public byte[] export(PeopleFilter filter) {
        var people = all(filter);
        var where = filter.organisation();
        events.publishEvent(new AccountEvent(
                where,
                "accounts.access-review-exported",
                "people",
                where == null ? "all" : where.toString(),
                List.of(FieldChange.of("show", null, filter.state()), FieldChange.of("people", null, people.size()))));
        return written(people);
    }

    private List<PersonRow> all(PeopleFilter filter) {
        var found = new ArrayList<PersonRow>();
        for (var page = 1; ; page++) {
            var part = accounts.people(filter, Window.page(page, Window.LARGEST));
            found.addAll(part.rows());
            if (part.rows().size() < Window.LARGEST) {
                return found;
            }
        }
    }

    private byte[] written(List<PersonRow> people) {
        var today = UkDates.day(clock.instant());
        var organisations = directory.named(people.stream()
                .flatMap(it -> it.memberships().stream())
                .map(Membership::organisation)
                .collect(Collectors.toSet()));
        var workbook = new WorkbookDraft(
                        "Access review", Marking.OFFICIAL_SENSITIVE, "Personal data: not for passing on.")
                .withoutProtection();
        var sheet = workbook.sheet("Access review");
        sheet.heading("Access review");
        sheet.note("As at " + UkDates.inWords(clock.instant()));
        columns(sheet);
        people.forEach(it -> rows(sheet, it, organisations, today));
        try (var out = new ByteArrayOutputStream()) {
            workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(SheetDraft sheet) {
        sheet.column(ColumnDraft.locked("Name", 30))
                .column(ColumnDraft.locked("Email address", 34))
                .column(ColumnDraft.locked("Access", 18))
                .column(ColumnDraft.locked("Role", 22))
                .column(ColumnDraft.locked("Organisation", 40))
                .column(ColumnDraft.locked("ODS code", 12))
                .column(ColumnDraft.date("From", 14))
                .column(ColumnDraft.date("Until", 14))
                .column(ColumnDraft.locked("Role is", 14))
                .column(ColumnDraft.date("Last sign-in", 14));
    }

    private static void rows(
            SheetDraft sheet, PersonRow row, Map<OrganisationId, Organisation> organisations, LocalDate today) {
        if (row.memberships().isEmpty()) {
            sheet.row(
                    row.person().name(),
                    row.person().email(),
                    row.access(today),
                    "None",
                    "",
                    "",
                    null,
                    null,
                    "",
                    last(row));
        }
        for (var held : row.memberships()) {
            var organisation = organisations.get(held.organisation());
            sheet.row(
                    row.person().name(),
                    row.person().email(),
                    row.access(today),
                    held.role().words(),
                    held.organisation().equals(Accounts.WHOLE_SYSTEM)
                            ? "Whole system"
                            : organisation == null ? "" : organisation.name(),
                    organisation == null ? "" : organisation.code().code(),
                    held.from(),
                    held.until(),
                    held.holdsOn(today) ? "In force" : held.holdsFrom(today) ? "Not begun" : "Ended",
                    last(row));
        }
    }

    private static @Nullable LocalDate last(PersonRow row) {
        var last = row.lastSignIn();
        return last == null ? null : UkDates.day(last);
    }
}
