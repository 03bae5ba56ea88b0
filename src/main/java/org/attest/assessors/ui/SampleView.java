package org.attest.assessors.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.Candidate;
import org.attest.assessors.IndependentAssessments;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Refused;

/** Chooses the outcomes beside the mandatory ones; what was not looked at in other years is proposed. */
@Route("independent/:id/sample")
@PageTitle("Choose the sample - Attest")
@RolesAllowed(Role.Name.ASSESSOR)
class SampleView extends Div implements BeforeEnterObserver {

    private final IndependentAssessments independents;
    private final ErrorSummary problems = new ErrorSummary();
    private final Map<OutcomeCode, Checkbox> boxes = new LinkedHashMap<>();

    SampleView(IndependentAssessments independents) {
        this.independents = independents;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.id(event.getRouteParameters());
        Address.draw(() -> show(id));
    }

    private void show(UUID id) {
        removeAll();
        boxes.clear();
        var about = independents.find(id).about();
        var candidates = independents.candidates(id);
        var none = candidates.stream().noneMatch(Candidate::chosen);
        candidates.forEach(it -> boxes.put(it.outcome().code(), box(it, none)));
        var save = Buttons.primary("Choose these", () -> choose(id));
        save.setId("choose");
        add(
                new PageHeader("Choose the sample")
                        .under(
                                Links.to(AssessorLinks.LIST, "Independent assessment"),
                                Links.to(AssessorLinks.one(id), "DSPT " + about.year()))
                        .saying("Choose %d beside the mandatory outcomes. Proposed: never in a sample first, then those"
                                        .formatted(about.chosen())
                                + " longest ago.")
                        .with(save),
                problems,
                new Panel("Outcomes", table().show(candidates)));
    }

    private static Checkbox box(Candidate candidate, boolean none) {
        var box = new Checkbox(candidate.outcome().name());
        box.setId("choose-" + candidate.outcome().code().code());
        box.setValue(candidate.chosen() || (none && candidate.proposed()));
        return box;
    }

    private DataTable<Candidate> table() {
        return new DataTable<Candidate>("Outcomes that may be chosen")
                .column(
                        "Outcome",
                        it -> Objects.requireNonNull(boxes.get(it.outcome().code())))
                .text(
                        "Last in a sample",
                        it -> it.lastSampled() == null
                                ? "Never"
                                : it.lastSampled().toString())
                .column("Coverage", it -> it.proposed() ? new Tag(Tone.NEW, "Proposed") : new Span("–"));
    }

    private void choose(UUID id) {
        problems.clear();
        var chosen = boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        try {
            independents.choose(id, chosen);
            UI.getCurrent().navigate(AssessorLinks.one(id));
            Said.done("The sample is chosen.");
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
