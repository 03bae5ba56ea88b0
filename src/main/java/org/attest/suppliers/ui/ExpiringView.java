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
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.Expiring;
import org.attest.suppliers.ExpiryPipeline;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;

/** Which contracts and certificates end soon, or have, the most pressing first. */
@Route(SupplierLinks.EXPIRING)
@PageTitle("What runs out - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ExpiringView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final ExpiryPipeline pipeline;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    ExpiringView(ExpiryPipeline pipeline, OrganisationDirectory directory, CurrentUser currentUser) {
        this.pipeline = pipeline;
        this.directory = directory;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var ofContracts = address.pagedBy("contracts");
        var ofCertificates = address.pagedBy("certificates");
        var contracts = pipeline.contracts(Window.page(ofContracts.page(), PAGE));
        var certificates = pipeline.certificates(Window.page(ofCertificates.page(), PAGE));
        var organisations = directory.named(Stream.concat(contracts.rows().stream(), certificates.rows().stream())
                .flatMap(it ->
                        Stream.<@Nullable OrganisationId>of(it.supplier().ref().organisation(), it.organisation()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        add(new PageHeader("What runs out")
                .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                .saying("Contracts and certificates that end soon, or have ended."));
        if (!currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                .isEmpty()) {
            add(panel("Contracts", "No contract ends soon.", contracts, true, organisations, ofContracts));
        }
        add(panel("Certificates", "No certificate runs out soon.", certificates, false, organisations, ofCertificates));
    }

    private static Component panel(
            String heading,
            String nothing,
            Part<Expiring> part,
            boolean contracts,
            Map<OrganisationId, Organisation> organisations,
            AddressState address) {
        if (part.total() == 0) {
            return new EmptyState(nothing);
        }
        var table = new DataTable<Expiring>(heading + " that end soon")
                .column("Ends", ExpiringView::ends)
                .column("Notice", ExpiringView::notice)
                .column("Supplier", it -> supplier(it, organisations))
                .column(
                        "Tier",
                        it -> new Tag(
                                it.supplier().tier().tone(),
                                it.supplier().tier().words()))
                .text(contracts ? "Contract" : "Certificate", Expiring::what);
        if (contracts) {
            table.text("Organisation", it -> name(it.organisation(), organisations))
                    .text("At renewal", it -> it.standardise() ? "Standardise" : null);
        }
        return new Panel(heading, table.show(part, PAGE, address));
    }

    private static Component ends(Expiring row) {
        var day = new Span(UkDates.inTable(row.on()));
        day.addClassName("day");
        return day;
    }

    private static Component notice(Expiring row) {
        var step = row.step();
        if (row.days() < 0) {
            return new Tag(
                    Tone.BAD, row.days() == -1 ? "Ended yesterday" : "Ended %,d days ago".formatted(-row.days()));
        }
        var words = row.days() == 0 ? "Today" : row.days() == 1 ? "Tomorrow" : "In %,d days".formatted(row.days());
        return new Tag(step != null && step <= 30 ? Tone.WARN : Tone.NEW, words);
    }

    private static Component supplier(Expiring row, Map<OrganisationId, Organisation> organisations) {
        var icb = organisations.get(row.supplier().ref().organisation());
        return icb == null
                ? new Span(row.supplier().name())
                : Links.to(
                        SupplierLinks.supplier(icb.code(), row.supplier().reference()),
                        row.supplier().name());
    }

    private static @Nullable String name(@Nullable OrganisationId id, Map<OrganisationId, Organisation> organisations) {
        var organisation = id == null ? null : organisations.get(id);
        return organisation == null ? null : organisation.name();
    }
}
