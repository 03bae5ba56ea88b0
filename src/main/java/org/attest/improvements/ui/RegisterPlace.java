package org.attest.improvements.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.organisations.Kind;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Whose milestones, funding and actions a screen is about, and what there is to choose from. */
@Component
class RegisterPlace {

    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final Accounts accounts;

    RegisterPlace(OrganisationDirectory directory, Catalogue catalogue, Accounts accounts) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** Draws the screen of an item; what is unknown, or not the person's to see, is a page that does not exist. */
    void item(RouteParameters address, BiConsumer<Organisation, String> draw) {
        try {
            var organisation = directory
                    .findByCode(new OdsCode(address.get("ods").orElse("")))
                    .orElseThrow(NotFoundException::new);
            draw.accept(organisation, address.get("reference").orElse(""));
        } catch (Refused | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** By name, the ICB first. */
    List<Organisation> named(Collection<OrganisationId> ids) {
        return directory.named(ids).values().stream()
                .sorted(Comparator.comparing((Organisation it) -> it.kind() != Kind.ICB)
                        .thenComparing(Organisation::name))
                .toList();
    }

    List<Objective> objectives() {
        return catalogue.objectives();
    }

    static String words(Objective objective) {
        return objective.number() + " " + objective.title();
    }

    /** What stands in the address for each objective, and its words. */
    Map<String, String> objectiveWords() {
        var words = new LinkedHashMap<String, String>();
        objectives().forEach(it -> words.put(Integer.toString(it.number()), words(it)));
        return words;
    }

    /** Who may own something in an organisation, by name. */
    Map<PersonId, String> colleagues(OrganisationId organisation) {
        var colleagues = new LinkedHashMap<PersonId, String>();
        accounts.colleagues(organisation).forEach(it -> colleagues.put(it.id(), it.name()));
        return colleagues;
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return accounts.names(people);
    }
}
