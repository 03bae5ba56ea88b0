package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.Saved;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.Refused;

/** Fills in a template for an item that is there already; who saves second sees what the other one saved. */
@Route("evidence/:ods/:reference/template")
@PageTitle("Fill in a template - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.ICB_LEAD})
class FillTemplateView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final TemplatedEvidence templated;
    private final FoundEvidence found;
    private final TemplatePick pick;
    private final AnswersShown answers;
    private final ErrorSummary problems = new ErrorSummary();
    private final ConflictNote theirs = new ConflictNote();
    private FoundEvidence.Place place = FoundEvidence.Place.NOWHERE;

    FillTemplateView(TemplatedEvidence templated, FoundEvidence found, TemplatePick pick, AnswersShown answers) {
        this.templated = templated;
        this.found = found;
        this.pick = pick;
        this.answers = answers;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = FoundEvidence.Place.of(event.getRouteParameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        problems.clear();
        theirs.clear();
        found.at(place, EvidenceVerb.FILL)
                .ifPresentOrElse(
                        it -> draw(it, AddressState.of(event.getLocation())),
                        () -> FoundEvidence.nothing(this, "change"));
    }

    private void draw(EvidenceItem item, AddressState given) {
        var filled = templated.of(item);
        var address = given.get(TemplatePick.WORD).isEmpty()
                ? given.with(
                        TemplatePick.WORD, filled.map(FilledTemplate::template).orElse(null))
                : given;
        var fields = pick.fields(address);
        fields.ifPresent(it -> filled.ifPresent(it::show));
        var back = EvidenceLinks.item(place.odsCode(), item.reference());
        add(
                new PageHeader("Fill in a template for " + item.reference())
                        .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"), Links.to(back, item.reference()))
                        .saying(item.title()),
                problems,
                theirs,
                pick.panel(address, Optional.empty()));
        fields.ifPresent(this::add);
        var row = Layouts.row(Buttons.plainLink(back, "Cancel"));
        fields.ifPresent(it -> row.addComponentAsFirst(save(item, it, item.version())));
        add(row);
    }

    private Component save(EvidenceItem item, TemplateFields fields, long basedOn) {
        var version = new long[] {basedOn};
        var save = Buttons.primary("Save", () -> version[0] = save(item, fields, version[0], problems));
        save.setId("save");
        return save;
    }

    /** Answers the version that the next try is based on: a person who has seen what somebody else saved may save over it. */
    private long save(EvidenceItem item, TemplateFields fields, long basedOn, ErrorSummary summary) {
        summary.clear();
        var wrong = fields.wrong();
        if (!wrong.isEmpty()) {
            summary.say(wrong);
            return basedOn;
        }
        try {
            var change = new EvidenceChange(item.ref(), basedOn, item.details());
            switch (templated.change(change, fields.read())) {
                case Saved.Done done -> leave(done.item(), "Saved.");
                case Saved.Unchanged same -> leave(same.item(), "Nothing was changed.");
                case Saved.Conflict conflict -> {
                    show(conflict.item());
                    return conflict.item().version();
                }
            }
        } catch (Refused refused) {
            summary.say(String.valueOf(refused.getMessage()));
        }
        return basedOn;
    }

    private void show(EvidenceItem now) {
        theirs.ask(
                "Somebody else saved this while you were typing",
                "Nothing of yours is lost, and nothing of it is saved yet. Below is what they saved. Save again to save"
                        + " yours over it, or cancel to leave theirs.");
        answers.panel(now, place.odsCode()).ifPresent(theirs::add);
    }

    private void leave(EvidenceItem item, String words) {
        Said.done(words);
        UI.getCurrent().navigate(EvidenceLinks.item(place.odsCode(), item.reference()));
    }
}
