package org.attest.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.components.WaitsForMe;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the files of evidence ask of its owner, and of the leads where nobody owns it: to replace one in which the scanner
 * found something, and to see again that what is kept elsewhere is there. Each line leads to the first of its items.
 */
@Component
@Transactional(readOnly = true)
class FilesWaiting implements WaitsForMe {

    private static final String MINE = Reach.PREDICATE
            + " and e.state in :live and (e.details.owner = :me or (e.details.owner is null and e.organisation in :led))";

    private final EntityManager entities;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    FilesWaiting(EntityManager entities, OrganisationDirectory directory, CurrentUser currentUser, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        var reach = Reach.of(currentUser.get());
        var found = new ArrayList<Waiting>();
        if (!reach.ours().isEmpty()) {
            say(
                            "evidence item of yours with a harmful file",
                            "evidence items of yours with a harmful file",
                            infected(reach))
                    .ifPresent(found::add);
            say(
                            "evidence item of yours to be seen again where it is kept",
                            "evidence items of yours to be seen again where they are kept",
                            toBeSeen(reach))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Those whose newest version is infected. */
    private List<Evidence> infected(Reach reach) {
        return mine(
                        reach,
                        entities.createQuery(
                                "select e from FileRow f join Evidence e on e.organisation = f.organisation and e.id = f.itemId"
                                        + " where f.scan = :infected and f.number = (select max(g.number) from FileRow g"
                                        + " where g.organisation = f.organisation and g.itemId = f.itemId) and " + MINE
                                        + " order by e.number",
                                Evidence.class))
                .setParameter("infected", ScanState.INFECTED)
                .getResultList();
    }

    /** Those that were seen once, but too long ago or not since they moved. */
    private List<Evidence> toBeSeen(Reach reach) {
        var checks = new LinkedHashMap<Evidence, List<PresenceCheck>>();
        mine(
                        reach,
                        entities.createQuery(
                                "select e, c from CheckRow c join Evidence e on e.organisation = c.organisation and e.id = c.itemId"
                                        + " where " + MINE
                                        + " order by e.number, c.checkedOn desc, c.notedAt desc, c.id desc",
                                Object[].class))
                .getResultList()
                .forEach(it -> checks.computeIfAbsent((Evidence) it[0], _ -> new ArrayList<>())
                        .add(((CheckRow) it[1]).show()));
        return checks.entrySet().stream()
                .filter(it -> isToBeSeen(it.getKey().details(), it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isToBeSeen(EvidenceDetails details, List<PresenceCheck> checks) {
        var presence = Presence.of(details, checks, UkDates.day(clock.instant()));
        return details.content().keptAt() != null && (presence == Presence.OVERDUE || presence == Presence.MOVED);
    }

    private static <T> TypedQuery<T> mine(Reach reach, TypedQuery<T> query) {
        return reach.fill(query)
                .setParameter("live", ReviewState.LIVE)
                .setParameter("led", Reach.asLead(reach.caller()).whole());
    }

    private Optional<Waiting> say(String one, String many, List<Evidence> found) {
        return found.stream().findFirst().map(first -> {
            var words = new Words(one, "%s, %s first".formatted(many, first.reference()));
            var code = directory.find(first.organisation()).code().code();
            return Waiting.of(words, found.size(), EvidenceLinks.item(code, first.reference()));
        });
    }
}
