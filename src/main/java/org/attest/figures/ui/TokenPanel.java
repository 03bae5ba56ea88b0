package org.attest.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.PersonalToken;
import org.attest.accounts.PersonalTokens;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.OwnPanel;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;

/** On the account screen: the person's own tokens, with which Power BI and the like read figures. */
@org.springframework.stereotype.Component
class TokenPanel implements OwnPanel {

    private static final Role[] READERS = {
        Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER, Role.PROVIDER_LEAD, Role.APPROVER
    };

    private final PersonalTokens tokens;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    TokenPanel(
            PersonalTokens tokens,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Screen screen() {
        return Screen.ACCOUNT;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> panel() {
        var caller = currentUser.get().inPerson();
        var whose = caller.scope(READERS);
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div();
        show(list);
        var about = new Anchor("/figures/openapi", "what it offers (OpenAPI)");
        about.setRouterIgnore(true);
        var make = Buttons.plain("Make a token", () -> NewTokenDialog.open(tokens, today(), () -> show(list)));
        make.setId("make-token");
        var panel = new Panel(
                "Figures for Power BI",
                Layouts.stack(
                        new Paragraph(
                                new Span(
                                        "A token lets a reporting tool read the figures that you may see now, of positions,"
                                                + " registers and issued packs, and nothing else: no statement, no comment, no file. Each use is written down. See "),
                                about,
                                new Span(".")),
                        list,
                        Layouts.row(make),
                        AddressesToPaste.of(
                                caller, directory.named(whose.organisations()).values(), year())));
        panel.setId("tokens");
        panel.addClassName("linked");
        return Optional.of(panel);
    }

    /** The latest that has opened. */
    private String year() {
        return catalogue.editions().stream()
                .filter(it -> !it.opens().isAfter(today()))
                .max(Comparator.comparing(Edition::opens))
                .map(it -> it.year().toString())
                .orElseThrow();
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private void show(Div list) {
        list.removeAll();
        var mine = tokens.mine();
        if (mine.isEmpty()) {
            list.add(new Paragraph("You have no token."));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("feed");
        mine.forEach(it -> lines.add(line(it, list)));
        list.add(lines);
    }

    private ListItem line(PersonalToken token, Div list) {
        var lastUsed = token.lastUsedAt();
        var when = new Paragraph("Made %s. Last day %s. %s"
                .formatted(
                        UkDates.inTable(UkDates.day(token.madeAt())),
                        UkDates.inTable(token.until()),
                        lastUsed == null ? "Never used." : "Last used %s.".formatted(UkDates.inWords(lastUsed))));
        when.addClassNames("quiet", "small");
        var words = new Div(new Span(token.name()), when);
        words.addClassName("words");
        var works = token.worksOn(today());
        return new ListItem(
                words, new Tag(works ? Tone.GOOD : Tone.ABSENT, works ? "Works" : "Ended"), end(token, list));
    }

    private Button end(PersonalToken token, Div list) {
        var button = Buttons.plain(
                "Withdraw",
                () -> Confirm.ask(
                        "Withdraw this token?",
                        "Whatever reads with \"%s\" stops at once. This cannot be undone; you can make another."
                                .formatted(token.name()),
                        "Withdraw it",
                        () -> {
                            tokens.withdraw(token.id());
                            show(list);
                            Said.done("The token is withdrawn.");
                        }));
        button.addClassName("inline");
        button.setAriaLabel("Withdraw the token " + token.name());
        return button;
    }
}
