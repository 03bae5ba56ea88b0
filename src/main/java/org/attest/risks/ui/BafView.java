package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.components.Buttons;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.connections.LinkedItem;
import org.attest.risks.AssuranceLine;
import org.attest.risks.BafSheet;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskSheets;
import org.attest.risks.ui.RiskPlace.Found;
import org.jspecify.annotations.Nullable;

/** One risk as the board assurance framework shows it, on one page that prints. */
@Route("risks/:ods/:reference/baf")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class BafView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RiskSheets sheets;
    private final RiskRegister register;
    private final RiskScales scales;
    private final RiskPlace place;
    private final Catalogue catalogue;
    private String title = "Assurance sheet - Attest";

    BafView(RiskSheets sheets, RiskRegister register, RiskScales scales, RiskPlace place, Catalogue catalogue) {
        this.sheets = sheets;
        this.register = register;
        this.scales = scales;
        this.place = place;
        this.catalogue = catalogue;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.risk(
                event.getRouteParameters(), it -> draw(it, sheets.of(it.risk().ref())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void redraw(Found found) {
        var organisation = found.organisation();
        var risk = register.risk(organisation.id(), found.risk().reference());
        draw(new Found(organisation, risk), sheets.of(risk.ref()));
    }

    private void draw(Found found, BafSheet sheet) {
        removeAll();
        var scale = scales.of(found.organisation().id()).scale();
        title = "Assurance sheet of " + found.risk().reference() + " - Attest";
        add(
                header(found, sheet),
                new Panel("The risk", facts(sheet, found)),
                new Panel("Scores", scores(sheet, scale)),
                both(
                        new Panel("Controls", words(sheet.words().controls())),
                        new Panel("Gaps in control", words(sheet.words().controlGaps()))),
                assurances(found, sheet),
                new Panel("Gaps in assurance", words(sheet.words().assuranceGaps())),
                both(
                        linked("Actions", "No action is linked.", sheet.actions()),
                        linked("Linked risks", "No risk is linked.", sheet.risks())));
    }

    private Component header(Found found, BafSheet sheet) {
        var organisation = found.organisation();
        var risk = found.risk();
        var export = new Anchor(new BafExport(sheets, organisation), "Export the framework");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Assurance sheet: " + risk.reference() + " " + risk.title())
                .under(
                        Links.to(RiskLinks.LIST, "Risks"),
                        Links.to(RiskLinks.list(organisation.code()), Registers.name(organisation)),
                        Links.to(found.address(), risk.reference()))
                .saying(risk.escalation().words() + ". " + organisation.name() + ".")
                .with(export);
        if (sheet.mayChange()) {
            header.with(Buttons.primaryLink(
                    RiskLinks.changeSheet(organisation.code(), risk.reference()), "Change the sheet"));
        }
        return header;
    }

    private Facts facts(BafSheet sheet, Found found) {
        var details = Objects.requireNonNull(sheet.risk().details());
        return new Facts()
                .with("Objective", objective(details.objective()))
                .with("If", details.wording().cause())
                .with("then", details.wording().event())
                .with("resulting in", details.wording().effect())
                .with("Executive lead", details.accountable().lead())
                .with("Committee", details.accountable().committee())
                .with("Organisation", found.organisation().name());
    }

    private @Nullable String objective(@Nullable Integer number) {
        if (number == null) {
            return null;
        }
        int wanted = number;
        return catalogue.objectives().stream()
                .filter(it -> it.number() == wanted)
                .map(it -> it.number() + " " + it.title())
                .findFirst()
                .orElse(null);
    }

    private static Facts scores(BafSheet sheet, RiskScale scale) {
        var scores = sheet.risk().scores();
        var inherent = scores.inherent();
        var current = scores.current();
        var target = scores.target();
        return new Facts()
                .with("Inherent", RiskWords.score(inherent, inherent == null ? null : scale.band(inherent)))
                .with("Current", RiskWords.score(current, current == null ? null : scale.band(current)))
                .with("Target", RiskWords.score(target, target == null ? null : scale.band(target)))
                .with("Movement", RiskWords.movement(scores))
                .with(
                        "Tolerance",
                        RiskWords.tolerance(
                                sheet.risk().standing(), sheet.risk().tolerated()));
    }

    private Component assurances(Found found, BafSheet sheet) {
        var panel = new Panel("Assurances, by three lines");
        for (var line : AssuranceLine.values()) {
            panel.add(new AssuranceTable(sheets, sheet, line, () -> redraw(found)));
        }
        if (sheet.mayChange()) {
            var add = Buttons.plain(
                    "Add an assurance", () -> new AssureDialog(sheets, sheet.risk(), () -> redraw(found)).open());
            add.setId("assure");
            panel.add(add);
        }
        return panel;
    }

    private static Component linked(String heading, String none, List<LinkedItem> items) {
        if (items.isEmpty()) {
            return new Panel(heading, new Span(none));
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var item : items) {
            var title = item.title();
            var line = new ListItem(Links.to(title.address(), title.title()));
            if (!title.detail().isEmpty()) {
                line.add(new QuietLine(title.detail()));
            }
            if (!title.state().isEmpty()) {
                line.add(new Tag(title.tone(), title.state()));
            }
            list.add(line);
        }
        return new Panel(heading, list);
    }

    private static Component words(@Nullable String text) {
        return text == null ? new QuietLine("Nothing is written yet.") : RiskWords.kept(text);
    }

    private static Component both(Component one, Component other) {
        var both = Layouts.row(one, other);
        both.removeClassName("row");
        both.addClassName("four");
        return both;
    }
}
