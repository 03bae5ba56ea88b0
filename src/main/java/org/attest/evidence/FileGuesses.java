package org.attest.evidence;

import java.time.Clock;
import java.util.List;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Puts together what a file seems to be and what it seems to prove, in the year that is asked today. */
@Component
class FileGuesses {

    private static final int MOST_OUTCOMES = 5;
    private static final int MOST_SERVED = 2;

    private final OutcomeSuggestions suggestions;
    private final Catalogue catalogue;
    private final EvidenceTemplates templates;
    private final Connections connections;
    private final Clock clock;

    FileGuesses(
            OutcomeSuggestions suggestions,
            Catalogue catalogue,
            EvidenceTemplates templates,
            Connections connections,
            Clock clock) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.templates = templates;
        this.connections = connections;
        this.clock = clock;
    }

    EvidenceGuess details(String fileName, String text) {
        return EvidenceGuess.of(fileName, text, UkDates.day(clock.instant()));
    }

    /** None for an organisation that answers no outcomes, and while no year is open. */
    List<OutcomeSuggestion> outcomes(OrganisationId organisation, String fileName, String text) {
        if (!connections.kinds(organisation).containsKey(ItemKind.OUTCOME)) {
            return List.of();
        }
        try {
            return suggestions.of(version(), fileName, text, MOST_OUTCOMES);
        } catch (Refused noYearIsOpen) {
            return List.of();
        }
    }

    /** Those that give typical evidence of the two likeliest outcomes. */
    List<EvidenceTemplate> templates(List<OutcomeSuggestion> outcomes) {
        return outcomes.stream()
                .limit(MOST_SERVED)
                .flatMap(it -> templates.serving(version(), it.outcome().code()).stream())
                .distinct()
                .toList();
    }

    /** The framework version that is asked today. */
    String version() {
        return catalogue.currentEdition().version();
    }
}
