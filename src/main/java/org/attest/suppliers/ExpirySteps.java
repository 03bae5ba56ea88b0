package org.attest.suppliers;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many days ahead notice is given that a contract or a certificate ends. */
@Component
class ExpirySteps {

    private final List<Integer> contracts;
    private final List<Integer> certificates;

    ExpirySteps(
            @Value("${attest.suppliers.contract-notice}") List<Integer> contracts,
            @Value("${attest.suppliers.certificate-notice}") List<Integer> certificates) {
        this.contracts = List.copyOf(contracts);
        this.certificates = List.copyOf(certificates);
    }

    List<Integer> ofContracts() {
        return contracts;
    }

    List<Integer> ofCertificates() {
        return certificates;
    }

    static int first(List<Integer> steps) {
        return steps.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** The narrowest step that so many days lie within; null for what has ended or is further off than all of them. */
    static @Nullable Integer reached(List<Integer> steps, int days) {
        return steps.stream()
                .filter(it -> days >= 0 && days <= it)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
