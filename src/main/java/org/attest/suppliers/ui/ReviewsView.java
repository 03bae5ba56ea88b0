package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.DueReview;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierReviews;

/** The suppliers that are to be looked at again: overdue, or due within 30 days. */
@Route(SupplierLinks.REVIEWS)
@PageTitle("Reviews of suppliers - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class ReviewsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final SupplierReviews reviews;
    private final OrganisationDirectory directory;

    ReviewsView(SupplierReviews reviews, OrganisationDirectory directory) {
        this.reviews = reviews;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var part = reviews.due(Window.page(address.page(), PAGE));
        var icbs = directory.named(part.rows().stream()
                .map(it -> it.supplier().ref().organisation())
                .distinct()
                .toList());
        add(
                new PageHeader("Reviews of suppliers")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                        .saying("Overdue, or due within 30 days. The most critical suppliers stand first."),
                part.total() == 0
                        ? new EmptyState(
                                "No review is due. Each supplier says on its own page when its next one is.",
                                Links.to(SupplierLinks.LIST, "Go to the suppliers"))
                        : new Panel("To be reviewed", table(icbs).show(part, PAGE, address)));
    }

    private static DataTable<DueReview> table(Map<OrganisationId, Organisation> icbs) {
        return new DataTable<DueReview>("Suppliers to be reviewed")
                .column("Supplier", it -> supplier(it, icbs))
                .column(
                        "Tier",
                        it -> new Tag(
                                it.supplier().tier().tone(),
                                it.supplier().tier().words()))
                .column(
                        "Next review",
                        it -> new Tag(it.standing().tone(), it.standing().words()))
                .text("Last review", it -> UkDates.inTable(it.last()));
    }

    private static Component supplier(DueReview row, Map<OrganisationId, Organisation> icbs) {
        var icb = icbs.get(row.supplier().ref().organisation());
        return icb == null
                ? new Span(row.supplier().name())
                : Links.to(
                        SupplierLinks.supplier(icb.code(), row.supplier().reference()),
                        row.supplier().name());
    }
}
