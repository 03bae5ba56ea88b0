package org.attest.evidence;

import java.util.List;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.springframework.stereotype.Component;

/**
 * The templates for evidence that may be used today, in the order of their ids: those that ship with Attest and those that
 * an administrator put into the folder of templates. They hold questions only, never anybody's answers.
 */
@Component
public class EvidenceTemplates {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    private final TemplateShelf shelf;

    EvidenceTemplates(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    @AllowedTo(READERS)
    public List<EvidenceTemplate> all() {
        return shelf.stock().templates();
    }

    /** The template with this id, such as {@code T15}; empty when there is none, or none any more. */
    @AllowedTo(READERS)
    public Optional<EvidenceTemplate> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Those that give typical evidence for an outcome; it means something only together with its framework version. */
    @AllowedTo(READERS)
    public List<EvidenceTemplate> serving(String version, OutcomeCode outcome) {
        return all().stream().filter(it -> it.serves(version, outcome)).toList();
    }
}
