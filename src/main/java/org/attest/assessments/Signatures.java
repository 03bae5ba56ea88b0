package org.attest.assessments;

import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The words under a seal: what the signer agreed to and, where a delegate signs, who signed for whom. */
@Component
class Signatures {

    private final Accounts accounts;

    Signatures(Accounts accounts) {
        this.accounts = accounts;
    }

    String under(String wording, Caller signer, OrganisationId organisation) {
        var away = signer.delegateOf(Role.APPROVER, organisation);
        if (away.isEmpty()) {
            return wording;
        }
        var names = accounts.names(away).values().stream().sorted().collect(Collectors.joining(" and "));
        return new Narrative("%s\n\nSigned by %s as delegate of %s.".formatted(wording, signer.name(), names)).text();
    }
}
