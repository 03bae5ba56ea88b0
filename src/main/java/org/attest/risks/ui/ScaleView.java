package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.Organisation;
import org.attest.risks.Appetite;
import org.attest.risks.Category;
import org.attest.risks.Judging;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.Tolerances;
import org.attest.shared.Refused;

/** How an organisation judges its risks: the band of each of the 25 cells, its appetite, and what that tolerates. */
@Route("risks/:ods/scale")
@PageTitle("Bands and appetite - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class ScaleView extends Div implements BeforeEnterObserver {

    private final RiskScales scales;
    private final RiskPlace place;
    private final Registers registers;
    private final ErrorSummary problems = new ErrorSummary();
    private final Map<Appetite, IntegerField> tolerances = new EnumMap<>(Appetite.class);
    private final Map<String, Select<Appetite>> appetites = new LinkedHashMap<>();

    ScaleView(RiskScales scales, RiskPlace place, Registers registers) {
        this.scales = scales;
        this.place = place;
        this.registers = registers;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.organisation(event.getRouteParameters(), it -> {
            if (!registers.writesIn(it)) {
                throw new NotFoundException();
            }
            draw(it, scales.of(it.id()));
        });
    }

    private void draw(Organisation organisation, Judging now) {
        removeAll();
        problems.clear();
        var bands = new BandGrid(now.scale().bands());
        var back = RiskLinks.list(organisation.code());
        var save = Buttons.primary("Save", () -> ask(organisation, now, bands));
        save.setId("save");
        add(
                new PageHeader("Bands and appetite")
                        .under(Links.to(back, Registers.name(organisation)))
                        .saying(
                                "How this organisation judges its risks. A change judges every risk of its register anew."),
                problems,
                new Panel("Band of each score", bands),
                new Panel("Appetite in each category", categories(now.scale())),
                new Panel("Highest score that each appetite tolerates", tolerated(now.scale())),
                Layouts.row(save, Buttons.plainLink(back, "Back to the list")));
    }

    private Component categories(RiskScale scale) {
        var row = Layouts.row();
        row.addClassName("fields");
        for (Category category : scales.categories()) {
            var select = new Select<Appetite>();
            select.setId("appetite-" + category.code());
            select.setLabel(category.words());
            select.setItems(Appetite.values());
            select.setItemLabelGenerator(Appetite::words);
            select.setValue(scale.appetite(category.code()));
            appetites.put(category.code(), select);
            row.add(select);
        }
        return row;
    }

    private Component tolerated(RiskScale scale) {
        var row = Layouts.row();
        row.addClassName("fields");
        for (var appetite : Appetite.values()) {
            var field = new IntegerField(appetite.words());
            field.setId("tolerated-" + appetite.name().toLowerCase(Locale.ROOT));
            field.setMin(1);
            field.setMax(25);
            field.setStepButtonsVisible(true);
            field.setValue(scale.tolerances().of(appetite));
            tolerances.put(appetite, field);
            row.add(field);
        }
        return row;
    }

    private void ask(Organisation organisation, Judging now, BandGrid bands) {
        problems.clear();
        try {
            var wanted = wanted(bands);
            Confirm.ask(
                    "Judge by this from now on?",
                    "Bands and tolerance of every risk in this register are worked out anew. Scores stay as they are.",
                    "Save",
                    () -> {
                        scales.change(organisation.id(), now.version(), wanted);
                        Said.done("Saved. Every risk is judged anew.");
                        UI.getCurrent().navigate(RiskLinks.list(organisation.code()));
                    });
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private RiskScale wanted(BandGrid bands) {
        var scores = new HashMap<Appetite, Integer>();
        tolerances.forEach((appetite, field) -> {
            if (field.getValue() != null) {
                scores.put(appetite, field.getValue());
            }
        });
        var chosen = new HashMap<String, Appetite>();
        appetites.forEach((category, select) -> chosen.put(category, select.getValue()));
        return new RiskScale(bands.read(), new Tolerances(scores), chosen);
    }
}
