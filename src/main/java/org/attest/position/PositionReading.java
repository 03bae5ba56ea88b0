package org.attest.position;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.PublishedRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a position together from what the modules publish; whoever asks has checked the caller. */
@Component
class PositionReading {

    private final PositionRows rows;
    private final OrganisationDirectory directory;
    private final PublishedRegister register;
    private final Catalogue catalogue;
    private final Clock clock;

    PositionReading(
            PositionRows rows,
            OrganisationDirectory directory,
            PublishedRegister register,
            Catalogue catalogue,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.register = register;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** As one of these organisations sees it: evidence that the others do not share with it is only counted. */
    SystemPosition seenBy(OrganisationId whose, List<Organisation> organisations, DsptYear year) {
        return position(whose, organisations, year, whose);
    }

    /** With all evidence of all of them, for figures that Attest works out for each organisation by itself. */
    SystemPosition whole(OrganisationId whose, List<Organisation> organisations, DsptYear year) {
        return position(whose, organisations, year, null);
    }

    private SystemPosition position(
            OrganisationId whose, List<Organisation> organisations, DsptYear year, @Nullable OrganisationId reader) {
        var framework = catalogue.framework(catalogue.edition(year).version());
        var asAt = clock.instant();
        var scope = new Scope(organisations.stream().map(Organisation::id).collect(Collectors.toSet()));
        var outcomes =
                framework.outcomes().values().stream().map(OutcomeFacts::of).toList();
        var published = rows.read(scope, year, framework.version(), outcomes.size(), UkDates.day(asAt), reader);
        var name = organisations.stream()
                .filter(it -> it.id().equals(whose))
                .findFirst()
                .map(Organisation::name)
                .orElseThrow();
        var heading = new Heading(whose, name, asAt, year, framework.version(), framework.revision());
        return new PositionSum(heading, members(organisations, scope), outcomes, published).with(objectives());
    }

    private List<Member> members(List<Organisation> organisations, Scope scope) {
        var statuses = register.statuses(scope.organisations());
        return organisations.stream()
                .map(it -> Member.of(it, endsAtSignedOff(it), statuses.get(it.id())))
                .toList();
    }

    /** An ICB's own return has no second-line review unless another ICB is named for it. */
    private boolean endsAtSignedOff(Organisation organisation) {
        return organisation.kind() == Kind.ICB
                && directory.overseers(organisation.id()).equals(List.of(organisation.id()));
    }

    private Map<Integer, String> objectives() {
        var titles = new LinkedHashMap<Integer, String>();
        catalogue.objectives().forEach(it -> titles.put(it.number(), it.title()));
        titles.put(Objective.INFORMATION_GOVERNANCE, Objective.INFORMATION_GOVERNANCE_TITLE);
        return titles;
    }
}
