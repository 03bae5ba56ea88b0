package org.attest.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.Ids;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class DraftsTest {

    private static final String FORM = "risk R-0001";

    @Autowired
    Drafts drafts;

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Test
    void whatIsTypedIsKeptForItsAuthorAlone() {
        var system = world.system();
        var here = system.provider().id();
        var lead = system.lead().caller();
        var colleague = somebody(Role.PROVIDER_LEAD, system);
        keep(lead, system, FORM, "Half typ");
        keep(lead, system, "risk new", "Brand new");
        keep(lead, system, FORM, "Half typed");
        assertThat(currentUser.as(lead, () -> drafts.find(here, FORM))).hasValueSatisfying(it -> {
            assertThat(it.fields()).containsEntry("title", "Half typed");
            assertThat(it.basedOn()).isEqualTo(7);
        });
        assertThat(currentUser.as(colleague, () -> drafts.find(here, FORM))).isEmpty();
        currentUser.as(lead, () -> {
            drafts.drop(here, FORM);
            return true;
        });
        assertThat(currentUser.as(lead, () -> drafts.find(here, FORM))).isEmpty();
        assertThat(currentUser.as(lead, () -> drafts.find(here, "risk new"))).isPresent();
    }

    @Test
    void onlyThoseWhoWriteThereKeepDraftsThere() {
        var system = world.system();
        var stranger = world.system().lead().caller();
        var approver = somebody(Role.APPROVER, system);
        assertThatThrownBy(() -> keep(stranger, system, FORM, "Mine")).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> keep(approver, system, FORM, "Mine")).isInstanceOf(RuntimeException.class);
        keep(somebody(Role.CONTRIBUTOR, system), system, "action A-0001", "A task of mine");
    }

    @Test
    void nobodyKeepsMoreThanAFormHolds() {
        var system = world.system();
        assertThatThrownBy(() -> keep(system.lead().caller(), system, FORM, "x".repeat(Narrative.LONGEST + 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("characters");
    }

    private void keep(Caller caller, TestWorld.TestSystem system, String form, String title) {
        currentUser.as(caller, () -> drafts.keep(system.provider().id(), form, 7, Map.of("title", title)));
    }

    private static Caller somebody(Role role, TestWorld.TestSystem system) {
        return new Caller(
                new PersonId(Ids.next()),
                role.words(),
                Set.of(new Grant(role, system.provider().id())),
                Set.of());
    }
}
