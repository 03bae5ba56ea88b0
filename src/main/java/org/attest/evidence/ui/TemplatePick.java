package org.attest.evidence.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.AddressState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.EvidenceTemplates;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;

/** Choosing a template; the choice stands in the address as {@code template}. Those that serve the outcome in question come first. */
@Component
class TemplatePick {

    static final String WORD = "template";

    private final EvidenceTemplates templates;

    TemplatePick(EvidenceTemplates templates) {
        this.templates = templates;
    }

    /** The fields of the template that the address names; empty where it names none that is there. */
    Optional<TemplateFields> fields(AddressState address) {
        return fields(address.get(WORD));
    }

    Optional<TemplateFields> fields(String template) {
        return templates.find(template).map(TemplateFields::new);
    }

    Panel panel(AddressState address, Optional<ItemRef> link) {
        var serving = link.map(this::serving).orElse(List.of());
        var choice = choice(address, serving);
        var words = serving.isEmpty()
                ? "A template asks what good evidence of its sort says. Without one, the form below is enough."
                : "Those that serve this outcome come first. Without a template, the form below is enough.";
        return new Panel(
                "Use a template",
                new Paragraph(words),
                Layouts.stack(choice, Links.to(EvidenceLinks.TEMPLATES, "What the templates are for")));
    }

    private Select<String> choice(AddressState address, List<EvidenceTemplate> serving) {
        var all = new ArrayList<>(serving);
        templates.all().stream().filter(it -> !serving.contains(it)).forEach(all::add);
        var ids = new ArrayList<String>();
        ids.add("");
        all.forEach(it -> ids.add(it.id()));
        var select = new Select<String>();
        select.setId("template");
        select.setLabel("Template");
        select.setHelperText("Choosing another one begins the form anew");
        select.setItems(ids);
        select.setItemLabelGenerator(it -> words(it, all, serving));
        select.setValue(ids.contains(address.get(WORD)) ? address.get(WORD) : "");
        select.addValueChangeListener(it -> address.with(WORD, it.getValue()).go());
        return select;
    }

    private static String words(String id, List<EvidenceTemplate> all, List<EvidenceTemplate> serving) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> serving.contains(it) ? it.name() + " (serves this outcome)" : it.name())
                .orElse("No template");
    }

    private List<EvidenceTemplate> serving(ItemRef item) {
        var parts = item.id().split(":", 2);
        if (!item.kind().equals(ItemKind.OUTCOME) || parts.length < 2) {
            return List.of();
        }
        return OutcomeCode.read(parts[1])
                .map(it -> templates.serving(parts[0], it))
                .orElse(List.of());
    }
}
