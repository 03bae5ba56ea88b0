package org.attest.reports;

import org.attest.shared.Sha256;

/** One file of a pack, ready to hand out; its name carries the marking. */
public record PackFile(String name, String mediaType, byte[] content) {

    public String sha256() {
        return Sha256.of(content).hex();
    }
}
