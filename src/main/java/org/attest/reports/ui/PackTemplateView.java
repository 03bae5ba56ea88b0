package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.reports.PackTemplate;
import org.attest.reports.PackTemplates;
import org.attest.reports.ReportLinks;
import org.attest.reports.Section;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** How should our packs look? The order of the sections, and the house's own words on the cover; of which ICB, the address says. */
@Route(ReportLinks.TEMPLATE)
@PageTitle("Template of board packs - Attest")
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.BOARD_SECRETARY})
class PackTemplateView extends Div implements BeforeEnterObserver {

    private final PackTemplates templates;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    PackTemplateView(PackTemplates templates, OrganisationDirectory directory, CurrentUser currentUser) {
        this.templates = templates;
        this.directory = directory;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AddressState.of(event.getLocation());
        var choices = choices(currentUser.get());
        var asked = address.get("of");
        var icb = choices.stream()
                .filter(it -> asked.isEmpty() || it.code().code().equals(asked))
                .findFirst()
                .orElseThrow(UnknownItem::new);
        draw(icb, templates.of(icb.id()), others(choices, icb, address));
    }

    /** An administrator's are all, a secretary's the own; by name. */
    private List<Organisation> choices(Caller caller) {
        if (caller.holds(Role.ADMINISTRATOR)) {
            return directory.icbs();
        }
        return directory.named(caller.scope(Role.BOARD_SECRETARY).organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private static Optional<Select<Organisation>> others(
            List<Organisation> choices, Organisation icb, AddressState address) {
        if (choices.size() < 2) {
            return Optional.empty();
        }
        var select = new Select<Organisation>();
        select.setId("template-of");
        select.setLabel("Integrated care board");
        select.setItems(choices);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(icb);
        select.addValueChangeListener(
                it -> address.with("of", it.getValue().code().code()).go());
        return Optional.of(select);
    }

    private void draw(Organisation icb, PackTemplate template, Optional<Select<Organisation>> others) {
        removeAll();
        var above = new TextField("Line above the title");
        above.setId("above-title");
        above.setMaxLength(PackTemplate.LONGEST_LINE);
        above.setHelperText("In place of the name of the ICB");
        above.setValue(template.aboveTitle() == null ? "" : template.aboveTitle());
        above.addClassName("wide");
        var note = new TextArea("Note on the cover");
        note.setId("cover-note");
        note.setMaxLength(Narrative.LONGEST);
        note.setHelperText("Stands on the cover of both parts, also of the public one: name nobody here");
        note.setValue(template.coverNote() == null ? "" : template.coverNote());
        note.addClassName("wide");
        var problem = new ErrorSummary();
        var order = new Div();
        var wanted = new PackTemplate[] {template};
        order(order, wanted);
        var save = Buttons.primary("Save the template", () -> {
            problem.clear();
            try {
                draw(icb, templates.keep(icb.id(), wanted[0].worded(above.getValue(), note.getValue())), others);
                Said.done("The template is saved.");
            } catch (ChangedMeanwhile changed) {
                problem.say(
                        "Somebody else changed the template after you opened this page. Open it again to see theirs.");
            } catch (Refused refused) {
                problem.say(String.valueOf(refused.getMessage()));
            }
        });
        save.setId("save-template");
        var header = new PageHeader("Template of board packs")
                .under(Links.to(ReportLinks.REPORTS, "Reports"))
                .saying(icb.name() + ". It counts for drafts and for packs that are issued from now on; files of issued"
                        + " packs stay as they are.");
        others.ifPresent(header::with);
        add(
                header,
                new Panel("Order of the sections", order),
                new Panel("Words of the house", problem, Layouts.stack(above, note, save)));
    }

    private void order(Div place, PackTemplate[] wanted) {
        place.removeAll();
        place.add(new DataTable<Section>("Sections in their order")
                .text("Section", Section::words)
                .column("Move", it -> Layouts.row(move(place, wanted, it, -1), move(place, wanted, it, 1)))
                .show(wanted[0].order()));
    }

    private Component move(Div place, PackTemplate[] wanted, Section section, int by) {
        var way = by < 0 ? "Up" : "Down";
        var button = Buttons.plain(way, () -> {
            wanted[0] = wanted[0].moved(section, by);
            order(place, wanted);
            place.getElement()
                    .executeJs("this.querySelector('#' + $0)?.focus()", id(way, section)); // the button was drawn anew
        });
        button.addClassName("inline");
        button.setId(id(way, section));
        button.setAriaLabel("%s: %s".formatted(way, section.words()));
        var order = wanted[0].order();
        button.setEnabled(section != (by < 0 ? order.getFirst() : order.getLast()));
        return button;
    }

    private static String id(String way, Section section) {
        return (way + "-" + section.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
