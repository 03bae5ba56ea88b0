package org.attest.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the national registers say was published of each organisation: public facts, never what Attest works out. */
@Component
@Transactional(readOnly = true)
public class PublishedRegister {

    private final PublishedResults results;

    PublishedRegister(PublishedResults results) {
        this.results = results;
    }

    /** What the newest register says of each; organisations that no register named are left out. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OrganisationId, PublishedStatus> statuses(Collection<OrganisationId> ids) {
        var newest = new HashMap<OrganisationId, PublishedStatus>();
        results.of(ids.stream().map(OrganisationId::id).distinct().toList())
                .forEach(it -> newest.put(new OrganisationId(it.getId().organisationId()), it.published()));
        return newest;
    }

    /** All that the registers have said of one organisation, the newest first. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<PublishedStatus> history(OrganisationId id) {
        return results.of(List.of(id.id())).reversed().stream()
                .map(PublishedResult::published)
                .toList();
    }

    /** The same of the organisation with this code; nothing when it is not in the directory. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<PublishedStatus> historyOf(OdsCode code) {
        return results.ofCode(code.code()).stream()
                .map(PublishedResult::published)
                .toList();
    }
}
