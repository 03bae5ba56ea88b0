package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The questionnaires that suppliers are asked: within registers, and for a contact those of the own supplier. */
interface AskRows extends JpaRepository<KeptAsk, UUID> {

    @Query("select a from KeptAsk a where a.id = :id and (a.organisation in :registers or a.supplier in :own)")
    Optional<KeptAsk> reachable(UUID id, Collection<OrganisationId> registers, Collection<UUID> own);

    Optional<KeptAsk> findByOrganisationAndSupplierAndQuestionnaire(
            OrganisationId register, UUID supplier, String questionnaire);

    List<KeptAsk> findByOrganisationAndSupplierOrderByQuestionnaire(OrganisationId register, UUID supplier);

    /** Those of these suppliers that were answered, in the order of the questionnaires. */
    @Query("""
            select a from KeptAsk a where a.organisation in :registers and a.supplier in :suppliers and a.latest > 0
            order by a.questionnaire""")
    List<KeptAsk> answered(Collection<OrganisationId> registers, Collection<UUID> suppliers);

    /** All of one questionnaire. */
    @Query("select a from KeptAsk a where a.organisation in :registers and a.questionnaire = :questionnaire")
    List<KeptAsk> asked(Collection<OrganisationId> registers, String questionnaire);

    /** What waits first, in the order of its days; of any questionnaire and supplier where the text is empty. */
    @Query("""
            select a from KeptAsk a where (a.organisation in :registers or a.supplier in :own)
              and a.waits in :waits and a.dueOn >= :from and a.dueOn < :before
              and (:questionnaire = '' or a.questionnaire = :questionnaire)
              and (:like = '' or exists (select 1 from KeptSupplier s
                where s.organisation = a.organisation and s.id = a.supplier and s.says.name like :like escape '!'))
            order by a.waits desc, a.dueOn, a.id""")
    Page<KeptAsk> page(
            Collection<OrganisationId> registers,
            Collection<UUID> own,
            Collection<Boolean> waits,
            LocalDate from,
            LocalDate before,
            String questionnaire,
            String like,
            Pageable page);

    /** How many of each questionnaire are answered, wait, and are late, and wait for nobody who could answer. */
    @Query("""
            select a.questionnaire as questionnaire, count(a) as asked,
              sum(case when a.waits = false then 1 else 0 end) as answered,
              sum(case when a.waits = true and a.dueOn < :today then 1 else 0 end) as overdue,
              sum(case when a.waits = true and a.supplier not in :represented then 1 else 0 end) as unrepresented,
              min(case when a.waits = true then a.dueOn end) as next
            from KeptAsk a where a.organisation in :registers group by a.questionnaire""")
    List<Totals> totals(Collection<OrganisationId> registers, Collection<UUID> represented, LocalDate today);

    /** Of one questionnaire. */
    interface Totals {
        String getQuestionnaire();

        long getAsked();

        long getAnswered();

        long getOverdue();

        long getUnrepresented();

        @Nullable
        LocalDate getNext();
    }

    /** Those of these that are reached as {@link #reachable} says. */
    @Query("select a from KeptAsk a where a.id in :ids and (a.organisation in :registers or a.supplier in :own)")
    List<KeptAsk> among(Collection<UUID> ids, Collection<OrganisationId> registers, Collection<UUID> own);

    /** All that wait and are due by a day, part by part. */
    @Query("select a from KeptAsk a where a.waits = true and a.dueOn <= :until and a.id > :after order by a.id")
    List<KeptAsk> waitingAfter(UUID after, LocalDate until, Limit limit);

    /** That wait for an answer of these suppliers. */
    @Query("select count(a) from KeptAsk a where a.supplier in :suppliers and a.waits = true")
    long waiting(Collection<UUID> suppliers);

    /** That wait in these registers and are late, or whose supplier is none of these. */
    @Query("""
            select count(a) from KeptAsk a where a.organisation in :registers and a.waits = true
              and (a.dueOn < :today or a.supplier not in :represented)""")
    long toChase(Collection<OrganisationId> registers, Collection<UUID> represented, LocalDate today);

    /** That are answered, of suppliers that this organisation uses, and of which it has not decided on the latest. */
    @Query("""
            select count(a) from KeptAsk a where a.latest > 0
              and exists (select 1 from KeptUse u
                where u.organisation in :organisations and u.register = a.organisation and u.supplier = a.supplier
                  and not exists (select 1 from KeptVerdict v
                    where v.organisation = u.organisation and v.ask = a.id and v.number = a.latest))""")
    long undecided(Collection<OrganisationId> organisations);

    /** In these registers, whose latest answers somebody challenges. */
    @Query("""
            select count(a) from KeptAsk a where a.organisation in :registers
              and exists (select 1 from KeptVerdict v
                where v.register = a.organisation and v.ask = a.id and v.number = a.latest and v.accepted = false)""")
    long challenged(Collection<OrganisationId> registers);
}
