package org.attest.risks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.ui.Saving;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskVerb;
import org.attest.risks.ui.RiskPlace.Found;

/** Changes what a risk says; who saves second sees both versions and chooses. */
@Route("risks/:ods/:reference/change")
@PageTitle("Change a risk - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeRiskView extends Div implements BeforeEnterObserver {

    private final RiskRegister register;
    private final RiskForms forms;
    private final RiskPlace place;
    private final RiskFields fields;
    private final Div conflict = new Div();

    ChangeRiskView(RiskRegister register, RiskForms forms, RiskPlace place, RiskFields fields) {
        this.register = register;
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
        form.show(Objects.requireNonNull(risk.details()));
        var drafted = forms.kept(form, organisation, risk.reference(), risk.edits(), () -> drawAnew(found));
        drafted.restore();
        var saving = new Saving(conflict, drafted, found.address(), fields::of, form::problem);
        var save = Buttons.primary("Save", () -> form.read()
                .ifPresent(mine -> saving.changed(
                        drafted.basedOn(),
                        mine,
                        basedOn -> register.change(risk.ref(), basedOn, mine),
                        theirs -> draw(new Found(organisation, theirs)))));
        save.setId("save");
        add(
                new PageHeader("Change " + risk.reference())
                        .under(
                                Links.to(RiskLinks.list(organisation.code()), "Risks of " + organisation.name()),
                                Links.to(found.address(), risk.reference())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(found.address(), "Back to the risk")));
    }

    private void drawAnew(Found found) {
        var organisation = found.organisation();
        draw(new Found(
                organisation, register.risk(organisation.id(), found.risk().reference())));
    }
}
