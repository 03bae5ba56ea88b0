package org.attest.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.Filling;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Renewals;
import org.attest.evidence.ReviewState;
import org.attest.evidence.TemplatedEvidence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Renewing on the screen: what is carried, and what becomes of two people who renew the same item. */
@AttestTest
@ViewPackages(packages = "org.attest.evidence.ui")
class RenewViewTest extends SpringBrowserlessTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 11, 3);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 11, 3);

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    Renewals renewals;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    EvidenceItem older;

    @BeforeEach
    void openTheRenewalOfACheck() {
        system = world.system();
        HasCaller principal = () -> system.lead().caller();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_PROVIDER_LEAD"))));
        var details = EvidenceDetails.titled("Encryption of backups", EvidenceKind.TEST)
                .with(new Lifetime(LAST_YEAR, null, null, 3));
        older = as(() -> templated.add(system.provider().id(), details, check(Map.of())));
        navigate(EvidenceLinks.renew(system.provider().code().code(), older.reference()), RenewEvidenceView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersAreCarriedAndWhatBelongsToOneOccasionIsAskedAnew() {
        assertThat($(TextField.class).id("t-control").getValue()).isEqualTo("Backups are encrypted");
        assertThat(select("t-method").getValue()).isEqualTo("Looked at settings");
        assertThat($(DatePicker.class).id("t-checked-on").isEmpty()).isTrue();
        assertThat($(DatePicker.class).id("t-checked-on").getHelperText()).endsWith("E-0001 said: 3 Nov 2025");
        assertThat(select("t-result").getValue()).isEqualTo("");
        assertThat(text()).contains("The answers of E-0001 are filled in: check each", "empty for you to give anew");

        press("Save and go on to files");
        assertThat($(DatePicker.class).id("t-checked-on").getErrorMessage()).isEqualTo("This is needed.");

        answer();
        press("Save and go on to files");
        assertThat(text()).contains("E-0002", "Renews E-0001", "Backups are encrypted");
        var newer = item("E-0002");
        assertThat(as(() -> templated.of(newer)).orElseThrow().value("passed")).contains("25");
        assertThat(newer.details().lifetime().cycleMonths()).isEqualTo(3);
    }

    @Test
    void whoRenewsSecondReadsByWhatAndLosesNothing() {
        var details = older.anew().with(new Lifetime(THIS_YEAR, null, null, 3));
        as(() -> renewals.renew(older.ref(), older.version(), details, check(Map.of())));
        answer();
        press("Save and go on to files");
        assertThat(text()).contains("E-0002 has taken the place of E-0001 already. Go on with that one.");
        assertThat($(TextField.class).id("t-passed").getValue()).isEqualTo("25");
        assertThat(as(() -> library.live(system.provider().id()))).hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownAndThePersonChooses() {
        var change = new EvidenceChange(
                older.ref(), older.version(), older.details().with(new Lifetime(LAST_YEAR, null, null, 6)));
        as(() -> templated.change(change, check(Map.of("control", "All backups are encrypted"))));
        answer();
        press("Save and go on to files");
        assertThat(text())
                .contains(
                        "Somebody else changed E-0001 while you were typing",
                        "Cycle in months",
                        "All backups are encrypted");
        assertThat($(TextField.class).id("t-passed").getValue()).isEqualTo("25");
        assertThat(item("E-0001").state()).isEqualTo(ReviewState.DRAFT);

        press("Renew it with what I typed");
        assertThat(item("E-0001").state()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(as(() -> templated.of(item("E-0002"))).orElseThrow().value("control"))
                .contains("Backups are encrypted");
    }

    private void answer() {
        $(DatePicker.class).id("effective").setValue(THIS_YEAR);
        $(DatePicker.class).id("t-checked-on").setValue(THIS_YEAR);
        test($(TextField.class).id("t-checked-by")).setValue("Jo Ward");
        test($(TextField.class).id("t-sample")).setValue("25");
        test($(TextField.class).id("t-passed")).setValue("25");
        select("t-result").setValue("Works");
        test($(TextArea.class).id("t-exceptions")).setValue("None");
    }

    private static Filling check(Map<String, String> otherwise) {
        var written = new HashMap<>(Map.of(
                "control", "Backups are encrypted",
                "expected", "All of them",
                "method", "Looked at settings",
                "checked-on", "2025-11-03",
                "checked-by", "Jo Ward",
                "sample", "25",
                "sample-how", "At random",
                "passed", "24",
                "result", "Works with exceptions",
                "scope", "Both data centres"));
        written.putAll(otherwise);
        return new Filling("T18", written);
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private EvidenceItem item(String reference) {
        return as(() -> library.item(system.provider().id(), reference));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return $(Select.class).id(id);
    }
}
