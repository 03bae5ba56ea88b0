package org.attest.campaigns;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The rows of this module, each asked for within the ICBs, or the asked organisations, of the caller. */
@Component
class CampaignStore {

    private static final int MOST = 200;

    private final EntityManager rows;

    CampaignStore(EntityManager rows) {
        this.rows = rows;
    }

    void keep(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    Optional<KeptCampaign> find(Scope icbs, UUID id) {
        return rows.createQuery("select c from KeptCampaign c where c.icb in :icbs and c.id = :id", KeptCampaign.class)
                .setParameter("icbs", icbs.organisations())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Open ones first, then the latest. */
    List<KeptCampaign> list(Scope icbs) {
        return rows.createQuery("""
                        select c from KeptCampaign c where c.icb in :icbs
                        order by case when c.closedAt is null then 0 else 1 end, c.openedAt desc""", KeptCampaign.class)
                .setParameter("icbs", icbs.organisations())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The load of a campaign that was begun last. */
    Optional<KeptLoad> lastLoad(Scope icbs, UUID campaign) {
        return rows.createQuery(
                        "select l from KeptLoad l where l.icb in :icbs and l.campaign = :campaign"
                                + " order by l.begunAt desc, l.id desc",
                        KeptLoad.class)
                .setParameter("icbs", icbs.organisations())
                .setParameter("campaign", campaign)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<KeptLoad> load(Scope icbs, UUID id) {
        return rows.createQuery("select l from KeptLoad l where l.icb in :icbs and l.id = :id", KeptLoad.class)
                .setParameter("icbs", icbs.organisations())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, Integer> sizes(Scope icbs) {
        var sizes = new HashMap<UUID, Integer>();
        rows.createQuery(
                        "select m.campaign, count(m) from KeptMember m where m.icb in :icbs group by m.campaign",
                        Object[].class)
                .setParameter("icbs", icbs.organisations())
                .getResultList()
                .forEach(it -> sizes.put((UUID) it[0], ((Long) it[1]).intValue()));
        return sizes;
    }

    List<KeptMember> members(KeptCampaign campaign) {
        return rows.createQuery(
                        "select m from KeptMember m where m.icb = :icb and m.campaign = :campaign", KeptMember.class)
                .setParameter("icb", campaign.icb())
                .setParameter("campaign", campaign.id())
                .getResultList();
    }

    /** The open ones that ask one of these organisations, with whom they ask, the first due first. */
    List<Asked> asking(Collection<OrganisationId> members) {
        return rows
                .createQuery("""
                        select c, m.member from KeptCampaign c
                        join KeptMember m on m.icb = c.icb and m.campaign = c.id
                        where m.member in :members and c.closedAt is null order by c.due, c.id""", Object[].class)
                .setParameter("members", members)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(it -> new Asked((KeptCampaign) it[0], (OrganisationId) it[1]))
                .toList();
    }

    /** A campaign and one organisation that it asks. */
    record Asked(KeptCampaign campaign, OrganisationId member) {}
}
