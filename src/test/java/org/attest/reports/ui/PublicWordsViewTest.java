package org.attest.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.reports.BoardPack;
import org.attest.reports.PackLine;
import org.attest.reports.PaperKind;
import org.attest.reports.ReportLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screen of a draft: a name in words for the public is an error of its field until a person says yes to it. */
@AttestTest
@ViewPackages(packages = "org.attest.reports.ui")
class PublicWordsViewTest extends SpringBrowserlessTest {

    @Autowired
    SystemWorld world;

    @Autowired
    BoardPack packs;

    MadeSystem system;
    Caller secretary;
    PackLine draft;

    @BeforeEach
    void aDraft() {
        system = world.make(1);
        secretary = system.atIcb(Role.BOARD_SECRETARY);
        draft = world.by(secretary, () -> packs.freeze(system.icb().id(), SystemWorld.YEAR, "Cyber assurance"))
                .line();
        HasCaller principal = () -> secretary;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_BOARD_SECRETARY"))));
        UI.getCurrent().navigate(ReportLinks.pack(draft));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNameIsRefusedAtItsFieldAndSavedOnceItIsTicked() {
        var name = system.trusts().getFirst().name();
        summary().setValue("We thank " + name + ".");
        test($(Button.class).id("save-words")).click();
        assertThat(summary().isInvalid()).isTrue();
        assertThat(summary().getErrorMessage()).startsWith("This names " + name + ".");
        assertThat(saved()).isNull();
        assertThat(publish().isVisible()).isTrue();

        publish().setValue(Set.of(name));
        test($(Button.class).id("save-words")).click();
        assertThat(saved()).isEqualTo("We thank " + name + ".");
        assertThat(summary().isInvalid()).isFalse();
        assertThat(publish().getValue()).containsExactly(name);
    }

    @Test
    void eachSmallerPaperIsThereToTake() {
        for (var kind : PaperKind.smaller()) {
            assertThat($(Anchor.class)
                            .withId("paper-" + kind.name().toLowerCase(Locale.ROOT))
                            .exists())
                    .as(kind.words())
                    .isTrue();
        }
    }

    private @Nullable String saved() {
        return world.by(secretary, () -> packs.pack(system.icb().id(), draft.id()))
                .words()
                .forThePublic()
                .summary();
    }

    private TextArea summary() {
        return $(TextArea.class).id("public-summary");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> publish() {
        return $(CheckboxGroup.class).id("publish");
    }
}
