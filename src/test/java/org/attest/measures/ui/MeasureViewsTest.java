package org.attest.measures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.measures.MeasureWorld.OCTOBER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.drafts.Drafts;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureLinks;
import org.attest.measures.MeasureWorld;
import org.attest.measures.MeasureWorld.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What leads do on the screens of measures. */
@AttestTest
@ViewPackages(packages = "org.attest.measures.ui")
class MeasureViewsTest extends SpringBrowserlessTest {

    private static final String EDR = "edr-coverage";

    @Autowired
    MeasureWorld world;

    @Autowired
    MeasureBook book;

    @Autowired
    Drafts drafts;

    @Autowired
    TestClock clock;

    Made made;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        made = world.make();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFormSaysWhatIsWrongByTheFieldAndThenRecords() {
        signIn(made.northLead(), "PROVIDER_LEAD");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR) + "/enter");
        month().setValue(OCTOBER);
        test(field("part")).setValue("lots");
        test($(Button.class).id("record")).click();
        assertThat(field("part").getErrorMessage()).isEqualTo("Type a number, such as 47 or 95.5.");
        assertThat(said()).anyMatch(it -> it.contains("Type a number"));

        test(field("part")).setValue("1,960");
        test(field("whole")).setValue("2 000");
        test($(Button.class).id("record")).click();
        assertThat(world.by(made.northLead(), () -> book.history(made.north(), EDR, OCTOBER)))
                .singleElement()
                .satisfies(it -> assertThat(it.figure()).isEqualTo(Figure.share(1_960, 2_000)));
        assertThat(text()).contains("1,960 of 2,000 (98%)", "On target");
    }

    @Test
    void whereAReadingStandsItIsShownAndSupersededWithAReason() {
        world.record(made.icbLead(), made.north(), EDR, OCTOBER, Figure.share(90, 100));
        signIn(made.northLead(), "PROVIDER_LEAD");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR) + "/enter");
        month().setValue(OCTOBER);
        assertThat(text()).contains("A reading stands for October 2026 already", "90 of 100 (90%)");
        test(field("part")).setValue("99");
        test(field("whole")).setValue("100");
        test($(Button.class).id("record")).click();
        assertThat(area("why").getErrorMessage()).startsWith("Say why");
        test(area("why")).setValue("Late devices were counted.");
        test($(Button.class).id("record")).click();
        assertThat(text()).contains("99 of 100 (99%)", "Superseded readings", "Late devices were counted.");
    }

    @Test
    void whatSomebodyElseRecordedMeanwhileIsShownAndWhatIsTypedStays() {
        signIn(made.northLead(), "PROVIDER_LEAD");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR) + "/enter");
        month().setValue(OCTOBER);
        test(field("amount")).setValue("99");
        world.record(made.icbLead(), made.north(), EDR, OCTOBER, Figure.share(90, 100));
        test($(Button.class).id("record")).click();
        assertThat(text()).contains("A reading stands for October 2026 already", "90 of 100 (90%)");
        assertThat(field("amount").getValue()).isEqualTo("99");
        test(area("why")).setValue("From the console of today.");
        test($(Button.class).id("record")).click();
        assertThat(text()).contains("99%", "From the console of today.");
    }

    @Test
    void whatWasTypedIsBackAndNotApplicableNeedsANote() {
        world.run(
                made.northLead(),
                () -> drafts.keep(
                        made.north(), MeasureBook.form(EDR), 0, Map.of("month", "2026-10", "says", "Not applicable")));
        signIn(made.northLead(), "PROVIDER_LEAD");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR) + "/enter");
        assertThat(text()).contains("This is your draft");
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo("Not applicable");
        test($(Button.class).id("record")).click();
        assertThat(area("note").getErrorMessage()).isEqualTo("Say why the measure does not apply.");
    }

    @Test
    void theIcbSeesTheWeakestBesideTheAverageAndAProviderItsTrend() {
        world.record(made.northLead(), made.north(), EDR, OCTOBER, Figure.share(80, 100));
        world.record(made.northLead(), made.north(), EDR, OCTOBER.plusMonths(1), Figure.share(85, 100));
        world.record(made.southLead(), made.south(), EDR, OCTOBER, Figure.share(99, 100));
        signIn(made.icbLead(), "ICB_LEAD");
        navigate(MeasureLinks.LIST, MeasuresView.class);
        assertThat(text())
                .contains("1 off target", made.system().provider().name() + ": 85 of 100 (85%)", "92% over 2");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR));
        assertThat(text())
                .contains(
                        "Organisations, the weakest first",
                        "Up 5 points since October 2026, better",
                        "No reading yet: ");
        assertThat(links()).contains(MeasureLinks.measure(EDR) + "/enter");

        signIn(made.northApprover(), "APPROVER");
        navigate(MeasureLinks.LIST, MeasuresView.class);
        assertThat(text()).contains("Up 5 points since October 2026, better", "No reading yet");
        UI.getCurrent().navigate(MeasureLinks.measure(EDR));
        assertThat($(Anchor.class).all()).noneMatch(it -> it.getId().equals(Optional.of("enter")));
    }

    private void signIn(Caller caller, String role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    @SuppressWarnings("unchecked")
    private Select<YearMonth> month() {
        return $(Select.class).id("month");
    }

    private TextField field(String id) {
        return $(TextField.class).id(id);
    }

    private TextArea area(String id) {
        return $(TextArea.class).id(id);
    }

    private List<String> said() {
        return $(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        assertThat($(Span.class).all()).isNotEmpty();
        return getCurrentView().getElement().getTextRecursively();
    }
}
