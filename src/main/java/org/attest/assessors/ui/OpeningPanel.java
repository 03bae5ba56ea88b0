package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.assessments.AssessmentRef;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.Opening;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Edition;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.Organisation;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Opens an independent assessment: the year, the audit list that fits, and who judges. */
class OpeningPanel extends Panel {

    private final IndependentAssessments independents;
    private final Select<Organisation> organisation = new Select<>();
    private final Select<DsptYear> year = new Select<>();
    private final Select<String> group = new Select<>();
    private final MultiSelectComboBox<Person> assessors = new MultiSelectComboBox<>("Assessors");
    private final Div seal = new Div();
    private final Component open = Buttons.primary("Freeze and open", this::open);
    private final ErrorSummary problems = new ErrorSummary();

    OpeningPanel(IndependentAssessments independents, List<Organisation> led, List<Edition> editions) {
        super("Open an independent assessment");
        this.independents = independents;
        addClassName("opening");
        organisation.setLabel("Organisation");
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setItems(led);
        organisation.setVisible(led.size() > 1);
        organisation.setId("organisation");
        year.setLabel("Year");
        year.setItems(editions.stream().map(Edition::year).toList());
        year.setId("year");
        group.setLabel("Audit list");
        group.setHelperText("The mandatory outcomes of your group of organisations.");
        group.setId("group");
        assessors.setId("assessors");
        assessors.setItemLabelGenerator(Person::name);
        assessors.setHelperText(
                "An administrator gives the role independent assessor with its last day. Nobody who works for the"
                        + " organisation can be named.");
        open.setId("open-independent");
        var fields = new Div(organisation, year, group, assessors, seal, open);
        fields.addClassNames("stack", "form");
        add(problems, fields);
        organisation.setValue(led.getFirst());
        year.setValue(editions.getFirst().year());
        organisation.addValueChangeListener(it -> offer());
        year.addValueChangeListener(it -> offer());
        offer();
    }

    private void offer() {
        var opening = independents.opening(ref());
        var lists = opening.lists().stream().map(AuditList::group).toList();
        group.setItems(lists);
        if (!lists.isEmpty()) {
            group.setValue(lists.getFirst());
        }
        assessors.setItems(opening.assessors());
        var possible = opening.seal() != null && !lists.isEmpty();
        group.setVisible(possible);
        assessors.setVisible(possible);
        open.setVisible(possible);
        seal.removeAll();
        seal.add(Words.quiet(says(opening)));
    }

    private static String says(Opening opening) {
        var latest = opening.seal();
        if (latest == null) {
            return "Nothing is signed off in this year yet, so there is nothing to assess.";
        }
        if (opening.lists().isEmpty()) {
            return "This year has no audit list yet. Ask an administrator to add it.";
        }
        return "It looks at seal %d (%s round, signed off on %s) and at the evidence linked at this moment."
                .formatted(
                        latest.number(),
                        latest.round().words().toLowerCase(Locale.UK),
                        UkDates.inWords(UkDates.day(latest.sealedAt())));
    }

    private void open() {
        problems.clear();
        var missing = new LinkedHashMap<Component, String>();
        if (group.getValue() == null) {
            missing.put(group, "Choose the audit list.");
        }
        if (assessors.getValue().isEmpty()) {
            missing.put(assessors, "Name the assessor.");
        }
        if (!missing.isEmpty()) {
            problems.say(missing);
            return;
        }
        try {
            var named = assessors.getValue().stream().map(Person::id).collect(Collectors.toSet());
            var opened = independents.open(ref(), group.getValue(), named);
            UI.getCurrent().navigate(AssessorLinks.one(opened.id()));
            Said.done("The independent assessment is open.");
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private AssessmentRef ref() {
        return new AssessmentRef(organisation.getValue().id(), year.getValue());
    }
}
