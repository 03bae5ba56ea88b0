package org.attest.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The form that is made from a template, on the screens of evidence. */
@AttestTest
@ViewPackages(packages = "org.attest.evidence.ui")
class TemplateViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;

    @BeforeEach
    void signIn() {
        system = world.system();
        HasCaller principal = () -> system.lead().caller();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_PROVIDER_LEAD"))));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void comingFromAnOutcomeTheTemplatesThatServeItStandFirst() {
        var outcome = ItemRef.outcome(system.provider().id(), "v9", "A2.b");
        go("link", outcome.kind() + "|" + outcome.organisation() + "|" + outcome.id());

        var choice = select("template");
        assertThat(choice.getListDataView().getItems().limit(3)).containsExactly("", "T5", "T17");
        assertThat(choice.getItemLabelGenerator().apply("T17"))
                .isEqualTo("T17 Exercise, incident and lessons (serves this outcome)");
        assertThat(choice.getListDataView().getItems()).hasSize(19);
    }

    @Test
    void theFormSaysWhatIsNeededByTheFieldAndInTheSummaryAndKeepsTheAnswers() {
        go("template", "T18");
        assertThat(select("marking").getValue()).isEqualTo(Marking.OFFICIAL);
        test($(TextField.class).id("title")).setValue("Encryption of backups");
        test($(TextField.class).id("t-sample")).setValue("none");
        test($(Button.class).id("save")).click();

        assertThat($(TextField.class).id("t-control").getErrorMessage()).isEqualTo("This is needed.");
        assertThat($(TextField.class).id("t-sample").getErrorMessage()).isEqualTo("Write a number such as 12.");
        assertThat($(DatePicker.class).id("t-checked-on").getErrorMessage()).isEqualTo("This is needed.");
        assertThat($(ListItem.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Control: This is needed.", "Method: Choose one.");

        fill();
        test($(Button.class).id("save")).click();
        var item = only();
        assertThat(as(() -> templated.of(item)).orElseThrow().value("passed")).contains("24");
        assertThat(item.details().lifetime().cycleMonths()).isEqualTo(12);
        assertThat(text()).contains("T18 Control check", "How many were right", "3 Nov 2026");

        navigate(EvidenceLinks.fill(system.provider().code().code(), item.reference()), FillTemplateView.class);
        assertThat($(TextField.class).id("t-passed").getValue()).isEqualTo("24");
        test($(TextArea.class).id("t-exceptions")).setValue("One old tape; J Smith; December");
        test($(Button.class).id("save")).click();
        assertThat(text()).contains("One old tape", " filled in, ");
    }

    @Test
    void theListSaysWhatEachIsForAndLeadsToItsForm() {
        navigate(EvidenceLinks.TEMPLATES, TemplatesView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("evidence/new?template=T1", "evidence/new?template=T18");
        assertThat(text()).contains("Shows that a system was really restored");
    }

    private static void go(String word, String value) {
        UI.getCurrent().navigate(EvidenceLinks.NEW, QueryParameters.of(word, value));
    }

    private void fill() {
        test($(TextField.class).id("t-control")).setValue("Backups are encrypted");
        test($(TextArea.class).id("t-expected")).setValue("All of them");
        select("t-method").setValue("Looked at settings");
        $(DatePicker.class).id("t-checked-on").setValue(LocalDate.of(2026, 11, 3));
        test($(TextField.class).id("t-checked-by")).setValue("Jo Ward");
        test($(TextField.class).id("t-sample")).setValue("25");
        test($(TextField.class).id("t-sample-how")).setValue("At random");
        test($(TextField.class).id("t-passed")).setValue("24");
        select("t-result").setValue("Works with exceptions");
        test($(TextArea.class).id("t-scope")).setValue("Both data centres");
    }

    private EvidenceItem only() {
        var live = as(() -> library.live(system.provider().id()));
        assertThat(live).hasSize(1);
        return live.getFirst();
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
