package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.NewPerson;
import org.attest.accounts.Teams;
import org.attest.campaigns.NewCampaign;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ReturnSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Titles, names and codes: what no file can hold is refused before it is kept, or an export would stop at it later. */
@AttestTest
class OneLineTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Teams teams;

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"half \ud83d.", "other half \udc69.", "none \ufffe.", "none \uffff.", "two\nlines."})
    void whatNoFileHoldsOnOneLineIsRefused(String text) {
        assertThat(Narrative.isOneLine(text)).isFalse();
        values().forEach((what, kept) ->
                assertThatThrownBy(() -> kept.accept(text)).as(what).isInstanceOf(Refused.class));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\ud83d\udc69 on call", "\u05e9\u05dc\u05d5\u05dd", "Café"})
    void whatPeopleTypeIsKept(String text) {
        assertThat(Narrative.isOneLine(text)).isTrue();
        assertThat(values().entrySet().stream().filter(it -> !it.getKey().equals("an address")))
                .allSatisfy(it -> it.getValue().accept(text));
    }

    private Map<String, Consumer<String>> values() {
        var icb = add(Kind.ICB, "An ICB");
        var practice = add(Kind.GP_PRACTICE, "A practice");
        return Map.of(
                "a person", it -> new NewPerson(it, "name@example.org"),
                "an address", it -> new NewPerson("Somebody", it + "@example.org"),
                "a code", it -> new OdsCode(it),
                "a campaign",
                        it -> new NewCampaign(
                                it,
                                new DsptYear(2026),
                                LocalDate.of(2026, 12, 1),
                                Set.of(ReturnSheet.RISKS),
                                Set.of(icb.id())),
                "evidence", it -> EvidenceDetails.titled(it, EvidenceKind.OPERATION),
                "an organisation", it -> add(Kind.GP_PRACTICE, it),
                "a relationship", it -> as(() -> directory.setPartner(icb.id(), practice.id(), true, it)),
                "a team", it -> as(() -> teams.add(practice.id(), it, Set.of())));
    }

    private Organisation add(Kind kind, String name) {
        var code = "OL" + UUID.randomUUID().toString().substring(0, 8);
        return currentUser.as(Caller.ATTEST, () -> directory.add(NewOrganisation.of(code, name, kind)));
    }

    private void as(Runnable work) {
        currentUser.as(Caller.ATTEST, () -> {
            work.run();
            return true;
        });
    }
}
