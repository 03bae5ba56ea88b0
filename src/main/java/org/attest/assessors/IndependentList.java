package org.attest.assessors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The list of independent assessments, in a fixed number of statements whatever their number. */
@Component
class IndependentList {

    private final Entrance entrance;
    private final SampledRows sampled;
    private final OrganisationDirectory directory;

    IndependentList(Entrance entrance, SampledRows sampled, OrganisationDirectory directory) {
        this.entrance = entrance;
        this.sampled = sampled;
        this.directory = directory;
    }

    List<IndependentRow> rows() {
        var all = entrance.all();
        if (all.isEmpty()) {
            return List.of();
        }
        var organisations = all.stream().map(it -> it.kept().organisation()).collect(Collectors.toSet());
        var names = directory.named(organisations);
        var samples = sampled
                .findByOrganisationInAndIndependentIn(
                        organisations, all.stream().map(it -> it.kept().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(KeptSampled::independent));
        return all.stream()
                .map(it -> row(it, samples.getOrDefault(it.kept().id(), List.of()), names))
                .toList();
    }

    private static IndependentRow row(
            Entrance.Admitted admitted, List<KeptSampled> sample, Map<OrganisationId, Organisation> names) {
        var about = admitted.kept().show();
        var mandatory = (int) sample.stream().filter(KeptSampled::mandatory).count();
        var judged = (int) sample.stream().filter(it -> it.level() != null).count();
        return new IndependentRow(
                admitted.sight().shown(about),
                Objects.requireNonNull(names.get(about.organisation())),
                judged,
                mandatory + about.chosen());
    }
}
