package org.attest.evidence.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceTemplates;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.TemplatedEvidence;
import org.springframework.stereotype.Component;

/** What was answered to the template of an item, with the labels as they were then. */
@Component
class AnswersShown {

    private final TemplatedEvidence templated;
    private final EvidenceTemplates templates;

    AnswersShown(TemplatedEvidence templated, EvidenceTemplates templates) {
        this.templated = templated;
        this.templates = templates;
    }

    /** Empty where there is nothing to show and nothing that the caller could fill in. */
    Optional<Panel> panel(EvidenceItem item, String odsCode) {
        var open = item.open().contains(EvidenceVerb.FILL);
        var address = EvidenceLinks.fill(odsCode, item.reference());
        return templated
                .of(item)
                .map(it -> filled(it, open, address))
                .or(() -> open ? Optional.of(none(address)) : Optional.empty());
    }

    private static Panel none(String address) {
        return new Panel(
                "Template",
                new Paragraph("No template is filled in for this item."),
                Links.to(address, "Use a template"));
    }

    private Panel filled(FilledTemplate filled, boolean open, String address) {
        var facts = new Facts();
        filled.answers().forEach(it -> facts.with(it.label(), it.words()));
        var now = templates.find(filled.template());
        var shown = Layouts.stack(facts);
        if (now.isEmpty()) {
            shown.add(
                    new Paragraph(
                            "This template is no longer here. What was filled in stays, and cannot be changed until it is back."));
        } else if (now.get().version() != filled.version()) {
            shown.add(new Paragraph("Filled in with version %d of the template; it is version %d now."
                    .formatted(filled.version(), now.get().version())));
        }
        if (open) {
            shown.add(Layouts.row(
                    Links.to(address, now.isEmpty() ? "Use another template" : "Change what is filled in")));
        }
        return new Panel(filled.name(), shown);
    }
}
