package org.attest.improvements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.attest.access.Scope;
import org.attest.shared.FinancialYear;
import org.attest.shared.ItemKind;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Finds funding lines within a scope; lists take two statements and totals one, however many there are. */
@Component
class FundingBook extends RegisterBook<KeptFunding> {

    private static final String FROM = " from KeptFunding f where f.organisation in :organisations";
    private static final String OF_YEAR = FROM + " and f.financialYear = :year and f.withdrawn = false";
    private static final String NARROWED = OF_YEAR + " and (:text = '' or f.number = :number or f.title like :like"
            + " escape '!') and (:objective is null or f.objective = :objective)";

    private final EntityManager entities;

    FundingBook(EntityManager entities) {
        super(entities, KeptFunding.class, ItemKind.FUNDING, KeptFunding::ref);
        this.entities = entities;
    }

    /** The sums of one organisation and objective. */
    record Added(
            OrganisationId organisation, int objective, long allocated, long committed, long spent, long forecast) {

        FundingTotals.Cell cell() {
            return new FundingTotals.Cell(organisation, objective);
        }

        Sums sums() {
            return new Sums(new Money(allocated), new Money(committed), new Money(spent), new Money(forecast));
        }
    }

    Part<KeptFunding> list(Scope scope, FundingFilter filter, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var order = filter.order().clause(filter.descending());
        var rows = fill(entities.createQuery("select f" + NARROWED + order, KeptFunding.class), scope, filter)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = fill(entities.createQuery("select count(f)" + NARROWED, Long.class), scope, filter)
                .getSingleResult();
        return new Part<>(rows, total);
    }

    FundingTotals totals(Scope scope, FinancialYear year) {
        if (scope.isEmpty()) {
            return FundingTotals.of(List.<Added>of(), Added::cell, Added::sums);
        }
        var added = entities.createQuery(
                        "select new org.attest.improvements.FundingBook$Added(f.organisation, f.objective,"
                                + " sum(f.allocated), sum(f.committed), sum(f.spent), sum(f.forecast))" + OF_YEAR
                                + " group by f.organisation, f.objective",
                        Added.class)
                .setParameter("organisations", scope.organisations())
                .setParameter("year", year.startsIn())
                .getResultList();
        return FundingTotals.of(added, Added::cell, Added::sums);
    }

    /** The years for which there is any money in scope, the latest first. */
    List<FinancialYear> years(Scope scope) {
        return scope.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select distinct f.financialYear" + FROM
                                        + " and f.withdrawn = false order by f.financialYear desc",
                                Integer.class)
                        .setParameter("organisations", scope.organisations())
                        .getResultList()
                        .stream()
                        .map(FinancialYear::new)
                        .toList();
    }

    /** Those of an organisation whose reference or title holds the text, the latest year first. */
    List<KeptFunding> search(Scope scope, String text, int limit) {
        return entities.createQuery(
                        "select f" + FROM + " and f.withdrawn = false and (f.number = :number or f.title like :like"
                                + " escape '!') order by f.financialYear desc, f.number",
                        KeptFunding.class)
                .setParameter("organisations", scope.organisations())
                .setParameter("number", References.number(text))
                .setParameter("like", References.contains(text))
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Scope scope, FundingFilter filter) {
        var organisation = filter.organisation();
        return query.setParameter(
                        "organisations",
                        organisation == null
                                ? scope.organisations()
                                : scope.only(organisation).organisations())
                .setParameter("year", filter.year().startsIn())
                .setParameter("text", filter.text())
                .setParameter("number", References.number(filter.text()))
                .setParameter("like", References.contains(filter.text()))
                .setParameter("objective", filter.objective());
    }
}
