package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** The rows of this module, each asked for within organisations. */
@Component
class ReturnStore {

    private final EntityManager rows;

    ReturnStore(EntityManager rows) {
        this.rows = rows;
    }

    void keep(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    /** A workbook of this organisation; one of another organisation answers like an unknown one. */
    Optional<KeptWorkbook> workbook(Scope scope, UUID id) {
        return rows.createQuery(
                        "select w from KeptWorkbook w where w.organisation in :scope and w.id = :id",
                        KeptWorkbook.class)
                .setParameter("scope", scope.organisations())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<KeptWorkbook> workbooks(AssessmentRef ref, Collection<PersonId> by, Window window) {
        return rows.createQuery("""
                        select w from KeptWorkbook w where w.organisation = :organisation and w.year = :year
                        and (:anybody = true or w.exportedBy in :by) order by w.exportedAt desc, w.id desc""", KeptWorkbook.class)
                .setParameter("organisation", ref.organisation())
                .setParameter("year", ref.year())
                .setParameter("anybody", by.isEmpty())
                .setParameter("by", by)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    /** What every cell held at export. */
    ReturnPicture picture(KeptWorkbook workbook) {
        var cells = rows.createQuery(
                        "select c from KeptCell c where c.organisation = :organisation and c.workbook = :workbook order by c.id",
                        KeptCell.class)
                .setParameter("organisation", workbook.organisation())
                .setParameter("workbook", workbook.id())
                .getResultList();
        var found = new LinkedHashMap<ReturnSheet, Map<String, Map<ReturnColumn, CellText>>>();
        for (var cell : cells) {
            found.computeIfAbsent(cell.sheet(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.reference(), _ -> new HashMap<>())
                    .put(cell.column(), cell.text());
            rows.detach(cell);
        }
        return new ReturnPicture(found.entrySet().stream()
                .flatMap(sheet -> sheet.getValue().entrySet().stream()
                        .map(it -> ReturnPicture.Row.exported(sheet.getKey(), it.getKey(), it.getValue())))
                .toList());
    }

    Optional<TakenReturn> taken(Scope scope, UUID id) {
        return rows.createQuery(
                        "select t from TakenReturn t where t.organisation in :scope and t.id = :id", TakenReturn.class)
                .setParameter("scope", scope.organisations())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<TakenReturn> returns(AssessmentRef ref, Collection<PersonId> by, Window window) {
        return rows.createQuery("""
                        select t from TakenReturn t where t.organisation = :organisation and t.year = :year
                        and (:anybody = true or t.takenBy in :by) order by t.takenAt desc, t.id desc""", TakenReturn.class)
                .setParameter("organisation", ref.organisation())
                .setParameter("year", ref.year())
                .setParameter("anybody", by.isEmpty())
                .setParameter("by", by)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    /** When this very file was applied before, latest first. */
    List<TakenReturn> appliedBefore(OrganisationId organisation, Sha256 file) {
        return rows.createQuery("""
                        select t from TakenReturn t where t.organisation = :organisation and t.fileHash = :hash
                        and t.state = :applied order by t.endedAt desc""", TakenReturn.class)
                .setParameter("organisation", organisation)
                .setParameter("hash", file.hex())
                .setParameter("applied", Taken.State.APPLIED)
                .setMaxResults(1)
                .getResultList();
    }

    long countOpen(Scope scope, PersonId by) {
        return rows.createQuery("""
                        select count(t) from TakenReturn t where t.organisation in :scope and t.takenBy = :by
                        and t.state = :open""", Long.class)
                .setParameter("scope", scope.organisations())
                .setParameter("by", by)
                .setParameter("open", Taken.State.OPEN)
                .getSingleResult();
    }

    List<TakenRow> rowsOf(TakenReturn taken) {
        return rows.createQuery(
                        "select r from TakenRow r where r.organisation = :organisation and r.taken = :taken order by r.id",
                        TakenRow.class)
                .setParameter("organisation", taken.assessment().organisation())
                .setParameter("taken", taken.id())
                .getResultList();
    }

    List<KeptChoice> choicesOf(TakenReturn taken) {
        return rows.createQuery(
                        "select c from KeptChoice c where c.organisation = :organisation and c.taken = :taken",
                        KeptChoice.class)
                .setParameter("organisation", taken.assessment().organisation())
                .setParameter("taken", taken.id())
                .getResultList();
    }

    Map<String, Comparison.Added> additionsOf(TakenReturn taken) {
        var added = new HashMap<String, Comparison.Added>();
        rows.createQuery(
                        "select a from KeptAddition a where a.organisation = :organisation and a.source = :source",
                        KeptAddition.class)
                .setParameter("organisation", taken.assessment().organisation())
                .setParameter("source", taken.source())
                .getResultList()
                .forEach(it -> added.put(it.digest(), it.added()));
        return added;
    }

    /** Takes away a turn whose beat is older than this moment: its process died. */
    void dropTurn(OrganisationId organisation, Instant olderThan) {
        rows.createQuery("delete from ImportTurn t where t.organisation = :organisation and t.beatAt < :moment")
                .setParameter("organisation", organisation.id())
                .setParameter("moment", olderThan)
                .executeUpdate();
    }

    void endTurn(ImportTurn turn) {
        rows.createQuery("delete from ImportTurn t where t.organisation = :organisation and t.turn = :turn")
                .setParameter("organisation", turn.organisation())
                .setParameter("turn", turn.turn())
                .executeUpdate();
    }

    void beat(ImportTurn turn, Instant at) {
        rows.createQuery(
                        "update ImportTurn t set t.beatAt = :at where t.organisation = :organisation and t.turn = :turn")
                .setParameter("at", at)
                .setParameter("organisation", turn.organisation())
                .setParameter("turn", turn.turn())
                .executeUpdate();
    }
}
