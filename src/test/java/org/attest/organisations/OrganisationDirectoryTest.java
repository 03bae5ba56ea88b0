package org.attest.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class OrganisationDirectoryTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    OnePersonMarks marks;

    @Autowired
    CurrentUser currentUser;

    @Test
    void an_organisation_is_found_by_its_id_and_by_its_code_whatever_the_case() {
        var added = add("A trust", Kind.ACUTE_TRUST);
        assertThat(attest(() -> directory.find(added.id()))).isEqualTo(added);
        assertThat(attest(() -> directory.findByCode(
                        new OdsCode(" " + added.code().code().toLowerCase() + " "))))
                .contains(added);
    }

    @Test
    void an_unknown_organisation_is_refused_like_any_unknown_thing() {
        assertThatThrownBy(() -> attest(() -> directory.find(OrganisationId.next())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void a_code_is_given_once() {
        var added = add("First", Kind.COUNCIL);
        assertThatThrownBy(() -> attest(
                        () -> directory.add(NewOrganisation.of(added.code().code(), "Second", Kind.COUNCIL))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already has");
    }

    @Test
    void only_an_administrator_adds() {
        var lead = new Caller(
                PersonId.next(), "Lead", Set.of(new Grant(Role.PROVIDER_LEAD, OrganisationId.next())), Set.of());
        assertThatThrownBy(() ->
                        currentUser.as(lead, () -> directory.add(NewOrganisation.of("ZZZ", "Mine", Kind.ACUTE_TRUST))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void those_who_report_are_open_of_category_1_and_agreed_to_report_here_and_the_icb_itself() {
        var icb = add("The board", Kind.ICB);
        var trust = add("B trust", Kind.ACUTE_TRUST);
        var elsewhere = add("C trust", Kind.AMBULANCE_TRUST);
        var council = add("D council", Kind.COUNCIL);
        var closed = add("E trust", Kind.COMMUNITY_TRUST);
        attest(() -> {
            directory.setPartner(icb.id(), trust.id(), true, "partner");
            directory.setPartner(icb.id(), elsewhere.id(), false, "reports elsewhere");
            directory.setPartner(icb.id(), council.id(), true, "partner");
            directory.setPartner(icb.id(), closed.id(), true, "partner");
            return directory.close(closed.id(), LocalDate.of(2026, 11, 1));
        });

        assertThat(attest(() -> directory.reporting(icb.id())))
                .extracting(Organisation::name)
                .containsExactly("The board", "B trust");
        assertThat(attest(() -> directory.partners(icb.id())))
                .extracting(it -> it.organisation().name())
                .containsExactly("B trust", "C trust", "D council", "E trust");
        assertThat(attest(() -> directory.overseers(trust.id()))).containsExactly(icb.id());
        assertThat(attest(() -> directory.overseers(elsewhere.id()))).isEmpty();
        assertThat(attest(() -> directory.overseers(icb.id()))).containsExactly(icb.id());
    }

    @Test
    void a_commissioning_code_never_reports() {
        var icb = add("The board", Kind.ICB);
        var code = add("Old code", Kind.COMMISSIONING_CODE);
        assertThatThrownBy(() -> attest(() -> {
                    directory.setPartner(icb.id(), code.id(), true, "code");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_organisation_that_went_into_another_is_closed_and_both_know_it() {
        var from = add("Leaving", Kind.COMMUNITY_TRUST);
        var into = add("Staying", Kind.ACUTE_TRUST);
        var day = LocalDate.of(2024, 11, 1);
        attest(() -> directory.succeed(from.id(), into.id(), day));

        assertThat(attest(() -> directory.find(from.id())).closedOn()).isEqualTo(day);
        assertThat(attest(() -> directory.successionOf(from.id())))
                .isEqualTo(attest(() -> directory.successionOf(into.id())))
                .extracting(Succession::on)
                .containsExactly(day);
        assertThatThrownBy(() -> attest(() -> directory.succeed(into.id(), from.id(), day)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void sharing_is_the_provider_leads_to_say_and_nobody_elses() {
        var trust = add("Trust", Kind.ACUTE_TRUST);
        var other = add("Other", Kind.ACUTE_TRUST);
        var lead = new Caller(PersonId.next(), "Lead", Set.of(new Grant(Role.PROVIDER_LEAD, trust.id())), Set.of());
        assertThat(attest(() -> directory.sharing(trust.id()))).isEqualTo(Sharing.USUAL);
        currentUser.as(lead, () -> {
            directory.share(trust.id(), new Sharing(false, true));
            return true;
        });
        assertThat(attest(() -> directory.sharing(trust.id()))).isEqualTo(new Sharing(false, true));
        assertThatThrownBy(() -> currentUser.as(lead, () -> {
                    directory.share(other.id(), Sharing.USUAL);
                    return true;
                }))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void the_list_is_searched_and_paged_in_the_database() {
        var icb = add("Paging board", Kind.ICB);
        for (var letter : List.of("a", "b", "c")) {
            var partner = add("100%_ sure " + letter, Kind.GP_PRACTICE);
            attest(() -> {
                directory.setPartner(icb.id(), partner.id(), true, "");
                return true;
            });
        }
        var filter = new OrganisationFilter("100%_ SURE", Kind.GP_PRACTICE, icb.id(), false);
        var second = attest(() -> directory.search(filter, Window.page(2, 2)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.rows()).extracting(Organisation::name).containsExactly("100%_ sure c");
        var none = attest(() -> directory.search(new OrganisationFilter("", null, icb.id(), true), Window.page(1, 50)));
        assertThat(none.total()).isEqualTo(4);
    }

    @Test
    void an_organisation_is_marked_as_having_one_person_with_a_reason_that_not_everybody_reads() {
        var icb = add("The board", Kind.ICB);
        var trust = add("Small trust", Kind.ACUTE_TRUST);
        refused("Give the reason.", () -> mark(add("T", Kind.COUNCIL), icb, " "));
        refused(
                "It reports to no integrated care board here, so nobody could countersign.",
                () -> marks.mark(trust.id(), "One person"));
        refused(
                "An integrated care board countersigns for others, so it cannot be marked itself.",
                () -> marks.mark(icb.id(), "One person"));

        attest(() -> mark(trust, icb, "Nobody else works there"));

        assertThat(attest(() -> directory.find(trust.id())).singlePerson()).isTrue();
        assertThat(reason(trust, Role.APPROVER, trust)).contains("Nobody else works there");
        assertThat(reason(trust, Role.APPROVER, icb)).isEmpty();
        attest(() -> {
            marks.unmark(trust.id(), "Two work there now");
            return true;
        });
        assertThat(attest(() -> directory.find(trust.id())).singlePerson()).isFalse();
        assertThat(reason(trust, Role.APPROVER, trust)).isEmpty();
    }

    private boolean mark(Organisation organisation, Organisation icb, String reason) {
        directory.setPartner(icb.id(), organisation.id(), true, "partner");
        marks.mark(organisation.id(), reason);
        return true;
    }

    private Optional<String> reason(Organisation marked, Role role, Organisation at) {
        var caller = new Caller(PersonId.next(), "Somebody", Set.of(new Grant(role, at.id())), Set.of());
        return currentUser.as(caller, () -> marks.reason(marked.id()));
    }

    private void refused(String sentence, Runnable work) {
        assertThatThrownBy(() -> attest(() -> {
                    work.run();
                    return true;
                }))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    @Test
    void names_of_many_are_found_at_once() {
        var one = add("One", Kind.ACUTE_TRUST);
        var two = add("Two", Kind.ACUTE_TRUST);
        assertThat(attest(() -> directory.named(List.of(one.id(), two.id(), OrganisationId.next()))))
                .containsOnlyKeys(one.id(), two.id());
    }

    private Organisation add(String name, Kind kind) {
        return attest(() -> directory.add(NewOrganisation.of("OD" + NEXT.incrementAndGet() + "T", name, kind)));
    }

    private <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}
