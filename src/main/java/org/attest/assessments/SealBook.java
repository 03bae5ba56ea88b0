package org.attest.assessments;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.Standing;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Makes, keeps and finds sealed positions. */
@Component
class SealBook {

    private static final Sha256 UNSEALED = Sha256.ofText("");

    private final SealRows seals;
    private final SealedAnswerRows sealedAnswers;
    private final AnswerBook answers;
    private final Catalogue catalogue;
    private final PresentProofs proofs;

    SealBook(
            SealRows seals,
            SealedAnswerRows sealedAnswers,
            AnswerBook answers,
            Catalogue catalogue,
            PresentProofs proofs) {
        this.seals = seals;
        this.sealedAnswers = sealedAnswers;
        this.answers = answers;
        this.catalogue = catalogue;
        this.proofs = proofs;
    }

    /** What a seal would hold if it were made now. */
    List<SealedAnswer> wouldSeal(Assessment assessment) {
        return answers.of(assessment).entrySet().stream()
                .map(it -> sealed(it.getKey(), it.getValue()))
                .toList();
    }

    /** The same with the evidence behind each outcome. */
    List<SealedAnswer> wouldProve(Assessment assessment) {
        var content = wouldSeal(assessment);
        var found = proofs.of(
                assessment.organisation(),
                assessment.framework(),
                content.stream().map(SealedAnswer::outcome).toList());
        return content.stream()
                .map(it -> it.provenBy(found.getOrDefault(it.outcome(), Proofs.NONE)))
                .toList();
    }

    Seal seal(Assessment assessment, boolean onePerson, PersonId by, String declaration, Instant at) {
        var content = wouldProve(assessment);
        var open = new Seal(
                Ids.next(),
                assessment.ref(),
                assessment.seals(),
                assessment.round(),
                assessment.framework(),
                catalogue.framework(assessment.framework()).revision(),
                at,
                by,
                declaration,
                UNSEALED,
                onePerson ? Countersign.AWAITED : Countersign.NOT_NEEDED);
        return keep(assessment, open, content);
    }

    /** Seals what an independent assessor found, on top of a seal of the organisation. */
    Seal sealAudited(Assessment assessment, Seal own, List<SealedAnswer> content, Audit audit, Instant at) {
        var open = new Seal(
                Ids.next(),
                assessment.ref(),
                new Seal.Basis(Seal.Kind.AUDITED, own.id()),
                rows(assessment, Seal.Kind.AUDITED).size() + 1,
                own.round(),
                own.version(),
                own.catalogueRevision(),
                at,
                audit.by(),
                audit.declaration(),
                UNSEALED,
                Countersign.NOT_NEEDED);
        return keep(assessment, open, content);
    }

    private Seal keep(Assessment assessment, Seal open, List<SealedAnswer> content) {
        var seal = open.hashed(SealText.of(open, content).hash());
        seals.save(new KeptSeal(assessment, seal));
        sealedAnswers.saveAll(
                content.stream().map(it -> new KeptSealedAnswer(seal, it)).toList());
        return seal;
    }

    /** Adds the countersign that the latest seal waits for. */
    Seal countersign(Assessment assessment, PersonId by, Instant at) {
        var kept = rows(assessment, Seal.Kind.OWN).getFirst();
        kept.countersign(by, at);
        return kept.seal();
    }

    /** The latest that counts. */
    Optional<Seal> inForce(Assessment assessment) {
        return of(assessment).stream()
                .filter(it -> it.number() == assessment.sealInForce())
                .findFirst();
    }

    /** The organisation's own, latest first. */
    List<Seal> of(Assessment assessment) {
        return rows(assessment, Seal.Kind.OWN).stream().map(KeptSeal::seal).toList();
    }

    /** The positions that independent assessors sealed, latest first. */
    List<Seal> audited(Assessment assessment) {
        return rows(assessment, Seal.Kind.AUDITED).stream().map(KeptSeal::seal).toList();
    }

    private List<KeptSeal> rows(Assessment assessment, Seal.Kind kind) {
        return seals.findByOrganisationAndAssessmentAndKindOrderByNumberDesc(
                assessment.organisation(), assessment.id(), kind);
    }

    List<Seal> latest(Scope scope, DsptYear year) {
        return scope.isEmpty()
                ? List.of()
                : seals.latest(scope.organisations(), year, Seal.Kind.OWN).stream()
                        .map(KeptSeal::seal)
                        .toList();
    }

    /** The levels under these seals, by outcome; an outcome without a level is left out. */
    Map<ItemRef, Level> levels(Scope scope, Collection<Seal> some) {
        if (scope.isEmpty() || some.isEmpty()) {
            return Map.of();
        }
        var versions = some.stream().collect(Collectors.toMap(Seal::id, Seal::version));
        return sealedAnswers.levels(scope.organisations(), versions.keySet()).stream()
                .collect(Collectors.toMap(
                        it -> ItemRef.outcome(
                                it.getOrganisation(),
                                Objects.requireNonNull(versions.get(it.getSeal())),
                                it.getOutcome()),
                        SealedAnswerRows.SealedLevel::getLevel));
    }

    /** The latest seal of every assessment that is at this stage now. */
    List<Seal> latestAt(Scope scope, Stage stage) {
        return seals.latestAt(scope.organisations(), stage, Seal.Kind.OWN).stream()
                .map(KeptSeal::seal)
                .toList();
    }

    /** @throws UnknownItem for a seal of another organisation exactly as for one that does not exist */
    SealedPosition find(UUID id, OrganisationId organisation) {
        return seals.find(id, List.of(organisation))
                .map(KeptSeal::seal)
                .map(this::position)
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem for a foreign seal exactly as for one that does not exist */
    SealedPosition find(UUID id, Sights sights) {
        var scope = sights.scope();
        var seal = scope.isEmpty() ? Optional.<KeptSeal>empty() : seals.find(id, scope.organisations());
        var position = seal.map(KeptSeal::seal).map(this::position).orElseThrow(UnknownItem::new);
        sights.of(position.seal().assessment().organisation()).requireSeals();
        return position;
    }

    /** The same as far as the caller may see it. */
    SealedPosition shown(UUID id, Sights sights) {
        var position = find(id, sights);
        var sight = sights.of(position.seal().assessment().organisation());
        return sight.seesSealedStatements() ? position : position.withoutStatements();
    }

    SealedPosition position(Seal seal) {
        var content = sealedAnswers.findByOrganisationAndSeal(seal.assessment().organisation(), seal.id()).stream()
                .map(KeptSealedAnswer::answer)
                .sorted(Comparator.comparing(SealedAnswer::outcome))
                .toList();
        return new SealedPosition(seal, content);
    }

    /** Whether the rows still are what was signed. */
    boolean isTrue(SealedPosition position) {
        return SealText.of(position.seal(), position.answers())
                .hash()
                .equals(position.seal().hash());
    }

    private static SealedAnswer sealed(Outcome outcome, Answer answer) {
        var expected = outcome.expected();
        return new SealedAnswer(
                outcome.code(),
                answer.level(),
                answer.statement(),
                false,
                expected.level(),
                expected.confirmed(),
                Standing.of(answer.level(), expected.level()),
                answer.grounds(),
                answer.unconfirmed(),
                null);
    }
}
