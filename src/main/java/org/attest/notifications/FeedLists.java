package org.attest.notifications;

import org.attest.assessments.AssessmentLinks;
import org.attest.evidence.EvidenceLinks;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.RegisterLinks;
import org.attest.measures.MeasureLinks;
import org.attest.organisations.OdsCode;
import org.attest.risks.RiskLinks;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.suppliers.SupplierLinks;

/** Where several items of one kind and one organisation stand together: the list of the kind, narrowed to them where it can be. */
final class FeedLists {

    private FeedLists() {}

    /** @param one the screen of this one of them */
    static String of(ItemRef item, OdsCode organisation, String one) {
        return switch (item.kind().code()) {
            case "outcome" -> above(one);
            case "ndg-item" -> one.substring(0, one.indexOf('?'));
            case "assessment" -> AssessmentLinks.list(DsptYear.of(item.id()));
            case "improvement-plan" -> ImprovementLinks.LIST;
            case "evidence" -> EvidenceLinks.of(organisation);
            case "risk" -> RiskLinks.list(organisation);
            case "supplier" -> SupplierLinks.LIST;
            case "measure" -> MeasureLinks.list(organisation);
            case "milestone" -> RegisterLinks.milestonesOf(organisation);
            case "action" -> one.startsWith(ImprovementLinks.LIST) ? above(one) : RegisterLinks.actionsOf(organisation);
            default -> one;
        };
    }

    /** The screen of the year stands above those of its outcomes and actions. */
    private static String above(String one) {
        return one.substring(0, one.lastIndexOf('/'));
    }
}
