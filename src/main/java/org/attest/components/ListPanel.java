package org.attest.components;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.attest.shared.DsptYear;

/** A panel that one module adds below another module's list of a year. */
public interface ListPanel {

    /** The address of the list that it belongs to, such as {@code assessments}. */
    String list();

    /** Empty where the signed-in person has nothing of it. */
    Optional<Component> panel(DsptYear year, AddressState address);
}
