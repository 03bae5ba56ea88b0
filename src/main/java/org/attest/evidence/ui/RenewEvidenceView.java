package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.Renewals;
import org.attest.evidence.Saved;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;

/** Makes an item anew: what it was is filled in already, its dates are not. */
@Route("evidence/:ods/:reference/renew")
@PageTitle("Renew evidence - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class RenewEvidenceView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final Renewals renewals;
    private final FoundEvidence found;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final Div conflict = new Div();
    private FoundEvidence.Place place = FoundEvidence.Place.NOWHERE;

    RenewEvidenceView(Renewals renewals, FoundEvidence found, Accounts accounts, OrganisationDirectory directory) {
        this.renewals = renewals;
        this.found = found;
        this.accounts = accounts;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = FoundEvidence.Place.of(event.getRouteParameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        found.at(place)
                .filter(it -> it.open().contains(EvidenceVerb.SUPERSEDE))
                .ifPresentOrElse(
                        this::draw,
                        () -> add(
                                new PageHeader("Evidence"),
                                new EmptyState(
                                        "There is nothing here that you may renew.",
                                        Links.to(EvidenceLinks.LIBRARY, "Go to the evidence library"))));
    }

    private void draw(EvidenceItem item) {
        removeAll();
        conflict.removeAll();
        var form = new EvidenceForm(accounts.colleagues(item.organisation()), new SharingFields(directory));
        form.show(item.anew());
        var back = EvidenceLinks.item(place.odsCode(), item.reference());
        var save = Buttons.primary("Save and go on to files", () -> renew(item, form, item.version()));
        save.setId("save");
        add(
                new PageHeader("Renew " + item.reference() + " " + item.title())
                        .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"), Links.to(back, item.reference()))
                        .saying(
                                "The renewal starts as a draft. Everything that is linked to %s is linked to it instead,"
                                                .formatted(item.reference())
                                        + " and %s is superseded and stays readable.".formatted(item.reference())),
                conflict,
                form,
                Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }

    private void renew(EvidenceItem item, EvidenceForm form, long basedOn) {
        form.read().ifPresent(details -> {
            try {
                switch (renewals.renew(item.ref(), basedOn, details)) {
                    case Saved.Done(var next) -> leave(item, next);
                    case Saved.Unchanged(var same) -> leave(item, same);
                    case Saved.Conflict(var now) -> ask(item, now, form);
                }
            } catch (Refused refused) {
                form.say(String.valueOf(refused.getMessage()));
            }
        });
    }

    private void leave(EvidenceItem older, EvidenceItem newer) {
        Said.done("%s takes the place of %s.".formatted(newer.reference(), older.reference()));
        UI.getCurrent().navigate(EvidenceLinks.item(place.odsCode(), newer.reference()));
    }

    private void ask(EvidenceItem read, EvidenceItem now, EvidenceForm form) {
        conflict.removeAll();
        conflict.add(new Panel(
                "Somebody else changed %s while you were typing".formatted(read.reference()),
                new Paragraph(
                        "Nothing of yours is lost, and nothing is renewed yet. Look at what changed, then choose."),
                changes(read, now),
                Layouts.row(
                        Buttons.plain("Renew it with what I typed", () -> renew(now, form, now.version())),
                        Buttons.plain("Start again from the changed item", () -> draw(now)))));
        conflict.getElement().setAttribute("role", "alert");
        conflict.getElement().executeJs("this.scrollIntoView()");
    }

    private Component changes(EvidenceItem read, EvidenceItem now) {
        var differences = now.differencesTo(read.details());
        if (differences.isEmpty()) {
            return new Paragraph("Its fields are as they were: its state, its files or its points changed.");
        }
        var words = FieldWords.of(accounts, directory, differences, List.of());
        return new DataTable<FieldChange>("What changed in " + read.reference())
                .text("Field", it -> FieldWords.label(it.field()))
                .column("When you opened it", it -> new Span(words.value(it.field(), it.after())))
                .column("Now", it -> new Span(words.value(it.field(), it.before())))
                .show(differences);
    }
}
