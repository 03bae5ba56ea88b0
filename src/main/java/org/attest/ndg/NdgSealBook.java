package org.attest.ndg;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Makes, keeps and finds sealed positions. */
@Component
class NdgSealBook {

    private static final Sha256 UNSEALED = Sha256.ofText("");

    private final NdgSealRows seals;
    private final NdgSealedRows items;
    private final NdgAnswerBook answers;
    private final NdgConfirmations confirmations;

    NdgSealBook(NdgSealRows seals, NdgSealedRows items, NdgAnswerBook answers, NdgConfirmations confirmations) {
        this.seals = seals;
        this.items = items;
        this.answers = answers;
        this.confirmations = confirmations;
    }

    /** What a seal would hold if it were made now. */
    List<NdgSealedItem> wouldSeal(NdgAssessment assessment) {
        var confirmed = confirmations.of(assessment);
        return answers.of(assessment).stream()
                .map(it -> new NdgSealedItem(
                        it.item().ref(),
                        it.item().mandatory(),
                        it.item().forApproaching(),
                        it.state(),
                        confirmed.contains(it.item().ref().assertion()),
                        it.values(),
                        true))
                .toList();
    }

    NdgSeal seal(NdgAssessment assessment, boolean onePerson, PersonId by, String declaration, Instant at) {
        var content = wouldSeal(assessment);
        var open = new NdgSeal(
                Ids.next(),
                assessment.ref(),
                assessment.seals(),
                assessment.setVersion(),
                assessment.category(),
                status(content),
                at,
                by,
                declaration,
                UNSEALED,
                onePerson,
                null,
                null);
        var seal = open.hashed(NdgSealText.of(open, content).hash());
        seals.save(new NdgKeptSeal(assessment, seal));
        items.saveAll(content.stream().map(it -> new NdgKeptItem(seal, it)).toList());
        return seal;
    }

    /** Writes the second signature under the latest seal. */
    void countersign(NdgAssessment assessment, PersonId by, Instant at) {
        rowsOf(assessment).stream().findFirst().orElseThrow().countersign(by, at);
    }

    /** Latest first. */
    List<NdgSeal> of(NdgAssessment assessment) {
        return rowsOf(assessment).stream().map(NdgKeptSeal::seal).toList();
    }

    /** The latest seal that counts of each organisation. */
    List<NdgSeal> latest(Scope scope, DsptYear year) {
        return scope.isEmpty()
                ? List.of()
                : seals.latest(scope.organisations(), year).stream()
                        .map(NdgKeptSeal::seal)
                        .toList();
    }

    /** @throws UnknownItem for a foreign seal exactly as for one that does not exist */
    NdgSealed find(UUID id, NdgSights sights) {
        var scope = sights.scope();
        var seal = (scope.isEmpty() ? Optional.<NdgKeptSeal>empty() : seals.find(id, scope.organisations()))
                .map(NdgKeptSeal::seal)
                .orElseThrow(UnknownItem::new);
        sights.of(seal.assessment().organisation()).requireSeals();
        return new NdgSealed(seal, items(seal));
    }

    List<NdgSealedItem> items(NdgSeal seal) {
        return items.findByOrganisationAndSeal(seal.assessment().organisation(), seal.id()).stream()
                .map(NdgKeptItem::item)
                .sorted(Comparator.comparing(NdgSealedItem::ref))
                .toList();
    }

    /** Whether the rows still are what was signed. */
    static boolean isTrue(NdgSealed sealed) {
        return NdgSealText.of(sealed.seal(), sealed.items())
                .hash()
                .equals(sealed.seal().hash());
    }

    static NdgStatus status(List<NdgSealedItem> items) {
        return NdgStatus.of(items.stream()
                .map(it -> new NdgStatus.Judged(it.mandatory(), it.forApproaching(), it.state()))
                .toList());
    }

    private List<NdgKeptSeal> rowsOf(NdgAssessment assessment) {
        return seals.findByOrganisationAndAssessmentOrderByNumberDesc(assessment.organisation(), assessment.id());
    }
}
