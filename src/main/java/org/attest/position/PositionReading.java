package org.attest.position;

import java.time.Clock;
import java.time.LocalDate;
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
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a position together from what the modules publish; whoever asks has checked the caller. */
@Component
class PositionReading {

    private final PositionRows rows;
    private final MemberRows memberRows;
    private final OrganisationDirectory directory;
    private final PublishedRegister register;
    private final Catalogue catalogue;
    private final Clock clock;

    PositionReading(
            PositionRows rows,
            MemberRows memberRows,
            OrganisationDirectory directory,
            PublishedRegister register,
            Catalogue catalogue,
            Clock clock) {
        this.rows = rows;
        this.memberRows = memberRows;
        this.directory = directory;
        this.register = register;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Of a system as its ICB sees it: evidence that others do not share with it is only counted. Three statements. */
    SystemPosition system(OrganisationId icb, DsptYear year) {
        var members = memberRows.of(icb, today());
        var name = members.stream()
                .filter(it -> it.organisation().equals(icb))
                .findFirst()
                .map(Member::name)
                .orElseThrow(UnknownItem::new);
        return position(icb, name, members, year, icb);
    }

    /** The same of so many of its organisations, beside the totals over all. Three statements. */
    PositionPage page(OrganisationId icb, DsptYear year, Window window) {
        var framework = catalogue.framework(catalogue.edition(year).version());
        var page = memberRows.page(
                icb, year, framework.version(), framework.outcomes().size(), today(), window);
        return new PositionPage(position(icb, page.icb(), page.members(), year, icb), page.totals());
    }

    /** Of one organisation, as itself sees it. */
    SystemPosition own(Organisation organisation, DsptYear year) {
        return position(
                organisation.id(), organisation.name(), members(List.of(organisation)), year, organisation.id());
    }

    /** With all evidence of all of them, for figures that Attest works out for each organisation by itself. */
    SystemPosition whole(List<Organisation> organisations, DsptYear year) {
        var first = organisations.getFirst();
        return position(first.id(), first.name(), members(organisations), year, null);
    }

    private SystemPosition position(
            OrganisationId whose, String name, List<Member> members, DsptYear year, @Nullable OrganisationId reader) {
        var framework = catalogue.framework(catalogue.edition(year).version());
        var asAt = clock.instant();
        var scope = new Scope(members.stream().map(Member::organisation).collect(Collectors.toSet()));
        var outcomes =
                framework.outcomes().values().stream().map(OutcomeFacts::of).toList();
        var published = rows.read(scope, year, framework.version(), outcomes.size(), UkDates.day(asAt), reader);
        var heading = new Heading(whose, name, asAt, year, framework.version(), framework.revision());
        return new PositionSum(heading, members, outcomes, published).with(objectives());
    }

    int members(OrganisationId icb) {
        return memberRows.count(icb, today());
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private List<Member> members(List<Organisation> organisations) {
        var statuses =
                register.statuses(organisations.stream().map(Organisation::id).toList());
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
