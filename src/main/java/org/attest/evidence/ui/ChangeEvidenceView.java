package org.attest.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
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
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.Saved;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;

/** Changes an item of evidence; who saves second sees both values and chooses. */
@Route("evidence/:ods/:reference/change")
@PageTitle("Change evidence - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.ICB_LEAD})
class ChangeEvidenceView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final EvidenceLibrary library;
    private final FoundEvidence found;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final ConflictNote conflict = new ConflictNote();
    private FoundEvidence.Place place = FoundEvidence.Place.NOWHERE;

    ChangeEvidenceView(
            EvidenceLibrary library, FoundEvidence found, Accounts accounts, OrganisationDirectory directory) {
        this.library = library;
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
        found.at(place, EvidenceVerb.CHANGE).ifPresentOrElse(this::draw, () -> FoundEvidence.nothing(this, "change"));
    }

    private void draw(EvidenceItem item) {
        removeAll();
        conflict.clear();
        var sharing = item.open().contains(EvidenceVerb.STOP_SHARING) ? new SharingFields(directory) : null;
        var form = new EvidenceForm(accounts.colleagues(item.organisation()), sharing);
        form.show(item.details());
        var back = EvidenceLinks.item(place.odsCode(), item.reference());
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(item, it, form, item.version())));
        save.setId("save");
        add(
                new PageHeader("Change " + item.reference())
                        .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"), Links.to(back, item.reference())),
                conflict,
                form,
                Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }

    private void save(EvidenceItem item, EvidenceDetails mine, EvidenceForm form, long basedOn) {
        try {
            switch (library.change(item.ref(), basedOn, mine)) {
                case Saved.Done done -> leave(done.item(), "Saved.");
                case Saved.Unchanged same -> leave(same.item(), "Nothing was changed.");
                case Saved.Conflict theirs -> ask(theirs.item(), mine, form);
            }
        } catch (Refused refused) {
            form.say(String.valueOf(refused.getMessage()));
        }
    }

    private void leave(EvidenceItem item, String words) {
        Said.done(words);
        UI.getCurrent().navigate(EvidenceLinks.item(place.odsCode(), item.reference()));
    }

    private void ask(EvidenceItem theirs, EvidenceDetails mine, EvidenceForm form) {
        var differences = theirs.differencesTo(mine);
        var words = FieldWords.of(accounts, directory, differences, List.of());
        conflict.ask(
                "Somebody else saved this while you were typing",
                "Nothing of yours is lost, and nothing of it is saved yet. Choose which version stays.",
                ConflictNote.table("Where the two versions differ", "Theirs", "Yours", differences, words),
                Layouts.row(
                        Buttons.plain("Save mine over theirs", () -> save(theirs, mine, form, theirs.version())),
                        Buttons.plain("Take theirs and go on", () -> draw(theirs))));
    }
}
