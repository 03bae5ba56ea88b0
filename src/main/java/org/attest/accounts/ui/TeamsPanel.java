package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.accounts.Team;
import org.attest.accounts.Teams;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** The teams of one organisation, with what can be done about them. */
class TeamsPanel extends Panel {

    private final Teams teams;
    private final OrganisationId organisation;
    private final Div list = new Div();

    TeamsPanel(String heading, Teams teams, OrganisationId organisation) {
        super(heading);
        this.teams = teams;
        this.organisation = organisation;
        addClassName("teams");
        var about = new Paragraph("Outcomes can be given to a team: everybody in it sees them and may answer them.");
        about.addClassNames("quiet", "small");
        var add = Buttons.plain("Add a team", this::add);
        add.setId("add-team");
        add(about, list, add);
        refresh();
    }

    private void refresh() {
        var all = teams.of(organisation);
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? new EmptyState("There is no team yet.")
                        : new DataTable<Team>("Teams")
                                .text("Team", Team::name)
                                .column("People", TeamsPanel::people)
                                .column("", this::buttons)
                                .show(all));
    }

    private static Component people(Team team) {
        return new Span(
                team.members().isEmpty()
                        ? "Nobody"
                        : team.members().stream().map(Person::name).collect(Collectors.joining(", ")));
    }

    private Component buttons(Team team) {
        var change = Buttons.plain("Change", () -> change(team));
        change.addClassName("inline");
        change.setAriaLabel("Change the team " + team.name());
        var remove = Buttons.plain("Remove", () -> remove(team));
        remove.addClassName("inline");
        remove.setAriaLabel("Remove the team " + team.name());
        return Layouts.row(change, remove);
    }

    private void add() {
        var fields = new Fields(teams.candidates(organisation));
        Confirm.ask(
                "Add a team",
                "Choose its people now or later.",
                "Add the team",
                () -> {
                    var made = teams.add(organisation, fields.name.getValue(), fields.chosen());
                    done("The team %s is added.".formatted(made.name()));
                },
                fields.name,
                fields.people);
    }

    private void change(Team team) {
        var fields = new Fields(teams.candidates(organisation));
        fields.name.setValue(team.name());
        fields.people.setValue(team.members());
        Confirm.ask(
                "Change the team %s".formatted(team.name()),
                "Whoever leaves the team no longer sees its outcomes, within five seconds also when signed in.",
                "Save",
                () -> {
                    teams.change(organisation, team.id(), fields.name.getValue(), fields.chosen());
                    done("The team is saved.");
                },
                fields.name,
                fields.people);
    }

    private void remove(Team team) {
        Confirm.ask(
                "Remove the team %s?".formatted(team.name()),
                "Its people stay. The history keeps its name.",
                "Remove the team",
                () -> {
                    teams.remove(organisation, team.id());
                    done("The team %s is removed.".formatted(team.name()));
                });
    }

    private void done(String sentence) {
        refresh();
        Said.done(sentence);
    }

    /** What is asked of a team. */
    private static final class Fields {

        private final TextField name = new TextField("Name of the team");
        private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>("People");

        Fields(List<Person> candidates) {
            name.setId("team-name");
            name.setMaxLength(100);
            name.setWidthFull();
            people.setId("team-people");
            people.setItems(candidates);
            people.setItemLabelGenerator(it -> "%s (%s)".formatted(it.name(), it.email()));
            people.setWidthFull();
        }

        private List<PersonId> chosen() {
            return people.getValue().stream().map(Person::id).toList();
        }
    }
}
