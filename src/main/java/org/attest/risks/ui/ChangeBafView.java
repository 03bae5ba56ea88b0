package org.attest.risks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.risks.BafSheet;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskSheets;
import org.attest.risks.SheetWords;
import org.attest.risks.ui.RiskPlace.Found;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** Changes the words on the assurance sheet of a risk; who saves second sees both versions and chooses. */
@Route("risks/:ods/:reference/baf/change")
@PageTitle("Change an assurance sheet - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ChangeBafView extends Div implements BeforeEnterObserver {

    private final RiskSheets sheets;
    private final Drafts drafts;
    private final RiskPlace place;
    private final RiskFields fields;
    private final Div conflict = new Div();

    ChangeBafView(RiskSheets sheets, Drafts drafts, RiskPlace place, RiskFields fields) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.place = place;
        this.fields = fields;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.risk(event.getRouteParameters(), it -> {
            var sheet = sheets.of(it.risk().ref());
            if (!sheet.mayChange()) {
                throw new NotFoundException();
            }
            draw(it, sheet);
        });
    }

    private void draw(Found found, BafSheet sheet) {
        removeAll();
        conflict.removeAll();
        var risk = found.risk();
        var organisation = found.organisation();
        var words = sheet.words();
        var controls = area("Controls", "controls", "What holds the risk down now", words.controls());
        var controlGaps =
                area("Gaps in control", "control-gaps", "What is missing, or does not work", words.controlGaps());
        var assuranceGaps =
                area("Gaps in assurance", "assurance-gaps", "What nobody has looked at", words.assuranceGaps());
        var problems = new ErrorSummary();
        var drafted = new DraftedFields(
                drafts, organisation.id(), "sheet " + risk.reference(), sheet.edits(), () -> drawAnew(found));
        List.of(controls, controlGaps, assuranceGaps).forEach(drafted::text);
        drafted.restore();
        var address = RiskLinks.sheet(organisation.code(), risk.reference());
        var saving = new Saving(conflict, drafted, address, fields::of, problems::say);
        var save = Buttons.primary("Save", () -> {
            var mine = new SheetWords(controls.getValue(), controlGaps.getValue(), assuranceGaps.getValue());
            saving.changed(
                    drafted.basedOn(),
                    mine,
                    basedOn -> sheets.change(risk.ref(), basedOn, mine),
                    theirs -> draw(found, theirs));
        });
        save.setId("save");
        add(
                header(found, address),
                conflict,
                problems,
                new Panel("What holds it down", Layouts.fields(controls, controlGaps, assuranceGaps)),
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(address, "Back to the sheet")));
    }

    private static PageHeader header(Found found, String address) {
        var risk = found.risk();
        var organisation = found.organisation();
        return new PageHeader("Change the assurance sheet of " + risk.reference())
                .under(
                        Links.to(RiskLinks.list(organisation.code()), "Risks of " + organisation.name()),
                        Links.to(found.address(), risk.reference()),
                        Links.to(address, "Assurance sheet"))
                .saying(risk.title());
    }

    private void drawAnew(Found found) {
        draw(found, sheets.of(found.risk().ref()));
    }

    private static TextArea area(String label, String id, String help, @Nullable String value) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(Narrative.LONGEST);
        area.setHelperText(help);
        area.setValue(Objects.requireNonNullElse(value, ""));
        return area;
    }
}
