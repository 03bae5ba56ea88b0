package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.Renewals;
import org.attest.evidence.Saved;
import org.attest.evidence.SharedWith;
import org.attest.evidence.TemplatedEvidence;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;

/** Makes an item anew: what it was is filled in already, its dates are not. */
@Route("evidence/:ods/:reference/renew")
@PageTitle("Renew evidence - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.ICB_LEAD})
class RenewEvidenceView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final Renewals renewals;
    private final TemplatedEvidence templated;
    private final TemplatePick templates;
    private final FoundEvidence found;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final ConflictNote conflict = new ConflictNote();
    private FoundEvidence.Place place = FoundEvidence.Place.NOWHERE;

    RenewEvidenceView(
            Renewals renewals,
            TemplatedEvidence templated,
            TemplatePick templates,
            FoundEvidence found,
            Accounts accounts,
            OrganisationDirectory directory) {
        this.renewals = renewals;
        this.templated = templated;
        this.templates = templates;
        this.found = found;
        this.accounts = accounts;
        this.directory = directory;
        addClassName("stack");
    }

    /** What a person renews: the item as it was read, and what was filled in then. */
    private record Read(EvidenceItem item, Optional<FilledTemplate> filled) {}

    /** The form for it; its template is empty where there is none to answer. */
    private record Typed(EvidenceForm form, Optional<TemplateFields> template) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = FoundEvidence.Place.of(event.getRouteParameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        found.at(place, EvidenceVerb.RENEW).ifPresentOrElse(this::draw, () -> FoundEvidence.nothing(this, "renew"));
    }

    private void draw(EvidenceItem item) {
        removeAll();
        conflict.clear();
        var read = new Read(item, templated.of(item));
        var typed = form(read);
        var back = EvidenceLinks.item(place.odsCode(), item.reference());
        var save = Buttons.primary("Save and go on to files", () -> renew(read, typed, item.version()));
        save.setId("save");
        add(
                new PageHeader("Renew " + item.reference() + " " + item.title())
                        .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"), Links.to(back, item.reference()))
                        .saying(what(item)),
                conflict);
        if (read.filled().isPresent() && typed.template().isEmpty()) {
            add(lost(read.filled().get(), item));
        }
        add(typed.form(), Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }

    private Typed form(Read read) {
        var item = read.item();
        var lead = atOnce(item);
        var form =
                new EvidenceForm(accounts.colleagues(item.organisation()), lead ? new SharingFields(directory) : null);
        var asked = read.filled().flatMap(it -> templates.fields(it.template()));
        asked.ifPresent(form::with);
        asked.ifPresent(it -> it.carry(read.filled().orElseThrow(), item.reference()));
        form.show(lead ? item.anew() : item.anew().with(SharedWith.NOBODY));
        return new Typed(form, asked);
    }

    private static boolean atOnce(EvidenceItem item) {
        return item.open().contains(EvidenceVerb.SUPERSEDE);
    }

    private static String what(EvidenceItem item) {
        return (atOnce(item)
                        ? "The renewal starts as a draft. Everything that is linked to %1$s is linked to it instead, and"
                                + " %1$s is superseded and stays readable."
                        : "The renewal starts as a draft. Once a lead accepts it, it takes the place of %1$s with all that is"
                                + " linked to that; until then %1$s goes on counting.")
                .formatted(item.reference());
    }

    private static Component lost(FilledTemplate filled, EvidenceItem item) {
        var note = new Div(new Paragraph(
                "The template %s is no longer here. What was filled in stays with %s and is not carried over."
                        .formatted(filled.name(), item.reference())));
        note.addClassNames("note", "warn");
        return note;
    }

    private void renew(Read read, Typed typed, long basedOn) {
        var item = read.item();
        typed.form().read().ifPresent(details -> {
            try {
                var saved = typed.template()
                        .map(it -> renewals.renew(item.ref(), basedOn, details, it.read()))
                        .orElseGet(() -> renewals.renew(item.ref(), basedOn, details));
                if (saved instanceof Saved.Conflict(var now)) {
                    ask(read, now, typed);
                } else {
                    leave(item, saved.item());
                }
            } catch (Refused refused) {
                typed.form().say(String.valueOf(refused.getMessage()));
            }
        });
    }

    private void leave(EvidenceItem older, EvidenceItem newer) {
        Said.done((atOnce(older)
                        ? "%s takes the place of %s."
                        : "%s is saved. It takes the place of %s once it is accepted.")
                .formatted(newer.reference(), older.reference()));
        UI.getCurrent().navigate(EvidenceLinks.item(place.odsCode(), newer.reference()));
    }

    private void ask(Read read, EvidenceItem now, Typed typed) {
        conflict.ask(
                "Somebody else changed %s while you were typing".formatted(now.reference()),
                "Nothing of yours is lost, and nothing is renewed yet. Look at what changed, then choose.",
                changes(read, now),
                Layouts.row(
                        Buttons.plain("Renew it with what I typed", () -> renew(read, typed, now.version())),
                        Buttons.plain("Start again from the changed item", () -> draw(now))));
    }

    private Component changes(Read read, EvidenceItem now) {
        var changes = new ArrayList<FieldChange>();
        now.differencesTo(read.item().details())
                .forEach(it -> changes.add(new FieldChange(it.field(), it.after(), it.before())));
        templated
                .of(now)
                .ifPresent(it -> changes.addAll(it.changesFrom(read.filled().orElse(null))));
        if (changes.isEmpty()) {
            return new Paragraph("Its fields are as they were: its state, its files or its points changed.");
        }
        var words = FieldWords.of(accounts, directory, changes, List.of());
        return ConflictNote.table("What changed in " + now.reference(), "When you opened it", "Now", changes, words);
    }
}
