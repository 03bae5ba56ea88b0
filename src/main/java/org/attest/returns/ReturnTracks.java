package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the workbooks of many organisations, for the ICB that they report to: four statements at any number. */
@Component
@Transactional(readOnly = true)
public class ReturnTracks {

    private final EntityManager rows;
    private final CurrentUser currentUser;

    ReturnTracks(EntityManager rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /**
     * Those of the organisations that the caller oversees; the others are left out.
     *
     * @param asked a return with none of these sheets is not the one that is asked for
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Map<OrganisationId, Track> of(
            Collection<OrganisationId> organisations, DsptYear year, Instant since, Set<ReturnSheet> asked) {
        var seen = new HashSet<>(currentUser.get().overseen());
        seen.retainAll(organisations);
        if (seen.isEmpty()) {
            return Map.of();
        }
        var downloads = downloads(seen, year, since);
        var came = came(seen, year, since, ReturnSheet.asked(asked));
        var returns = returns(seen, came).stream()
                .map(TakenReturn::taken)
                .collect(Collectors.toMap(it -> it.assessment().organisation(), Function.identity()));
        var loaded = loaded(seen, returns.values().stream().map(Taken::id).toList());
        var tracks = new HashMap<OrganisationId, Track>();
        for (var organisation : seen) {
            var taken = returns.get(organisation);
            var downloaded = downloads.get(organisation);
            tracks.put(
                    organisation,
                    taken == null
                            ? Track.downloaded(downloaded)
                            : new Track(
                                    downloaded,
                                    taken.endedAt(),
                                    taken.id(),
                                    taken.tally(),
                                    loaded.get(taken.id()),
                                    sheets(came, organisation)));
        }
        return tracks;
    }

    private Map<OrganisationId, Instant> downloads(Set<OrganisationId> seen, DsptYear year, Instant since) {
        var found = new HashMap<OrganisationId, Instant>();
        rows.createQuery("""
                        select w.organisation, max(w.exportedAt) from KeptWorkbook w
                        where w.organisation in :seen and w.year = :year and w.byIcb = false and w.exportedAt >= :since
                        group by w.organisation""", Object[].class)
                .setParameter("seen", seen)
                .setParameter("year", year)
                .setParameter("since", since)
                .getResultList()
                .forEach(it -> found.put((OrganisationId) it[0], (Instant) it[1]));
        return found;
    }

    /** A return that was applied, and its sheets. */
    private record Came(OrganisationId organisation, UUID taken, Set<ReturnSheet> sheets) {}

    /** Those with a sheet that is asked, the latest first. */
    private List<Came> came(Set<OrganisationId> seen, DsptYear year, Instant since, Set<ReturnSheet> asked) {
        return rows.createQuery("""
                        select t.organisation, t.id, t.sheets from TakenReturn t
                        where t.organisation in :seen and t.year = :year and t.state = :applied and t.endedAt >= :since
                        order by t.endedAt desc, t.id desc""", Object[].class)
                .setParameter("seen", seen)
                .setParameter("year", year)
                .setParameter("applied", Taken.State.APPLIED)
                .setParameter("since", since)
                .getResultStream()
                .map(it -> new Came((OrganisationId) it[0], (UUID) it[1], TakenReturn.sheets((String) it[2])))
                .filter(it -> !Collections.disjoint(it.sheets(), asked))
                .toList();
    }

    private List<TakenReturn> returns(Set<OrganisationId> seen, List<Came> came) {
        var latest = new HashMap<OrganisationId, UUID>();
        came.forEach(it -> latest.putIfAbsent(it.organisation(), it.taken()));
        return rows.createQuery(
                        "select t from TakenReturn t where t.organisation in :seen and t.id in :ids", TakenReturn.class)
                .setParameter("seen", seen)
                .setParameter("ids", latest.values())
                .getResultList();
    }

    private static Set<ReturnSheet> sheets(List<Came> came, OrganisationId organisation) {
        return came.stream()
                .filter(it -> it.organisation().equals(organisation))
                .flatMap(it -> it.sheets().stream())
                .collect(Collectors.toSet());
    }

    private Map<UUID, OnBehalf.State> loaded(Set<OrganisationId> seen, List<UUID> returns) {
        return rows.createQuery(
                        "select b from KeptOnBehalf b where b.organisation in :seen and b.taken in :returns",
                        KeptOnBehalf.class)
                .setParameter("seen", seen)
                .setParameter("returns", returns)
                .getResultStream()
                .map(KeptOnBehalf::shown)
                .collect(Collectors.toMap(OnBehalf::taken, OnBehalf::state));
    }
}
