package org.attest.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegation;
import org.attest.accounts.Delegations;
import org.attest.accounts.MyDelegations;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** Who acts for me while I am away, and for whom I act. */
class AwayPanel extends Panel {

    private final Delegations delegations;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final LocalDate today;
    private final Div list = new Div();

    AwayPanel(Delegations delegations, Accounts accounts, OrganisationDirectory directory, LocalDate today) {
        super("While you are away");
        this.delegations = delegations;
        this.accounts = accounts;
        this.directory = directory;
        this.today = today;
        setId("away");
        addClassName("linked");
        var mine = delegations.mine();
        add(list);
        show(mine);
        if (!mine.where().isEmpty()) {
            add(new AwayForm(delegations, directory, mine.where(), today, () -> show(delegations.mine())));
        }
    }

    private void show(MyDelegations mine) {
        list.removeAll();
        if (mine.given().isEmpty() && mine.received().isEmpty()) {
            list.add(new Paragraph("Nobody acts for you, and you act for nobody."));
            return;
        }
        var people = new HashSet<PersonId>();
        mine.given().forEach(it -> people.add(it.delegate()));
        mine.received().forEach(it -> people.add(it.delegator()));
        var names = accounts.names(people);
        var organisations = directory.named(mine.where());
        var lines = new UnorderedList();
        lines.addClassName("feed");
        mine.given().forEach(it -> {
            var line = line("%s acts for you".formatted(names.get(it.delegate())), it, organisations);
            line.add(end(it, names));
            lines.add(line);
        });
        mine.received()
                .forEach(it ->
                        lines.add(line("You act for %s".formatted(names.get(it.delegator())), it, organisations)));
        list.add(lines);
    }

    private ListItem line(String sentence, Delegation delegation, Map<OrganisationId, Organisation> organisations) {
        var when = new Paragraph("%s, %s to %s"
                .formatted(
                        RolesTable.organisation(
                                delegation.organisation(), organisations.get(delegation.organisation())),
                        UkDates.inTable(delegation.from()),
                        UkDates.inTable(delegation.until())));
        when.addClassNames("quiet", "small");
        var words = new Div(new Span(sentence), when);
        words.addClassName("words");
        return new ListItem(
                words, delegation.holdsOn(today) ? new Tag(Tone.GOOD, "In force") : new Tag(Tone.NEW, "Later"));
    }

    private Button end(Delegation delegation, Map<PersonId, String> names) {
        var name = names.getOrDefault(delegation.delegate(), "Unknown person");
        var button = Buttons.plain(
                "End",
                () -> Confirm.ask(
                        "End this?",
                        "%s no longer acts for you: at once, within five seconds also when signed in.".formatted(name),
                        "End it",
                        () -> {
                            delegations.end(delegation.id());
                            show(delegations.mine());
                            Said.done("%s no longer acts for you.".formatted(name));
                        }));
        button.addClassName("inline");
        button.setAriaLabel("End that %s acts for you".formatted(name));
        return button;
    }
}
