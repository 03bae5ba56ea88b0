package org.attest.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.Freshness;
import org.attest.evidence.ReviewState;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What of the library is shown; each choice stands in the address. */
class EvidenceFilters extends ListFilters {

    private static final List<String> NAMES = List.of("q", "state", "fresh", "kind", "of", "mine", "stale-on");

    private final Organisations organisations;

    /** @param days the days for which a forecast is worth asking */
    EvidenceFilters(AddressState address, Organisations organisations, List<LocalDate> days) {
        super(address, NAMES);
        this.organisations = organisations;
        var text = new TextField("Reference or words in it");
        text.setId("search-evidence");
        text.setTooltipText("Title, summary, and the text of the files that you may read");
        add(search(text));
        if (organisations.all().size() > 1) {
            add(choice("of", "Organisation", "All organisations", codes()));
        }
        add(choice("state", "Review state", "All that count", words(ReviewState.values(), ReviewState::words)));
        add(choice("fresh", "Freshness", "All", words(Freshness.values(), Freshness::words)));
        add(choice("kind", "Kind", "All kinds", words(EvidenceKind.values(), EvidenceKind::words)));
        if (!days.isEmpty()) {
            add(choice("stale-on", "Will be stale on", "Any day", days(days)));
        }
        add(tick("mine", "Only mine"));
        if (any()) {
            add(Links.to(EvidenceLinks.LIBRARY, "Show all"));
        }
    }

    /** Nonsense in the address asks for nothing. */
    EvidenceFilter filter() {
        var filter = new EvidenceFilter(
                organisation(),
                address.get("q"),
                one(ReviewState.values(), "state")
                        .<Set<ReviewState>>map(EnumSet::of)
                        .orElse(ReviewState.LIVE),
                one(Freshness.values(), "fresh").orElse(null),
                one(EvidenceKind.values(), "kind").orElse(null),
                ticked("mine"),
                order(EvidenceFilter.Order.values(), EvidenceFilter.Order.REFERENCE),
                downwards());
        return day().map(filter::staleOn).orElse(filter);
    }

    private @Nullable OrganisationId organisation() {
        return organisations.withCode(address.get("of")).map(Organisation::id).orElse(null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(address.get("stale-on"))
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Map<String, String> days(List<LocalDate> days) {
        var words = new LinkedHashMap<String, String>();
        days.forEach(it -> words.put(it.toString(), UkDates.inWords(it)));
        return words;
    }

    private Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        organisations.all().forEach(it -> codes.put(it.code().code(), it.name()));
        return codes;
    }
}
