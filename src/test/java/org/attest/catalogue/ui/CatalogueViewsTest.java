package org.attest.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Edition;
import org.attest.catalogue.EditionDates;
import org.attest.catalogue.Editions;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an administrator does on the screens of a year and of a version. */
@AttestTest
@ViewPackages(packages = "org.attest.catalogue.ui")
class CatalogueViewsTest extends SpringBrowserlessTest {

    private static final OutcomeCode C2A = new OutcomeCode("C2.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Editions editions;

    @Autowired
    OutcomeBook book;

    @Autowired
    CurrentUser currentUser;

    @BeforeEach
    void signIn() {
        var grant = new Grant(Role.ADMINISTRATOR, OrganisationId.next());
        var caller = new Caller(PersonId.next(), "An administrator", Set.of(grant), Set.of());
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"))));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aYearIsAddedWithTheDaysOfTheLatestAndItsDatesSayWhatIsWrongUnderEach() {
        navigate("administration", AdministrationView.class);
        test($(Button.class).id("add-year")).click();
        test($(Button.class).id("save")).click();
        assertThat(select("year").getErrorMessage()).isEqualTo("Choose the year.");

        var latest = as(() -> catalogue.editions()).getFirst();
        var year = new DsptYear(latest.year().startsIn() + 1);
        select("year").setValue(year);
        select("version").setValue(as(() -> catalogue.framework("v9")));
        assertThat(date("date-opens").getValue()).isEqualTo(latest.opens().plusYears(1));
        date("date-final-due").setValue(date("date-opens").getValue());
        test($(Button.class).id("save")).click();
        assertThat(date("date-final-due").getErrorMessage())
                .isEqualTo("The final position must be due after the audit begins.");
        date("date-final-due").setValue(LocalDate.of(year.startsIn() + 1, 6, 30));
        test($(Button.class).id("save")).click();

        assertThat(getCurrentView()).isInstanceOf(YearView.class);
        assertThat(as(() -> catalogue.edition(year)).finalDue()).isEqualTo(LocalDate.of(year.startsIn() + 1, 6, 30));
    }

    @Test
    void aYearIsClosedAndOpenedAgain() {
        var year = aYear(2020);
        navigate("administration/years/" + year.year(), YearView.class);

        test($(Button.class).id("close-or-reopen")).click();
        test($(Button.class).id("confirm")).click();
        assertThat(as(() -> catalogue.edition(year.year())).open()).isFalse();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Closed");
        test($(Button.class).id("close-or-reopen")).click();
        test($(Button.class).id("confirm")).click();
        assertThat(as(() -> catalogue.edition(year.year())).open()).isTrue();
    }

    @Test
    void anAuditListIsAddedOnTheScreenOfItsYear() {
        var year = aYear(2016);
        navigate("administration/years/" + year.year(), YearView.class);

        test($(Button.class).id("add-audit-list")).click();
        test($(TextField.class).id("group")).setValue("Trusts");
        test($(IntegerField.class).id("chosen")).setValue(3);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Outcome> mandatory = $(CheckboxGroup.class).id("mandatory");
        mandatory.setValue(Set.of(as(() -> catalogue.framework("v9")).outcome(C2A)));
        test($(Button.class).id("save")).click();

        assertThat(as(() -> editions.auditLists(year.year())))
                .containsExactly(new AuditList(year.year(), "Trusts", 3, List.of(C2A)));
        assertThat($(Span.class).all()).extracting(Span::getText).contains("C2.a");
    }

    @Test
    void aQuestionIsAddedBesideAnOutcomeAndRemoved() {
        navigate("administration/outcomes/v9", OutcomesView.class);

        test($(Button.class).id("add-a-question-C2-a")).click();
        test($(TextArea.class).id("words")).setValue("Which three risks come first?");
        test($(Button.class).id("save")).click();
        radios("kind").setValue("Text, such as a priority risk");
        test($(Button.class).id("save")).click();

        var asked = as(() -> catalogue.framework("v9")).outcome(C2A).questions();
        assertThat(asked).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("Which three risks come first?");
            assertThat(it.kind()).isEqualTo(ExtraQuestion.Kind.TEXT);
        });
        test($(Button.class).id("remove-" + asked.getFirst().id())).click();
        test($(Button.class).id("confirm")).click();
        assertThat(as(() -> catalogue.framework("v9")).outcome(C2A).questions()).isEmpty();
    }

    @Test
    void theCrosswalkIsChangedWithAReasonAndSaysWhatIsRetired() {
        var shipped = as(() -> catalogue.crosswalk("v8", "v9")).stream()
                .filter(it -> C2A.equals(it.to()))
                .findFirst()
                .orElseThrow();
        navigate("administration/crosswalk/v9", CrosswalkView.class);

        test($(Button.class).id("change-C2-a")).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<CrosswalkEntry.Kind> kind = $(RadioButtonGroup.class).id("kind");
        kind.setValue(CrosswalkEntry.Kind.NEW);
        test($(TextArea.class).id("reason")).setValue("It asks about threat hunting");
        test($(Button.class).id("save")).click();
        try {
            assertThat(as(() -> catalogue.crosswalk("v8", "v9")))
                    .contains(new CrosswalkEntry(
                            new OutcomeCode("C2.b"),
                            null,
                            CrosswalkEntry.Kind.RETIRED,
                            "It asks about threat hunting"));
        } finally {
            as(() -> {
                book.follow("v8", "v9", new CrosswalkEntry(shipped.from(), C2A, shipped.kind(), "As it was"));
                return true;
            });
        }
    }

    @Test
    void aVersionThatWasComparedWithNoneSaysSo() {
        navigate("administration/crosswalk/v8", CrosswalkView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Titles and questions");
        assertThat($(Button.class).withId("change-C2-a").exists()).isFalse();
    }

    /** In the past, where no other test makes one, and never the year after the latest, which a screen here adds. */
    private Edition aYear(int begin) {
        return as(() -> editions.add(
                new DsptYear(begin),
                "v9",
                new EditionDates(
                        LocalDate.of(begin, 9, 1),
                        LocalDate.of(begin, 12, 31),
                        LocalDate.of(begin + 1, 1, 1),
                        LocalDate.of(begin + 1, 6, 30))));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return $(Select.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radios(String id) {
        return $(RadioButtonGroup.class).id(id);
    }

    private DatePicker date(String id) {
        return $(DatePicker.class).id(id);
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}
