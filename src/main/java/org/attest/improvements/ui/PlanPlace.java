package org.attest.improvements.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Function;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.OutcomeCode;
import org.attest.improvements.ImprovementLinks;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** Which plan an address is about; nonsense in it is a page that does not exist. */
record PlanPlace(Organisation organisation, DsptYear year) {

    static PlanPlace of(RouteParameters address, OrganisationDirectory directory) {
        return new PlanPlace(
                read(address, "ods", it -> directory.findByCode(new OdsCode(it)).orElseThrow(NotFoundException::new)),
                read(address, "year", DsptYear::of));
    }

    static OutcomeCode outcome(RouteParameters address) {
        return read(address, "outcome", it -> OutcomeCode.read(it).orElseThrow(NotFoundException::new));
    }

    /** Draws a screen; what is unknown or not the person's to see is a page that does not exist. */
    static void draw(Runnable screen) {
        try {
            screen.run();
        } catch (UnknownItem e) {
            throw new NotFoundException();
        }
    }

    AssessmentRef ref() {
        return new AssessmentRef(organisation.id(), year);
    }

    String address() {
        return ImprovementLinks.plan(organisation.code(), year);
    }

    private static <V> V read(RouteParameters address, String name, Function<String, V> reading) {
        try {
            return reading.apply(address.get(name).orElse(""));
        } catch (Refused | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
