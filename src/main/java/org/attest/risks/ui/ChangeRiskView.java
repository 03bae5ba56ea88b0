package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskDraft;
import org.attest.risks.RiskDrafts;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskVerb;
import org.attest.risks.Saved;
import org.attest.risks.ui.RiskPlace.Found;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Changes what a risk says; who saves second sees both versions and chooses. */
@Route("risks/:ods/:reference/change")
@PageTitle("Change a risk - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeRiskView extends Div implements BeforeEnterObserver {

    private final RiskRegister register;
    private final RiskDrafts drafts;
    private final RiskForms forms;
    private final RiskPlace place;
    private final RiskFields fields;
    private final Div conflict = new Div();

    ChangeRiskView(RiskRegister register, RiskDrafts drafts, RiskForms forms, RiskPlace place, RiskFields fields) {
        this.register = register;
        this.drafts = drafts;
        this.forms = forms;
        this.place = place;
        this.fields = fields;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.risk(event.getRouteParameters(), it -> {
            if (!it.risk().open().contains(RiskVerb.CHANGE)) {
                throw new NotFoundException();
            }
            draw(it);
        });
    }

    private void draw(Found found) {
        removeAll();
        conflict.removeAll();
        var risk = found.risk();
        var organisation = found.organisation();
        var form = forms.of(organisation);
        form.show(RiskDraft.of(Objects.requireNonNull(risk.details())));
        add(
                new PageHeader("Change " + risk.reference())
                        .under(
                                Links.to(RiskLinks.list(organisation.code()), "Risks of " + organisation.name()),
                                Links.to(found.address(), risk.reference())),
                conflict);
        var basedOn = drafts.find(organisation.id(), risk.ref())
                .map(kept -> {
                    form.show(kept.typed());
                    add(RiskWords.note(
                            "This is what you typed on %s and did not save.".formatted(UkDates.inWords(kept.at())),
                            Buttons.plain("Take what is saved", () -> takeTheirs(found))));
                    return kept.basedOn();
                })
                .orElse(risk.version());
        forms.keep(form, organisation, risk.ref(), basedOn);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(found, it, form, basedOn)));
        save.setId("save");
        add(form, Layouts.row(save, Buttons.plainLink(found.address(), "Back to the risk")));
    }

    private void save(Found found, RiskDetails mine, RiskForm form, long basedOn) {
        try {
            switch (register.change(found.risk().ref(), basedOn, mine)) {
                case Saved.Done _ -> leave(found, "Saved.");
                case Saved.Unchanged _ -> leave(found, "Nothing was changed.");
                case Saved.Conflict theirs -> ask(found, theirs, mine, form);
            }
        } catch (Refused refused) {
            form.problem(String.valueOf(refused.getMessage()));
        }
    }

    private void leave(Found found, String words) {
        drafts.drop(found.organisation().id(), found.risk().ref());
        Said.done(words);
        UI.getCurrent().navigate(found.address());
    }

    private void ask(Found found, Saved.Conflict theirs, RiskDetails mine, RiskForm form) {
        var version = theirs.risk().version();
        conflict.removeAll();
        conflict.add(new Panel(
                "Somebody else saved this while you were typing",
                new Paragraph("Nothing of yours is lost, and nothing of it is saved yet. Choose which version stays."),
                differences(theirs, fields.of(theirs.differences())),
                Layouts.row(
                        Buttons.plain("Save mine over theirs", () -> save(found, mine, form, version)),
                        Buttons.plain("Take theirs and go on", () -> takeTheirs(found)))));
        conflict.getElement().setAttribute("role", "alert");
        conflict.getElement().executeJs("this.scrollIntoView()");
    }

    private void takeTheirs(Found found) {
        drafts.drop(found.organisation().id(), found.risk().ref());
        draw(new Found(
                found.organisation(),
                register.risk(found.organisation().id(), found.risk().reference())));
    }

    private static Component differences(Saved.Conflict theirs, RiskFields.Words words) {
        return new DataTable<FieldChange>("Where the two versions differ")
                .text("Field", it -> RiskFields.label(it.field()))
                .column("Theirs", it -> RiskWords.kept(words.value(it.field(), it.before())))
                .column("Yours", it -> RiskWords.kept(words.value(it.field(), it.after())))
                .show(theirs.differences());
    }
}
