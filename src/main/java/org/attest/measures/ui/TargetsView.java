package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.measures.Measure;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.MeasureLinks;
import org.attest.measures.Thresholds;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** When each measure is on target; administrators change it, readings that are there keep the target of their time. */
@Route(MeasureLinks.TARGETS)
@PageTitle("Targets of measures - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class TargetsView extends Div implements AfterNavigationObserver {

    private final MeasureCatalogue catalogue;
    private final MeasureFacts facts;

    TargetsView(MeasureCatalogue catalogue, MeasureFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(
                new PageHeader("Targets of measures")
                        .under(Links.to("administration", "Administration"))
                        .saying("A change counts for the readings that come after it. Readings that are there keep"
                                + " the target and the rating of their own time."),
                new Panel(
                        "Targets",
                        new DataTable<Measure>("Measures and when they are on target")
                                .text("Measure", Measure::title)
                                .text("Better", it -> it.direction().words())
                                .text("Target", it -> it.target(it.thresholds()))
                                .text("Changed", it -> changed(it.edition()))
                                .column("Change", this::change)
                                .show(catalogue.all())));
    }

    private static String changed(int edition) {
        return switch (edition) {
            case 0 -> "As shipped";
            case 1 -> "Once";
            default -> edition + " times";
        };
    }

    private Component change(Measure measure) {
        var button = Buttons.plain("Change", () -> open(measure));
        button.addClassName("inline");
        button.setId("change-" + measure.code());
        button.setAriaLabel("Change the target of " + measure.title());
        return button;
    }

    private void open(Measure measure) {
        var now = measure.thresholds();
        var green = bound("green", "On target " + way(measure), now == null ? null : now.green());
        var amber = bound("amber", "Near target " + way(measure), now == null ? null : now.amber());
        amber.setHelperText("The same figure twice leaves no “near”. Both empty: no target.");
        var why = new TextArea("Reason");
        why.setId("why");
        why.setMaxLength(Narrative.LONGEST);
        why.setWidthFull();
        why.setHelperText("It is kept in the history of this target.");
        Confirm.ask(
                measure.title(),
                measure.direction().words() + ". " + measure.target(now) + ".",
                "Save the target",
                () -> {
                    catalogue.setThresholds(
                            measure.code(),
                            measure.edition(),
                            thresholds(green.getValue(), amber.getValue()),
                            why.getValue());
                    draw();
                    Said.done("The target of “%s” is saved.".formatted(measure.title()));
                },
                green,
                amber,
                why,
                facts.panel(measure));
    }

    private static String way(Measure measure) {
        var bound =
                switch (measure.direction()) {
                    case HIGHER -> "from";
                    case LOWER -> "up to";
                };
        return bound
                + (measure.unit().suffix().isEmpty()
                        ? ""
                        : " (" + measure.unit().suffix().strip() + ")");
    }

    private static TextField bound(String id, String label, @Nullable BigDecimal value) {
        var field = new TextField(label);
        field.setId(id);
        field.setMaxLength(20);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValue(value == null ? "" : value.toPlainString());
        return field;
    }

    private static @Nullable Thresholds thresholds(String green, String amber) {
        if (green.isBlank() && amber.isBlank()) {
            return null;
        }
        return new Thresholds(number("On target", green), number("Near target", amber));
    }

    private static BigDecimal number(String name, String written) {
        var bare = written.replaceAll("[,\\s%]", "");
        if (!bare.matches("\\d{1,15}(\\.\\d{1,8})?")) {
            throw new Refused(name + ": type a number, such as 95 or 2.5.");
        }
        return new BigDecimal(bare);
    }
}
