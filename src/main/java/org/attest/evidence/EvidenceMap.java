package org.attest.evidence;

import java.util.List;
import org.attest.connections.ItemTitle;
import org.attest.shared.OrganisationId;

/** What proves what in one organisation: objective, outcome, evidence, file. */
public record EvidenceMap(OrganisationId organisation, List<Branch> branches) {

    public EvidenceMap {
        branches = List.copyOf(branches);
    }

    /** One objective, or all other items of one kind. */
    public record Branch(String heading, List<Leaf> leaves) {

        public Branch {
            leaves = List.copyOf(leaves);
        }
    }

    /** One item and what proves it, as far as the caller sees that; {@code address} is empty where it has no screen now. */
    public record Leaf(String title, String address, List<Proof> proofs, int notShared) {

        public Leaf {
            proofs = List.copyOf(proofs);
        }

        public boolean nothingLinked() {
            return proofs.isEmpty() && notShared == 0;
        }
    }

    /** An item of evidence that counts; {@code file} is the name of its current file, empty where there is none to see. */
    public record Proof(EvidenceRow row, ItemTitle title, String file) {}

    public List<Leaf> leaves() {
        return branches.stream().flatMap(it -> it.leaves().stream()).toList();
    }

    public long withNothing() {
        return leaves().stream().filter(Leaf::nothingLinked).count();
    }
}
