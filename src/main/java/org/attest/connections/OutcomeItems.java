package org.attest.connections;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names outcomes as an organisation answers them: titles are the catalogue's, so every reader of its links sees them. */
@Component
@Order(1)
class OutcomeItems implements ItemSource {

    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final LinkRules rules;

    OutcomeItems(Catalogue catalogue, OrganisationDirectory directory, LinkRules rules) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.rules = rules;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OUTCOME;
    }

    @Override
    public String words() {
        return "Outcome";
    }

    @Override
    public boolean serves(OrganisationId organisation) {
        return directory.find(organisation).category() == DsptCategory.ONE;
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var scope = rules.reading(items);
        var organisations = directory.named(items.stream()
                .map(ItemRef::organisation)
                .filter(scope::holds)
                .distinct()
                .toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : items) {
            var organisation = organisations.get(item.organisation());
            var edition = edition(item);
            var outcome = outcome(item);
            if (organisation != null && edition.isPresent() && outcome.isPresent()) {
                titles.put(item, title(organisation.code().code(), edition.get(), outcome.get()));
            }
        }
        return titles;
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var edition = catalogue.currentEdition();
        var wanted = text.toLowerCase(Locale.UK);
        var code = directory.find(organisation).code().code();
        return catalogue.framework(edition.version()).outcomes().values().stream()
                .filter(it -> it.name().toLowerCase(Locale.UK).contains(wanted))
                .limit(limit)
                .map(it -> new Found(
                        ItemRef.outcome(
                                organisation, edition.version(), it.code().code()),
                        title(code, edition, it)))
                .toList();
    }

    private static ItemTitle title(String odsCode, Edition edition, Outcome outcome) {
        var organisation = URLEncoder.encode(odsCode, StandardCharsets.UTF_8).replace("+", "%20");
        return new ItemTitle(
                outcome.name(), "assessments/" + organisation + "/" + edition.year() + "/" + outcome.code());
    }

    private Optional<Outcome> outcome(ItemRef item) {
        var parts = item.id().split(":", 2);
        if (parts.length < 2 || !catalogue.versions().contains(parts[0])) {
            return Optional.empty();
        }
        return OutcomeCode.read(parts[1])
                .flatMap(it -> catalogue.framework(parts[0]).find(it));
    }

    /** The year whose screen shows this version: the latest that asks it. */
    private Optional<Edition> edition(ItemRef item) {
        var version = item.id().split(":", 2)[0];
        return catalogue.latestAsking(version);
    }
}
