package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The place of an organisation among those of its kind that report to the same ICB, told to the organisation alone and only
 * where the ICB lets it be told: by default it does not. Of the others it is told nothing but how many they are.
 */
@Component
@Transactional(readOnly = true)
public class Places {

    private final PlaceRows kept;
    private final SealedRows rows;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            PlaceRows kept,
            SealedRows rows,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.rows = rows;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an ICB shows them. */
    @AllowedTo(ICB_LEAD)
    public boolean shown(OrganisationId icb) {
        currentUser.require(icb, Role.ICB_LEAD);
        return kept.findById(icb.id()).map(KeptPlaces::shown).orElse(false);
    }

    @AllowedTo(ICB_LEAD)
    @Transactional
    public void show(OrganisationId icb, boolean wanted) {
        var person = currentUser.require(icb, Role.ICB_LEAD).person();
        var now = clock.instant();
        var places = kept.findById(icb.id()).orElseGet(() -> new KeptPlaces(icb, person, now));
        var before = places.shown();
        if (before == wanted) {
            return;
        }
        places.show(wanted, person, now);
        kept.save(places);
        events.publishEvent(new PlacesShown(icb, before, wanted));
    }

    /** Empty where no ICB shows it, the organisation has not returned, or fewer than five of its kind have. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public Optional<Place> own(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return directory.overseers(organisation).stream()
                .filter(it -> kept.findById(it.id()).map(KeptPlaces::shown).orElse(false))
                .findFirst()
                .flatMap(it -> among(organisation, it, year));
    }

    private Optional<Place> among(OrganisationId organisation, OrganisationId icb, DsptYear year) {
        var kind = directory.find(organisation).kind();
        var alike = directory.reporting(icb).stream()
                .filter(it -> it.kind() == kind)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        var shares = new HashMap<>(
                rows.standings(new Scope(alike), year, catalogue.edition(year).version()));
        shares.values().removeIf(it -> it.known() == 0);
        var own = shares.remove(organisation);
        return own == null ? Optional.empty() : Place.of(own, shares.values(), kind);
    }
}
