package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The reviews, asked for within registers. */
interface SupplierReviewRows extends JpaRepository<KeptSupplierReview, UUID> {

    @Query("""
            select r from KeptSupplierReview r where r.organisation = :register and r.supplier = :supplier
            order by r.reviewedOn desc, r.id desc""")
    List<KeptSupplierReview> of(OrganisationId register, UUID supplier);
}
