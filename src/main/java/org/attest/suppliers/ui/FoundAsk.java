package org.attest.suppliers.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.Ask;
import org.attest.suppliers.SupplierAsks;
import org.springframework.stereotype.Component;

/** Finds the questionnaire that an address names; foreign and unknown ones are equally not there. */
@Component
class FoundAsk {

    private final SupplierAsks asks;

    FoundAsk(SupplierAsks asks) {
        this.asks = asks;
    }

    Optional<Ask> at(RouteParameters parameters) {
        try {
            return Optional.of(asks.find(UUID.fromString(parameters.get("ask").orElse(""))));
        } catch (UnknownItem | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
