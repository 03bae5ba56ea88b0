package org.attest.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.attest.shared.DsptYear;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** The rows of the catalogue. None belongs to an organisation. */
@Component
class CatalogueTables {

    private final EntityManager rows;

    CatalogueTables(EntityManager rows) {
        this.rows = rows;
    }

    void keep(Object row) {
        rows.persist(row);
    }

    void remove(Object row) {
        rows.remove(row);
    }

    /** Counts one more edit of the whole catalogue, and gives the number of it. */
    int edited() {
        var state = rows.find(StateRow.class, StateRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        state.edited();
        return state.revision();
    }

    int revision() {
        return rows.find(StateRow.class, StateRow.ONLY).revision();
    }

    List<FrameworkRow> frameworks() {
        return rows.createQuery("select x from FrameworkRow x order by x.version", FrameworkRow.class)
                .getResultList();
    }

    Optional<FrameworkRow> framework(String version) {
        return Optional.ofNullable(rows.find(FrameworkRow.class, version));
    }

    List<OutcomeRow> outcomes() {
        return rows.createQuery("select x from OutcomeRow x order by x.framework, x.place", OutcomeRow.class)
                .getResultList();
    }

    /** @throws UnknownItem when the version has no such outcome */
    OutcomeRow outcome(String version, OutcomeCode code) {
        return findOutcome(version, code).orElseThrow(UnknownItem::new);
    }

    Optional<OutcomeRow> findOutcome(String version, OutcomeCode code) {
        return rows.createQuery(
                        "select x from OutcomeRow x where x.framework = :version and x.code = :code", OutcomeRow.class)
                .setParameter("version", version)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<ObjectiveRow> objectives() {
        return rows.createQuery("select x from ObjectiveRow x order by x.number", ObjectiveRow.class)
                .getResultList();
    }

    Optional<ObjectiveRow> objective(int number) {
        return Optional.ofNullable(rows.find(ObjectiveRow.class, number));
    }

    List<EditionRow> editions() {
        return rows.createQuery("select x from EditionRow x order by x.dsptYear desc", EditionRow.class)
                .getResultList();
    }

    Optional<EditionRow> edition(DsptYear year) {
        return Optional.ofNullable(rows.find(EditionRow.class, year.toString()));
    }

    List<AuditListRow> auditLists() {
        return rows.createQuery(
                        "select x from AuditListRow x order by x.auditYear desc, x.groupName", AuditListRow.class)
                .getResultList();
    }

    Optional<AuditListRow> auditList(DsptYear year, String group) {
        return auditLists().stream()
                .filter(it -> it.auditList().year().equals(year) && it.isFor(group.strip()))
                .findFirst();
    }

    List<CrosswalkRow> crosswalks() {
        return rows.createQuery(
                        "select x from CrosswalkRow x order by x.fromFramework, x.toFramework, x.place",
                        CrosswalkRow.class)
                .getResultList();
    }

    List<CrosswalkRow> crosswalk(Versions versions) {
        return crosswalks().stream()
                .filter(it -> it.versions().equals(versions))
                .toList();
    }

    List<IndicatorRow> indicators(String version, OutcomeCode code) {
        return rows.createQuery(
                        "select x from IndicatorRow x where x.framework = :version and x.outcomeCode = :code"
                                + " order by x.place",
                        IndicatorRow.class)
                .setParameter("version", version)
                .setParameter("code", code)
                .getResultList();
    }

    List<IndicatorRow> indicators(String version) {
        return rows.createQuery(
                        "select x from IndicatorRow x where x.framework = :version order by x.place",
                        IndicatorRow.class)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<IndicatorSourceRow> indicatorSource(String version) {
        return Optional.ofNullable(rows.find(IndicatorSourceRow.class, version));
    }

    void keepSource(String version, IndicatorSource source) {
        indicatorSource(version)
                .ifPresentOrElse(it -> it.isNow(source), () -> keep(new IndicatorSourceRow(version, source)));
    }

    /** Takes away the wording of a version; gives how many indicators had one. */
    int forgetIndicators(String version) {
        return rows.createQuery("delete from IndicatorRow x where x.framework = :version")
                .setParameter("version", version)
                .executeUpdate();
    }
}
