package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The workbook of who can get in, as an administrator and a provider lead take it. */
@AttestTest
@RecordApplicationEvents
class AccessReviewTest {

    @Autowired
    AccessReview review;

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    @TempDir
    Path folder;

    @Test
    void anAdministratorTakesOneOrganisationsPeopleWithRolesEndsAndLastSignIns() {
        var system = world.system();
        var assessor = world.somebody(Role.ASSESSOR, system.provider().id());

        var rows = rows(
                world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller(),
                system.provider().id());

        assertThat(rows).hasSize(4);
        assertThat(rows)
                .filteredOn(it -> it.get(1).equals(assessor.email()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subList(2, 6))
                            .containsExactly(
                                    "Can get in",
                                    "Independent assessor",
                                    system.provider().name(),
                                    system.provider().code().code());
                    assertThat(it.get(7)).contains("2027");
                    assertThat(it.get(8)).isEqualTo("In force");
                    assertThat(it.get(9)).isEmpty();
                });
        assertThat(events.stream(AccountEvent.class).filter(it -> it.what().endsWith("access-review-exported")))
                .singleElement()
                .satisfies(it -> assertThat(it.organisation())
                        .isEqualTo(system.provider().id()));
    }

    @Test
    void aLeadTakesTheOwnPeopleOnlyAndNobodyAnotherOrganisations() {
        var system = world.system();
        var other = world.organisation(Kind.ACUTE_TRUST);
        world.somebody(Role.PROVIDER_LEAD, other.id());

        assertThat(rows(system.lead().caller(), null))
                .extracting(it -> it.get(4))
                .containsOnly(system.provider().name());
        assertThatThrownBy(() -> rows(system.lead().caller(), other.id())).isInstanceOf(UnknownItem.class);
    }

    private List<List<String>> rows(Caller caller, @Nullable OrganisationId organisation) {
        var filter = new PeopleFilter("", organisation, PeopleFilter.State.CAN_GET_IN, PeopleFilter.Order.NAME);
        var content = currentUser.as(caller, () -> review.export(filter));
        try {
            var file = Files.write(folder.resolve("review.xlsx"), content);
            try (var workbook = SheetReader.open(file, "review.xlsx", Limits.forRegister())) {
                return workbook.rows("Access review").stream()
                        .dropWhile(it -> !it.words(0).equals("Name"))
                        .skip(1)
                        .map(row -> List.of(
                                row.words(0),
                                row.words(1),
                                row.words(2),
                                row.words(3),
                                row.words(4),
                                row.words(5),
                                row.words(6),
                                row.words(7),
                                row.words(8),
                                row.words(9)))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
