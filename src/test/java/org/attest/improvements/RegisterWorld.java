package org.attest.improvements;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/** An ICB with two trusts, made for one test, and the people who work there. */
final class RegisterWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final FinancialYear YEAR = new FinancialYear(2026);

    private static final AtomicInteger NEXT = new AtomicInteger();

    final OrganisationId icb;
    final OrganisationId north;
    final OrganisationId south;
    final Caller icbLead;
    final Caller northLead;
    final Caller northColleague;
    final Caller northApprover;
    final Caller northHelper;
    final Caller southLead;
    private final CurrentUser currentUser;

    RegisterWorld(OrganisationDirectory directory, CurrentUser currentUser) {
        this.currentUser = currentUser;
        icb = add(directory, Kind.ICB);
        north = add(directory, Kind.ACUTE_TRUST);
        south = add(directory, Kind.COMMUNITY_TRUST);
        icbLead = new Caller(
                PersonId.next(),
                "ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, icb)),
                new HashSet<>(List.of(icb, north, south)));
        northLead = caller(Role.PROVIDER_LEAD, north);
        northColleague = caller(Role.PROVIDER_LEAD, north);
        northApprover = caller(Role.APPROVER, north);
        northHelper = caller(Role.CONTRIBUTOR, north);
        southLead = caller(Role.PROVIDER_LEAD, south);
    }

    static Caller caller(Role role, OrganisationId organisation) {
        return new Caller(PersonId.next(), role.words(), Set.of(new Grant(role, organisation)), Set.of());
    }

    static MilestoneDetails milestone(String title, LocalDate due) {
        return new MilestoneDetails(4, title, null, null, null, due);
    }

    /** Pounds allocated, committed, spent and forecast. */
    static FundingDetails money(int objective, long allocated, long committed, long spent, long forecast) {
        var sums = new Sums(
                Money.ofPounds(allocated), Money.ofPounds(committed), Money.ofPounds(spent), Money.ofPounds(forecast));
        return new FundingDetails(objective, YEAR, "Money for objective " + objective, sums, null, null);
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    /** So many more rows like the north's first one, each with an owner and a source of its own, made by the database. */
    void copy(JdbcTemplate database, String table, int many) {
        var columns = database.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and column_name not in ('id', 'number')",
                String.class,
                table);
        var values = columns.stream()
                .map(it -> it.equals("owner") || it.equals("source_item") ? "uuid()" : it)
                .collect(Collectors.joining(", "));
        var highest = Objects.requireNonNull(database.queryForObject(
                "select max(number) from " + table + " where organisation_id = ?", Integer.class, north.id()));
        var copy =
                "insert into %s (id, number, %s) select uuid(), ?, %s from %s where organisation_id = ? and number = 1"
                        .formatted(table, String.join(", ", columns), values, table);
        IntStream.rangeClosed(1, many).forEach(it -> database.update(copy, highest + it, north.id()));
    }

    private OrganisationId add(OrganisationDirectory directory, Kind kind) {
        var code = "IR%04d".formatted(NEXT.incrementAndGet());
        return as(Caller.ATTEST, () -> directory.add(NewOrganisation.of(code, "Invented " + code, kind)))
                .id();
    }
}
