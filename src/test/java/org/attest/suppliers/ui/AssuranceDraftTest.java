package org.attest.suppliers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.connections.Found;
import org.attest.drafts.Drafts;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The draft of an assurance keeps which evidence was picked, and picks none that is not there any more. */
@AttestTest
@ViewPackages(packages = "org.attest.suppliers.ui")
class AssuranceDraftTest extends SpringBrowserlessTest {

    @Autowired
    TestWorld world;

    @Autowired
    SupplierRegister register;

    @Autowired
    Assurances assurances;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Drafts drafts;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    org.attest.suppliers.Supplier supplier;
    EvidenceItem certificate;

    @BeforeEach
    void logACertificate() {
        system = world.system();
        HasCaller principal = () -> system.icbLead().caller();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_ICB_LEAD"))));
        var icb = system.icb().id();
        supplier = as(() -> register.add(icb, SupplierDetails.named("Brightwell Pathology")));
        certificate = as(() -> library.add(icb, EvidenceDetails.titled("Certificate of May", EvidenceKind.DESIGN)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theEvidenceOfADraftIsPickedAgainAndSavedWithIt() {
        draft(certificate.ref().id());
        open();
        assertThat(evidence().getValue().title().title()).contains("Certificate of May");
        assertThat($(TextField.class).id("says").getValue()).isEqualTo("Version 2022");
        test($(Button.class).id("save")).click();
        assertThat(as(() -> assurances.of(supplier.ref())))
                .singleElement()
                .extracting(Assurance::details)
                .satisfies(it -> assertThat(it.evidence()).isEqualTo(certificate.ref()));
        open();
        assertThat(evidence().isEmpty()).as("the draft is gone with the save").isTrue();
    }

    @Test
    void evidenceThatIsNotThereIsNotPickedAndTheRestOfTheDraftStays() {
        draft(UUID.randomUUID().toString());
        open();
        assertThat(evidence().isEmpty()).isTrue();
        assertThat($(TextField.class).id("says").getValue()).isEqualTo("Version 2022");
    }

    private void draft(String evidence) {
        var icb = system.icb().id();
        as(() -> drafts.keep(
                icb,
                "assurance %s new".formatted(supplier.reference()),
                0,
                Map.of("kind", "ISO_27001", "says", "Version 2022", "evidence", icb + " " + evidence)));
    }

    private void open() {
        navigate(
                SupplierLinks.assurance(system.icb().code(), supplier.reference(), AssuranceView.NEW),
                AssuranceView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Found> evidence() {
        return (ComboBox<Found>) $(ComboBox.class).id("evidence");
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.icbLead().caller(), work);
    }
}
