package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** What a service is to say, in one change among many; based on the state that the person saw. */
public record ServiceChange(ServiceEntry service, ServiceDetails details) {

    ItemRef supplier() {
        return service.supplier();
    }
}
