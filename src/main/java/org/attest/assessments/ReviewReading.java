package org.attest.assessments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Puts together what is read of reviews: the queue, one round's sheet, the queries; a fixed number of statements each. */
@Component
class ReviewReading {

    private final AssessmentRows assessments;
    private final SealBook seals;
    private final ReviewBook book;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;

    ReviewReading(
            AssessmentRows assessments,
            SealBook seals,
            ReviewBook book,
            Catalogue catalogue,
            OrganisationDirectory directory) {
        this.assessments = assessments;
        this.seals = seals;
        this.book = book;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    Part<ReviewRow> queue(Scope scope, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var waiting = assessments.at(Stage.SIGNED_OFF, scope.organisations());
        var byRef = seals.latestAt(scope, Stage.SIGNED_OFF).stream()
                .collect(Collectors.toMap(Seal::assessment, Function.identity()));
        var notes = book.of(scope, waiting.stream().map(Assessment::id).toList());
        var names = directory.named(
                waiting.stream().map(Assessment::organisation).distinct().toList());
        var rows = waiting.stream()
                .filter(it -> byRef.containsKey(it.ref()))
                .map(it -> row(it, byRef, notes, names))
                .sorted(Comparator.comparing((ReviewRow it) -> !it.answersQueries())
                        .thenComparing(it -> it.seal().sealedAt())
                        .thenComparing(it -> it.organisation().name()))
                .toList();
        var shown = rows.stream().skip(window.offset()).limit(window.limit()).toList();
        return new Part<>(shown, rows.size());
    }

    private ReviewRow row(
            Assessment assessment,
            Map<AssessmentRef, Seal> seals,
            Map<UUID, ReviewNotes> notes,
            Map<OrganisationId, Organisation> names) {
        var seal = Objects.requireNonNull(seals.get(assessment.ref()));
        var said = notes.getOrDefault(assessment.id(), new ReviewNotes(List.of()));
        var marks = said.marks(seal.number());
        var queried = ReviewNotes.queried(marks).size();
        var outcomes = catalogue.framework(seal.version()).outcomes().size();
        return new ReviewRow(
                Objects.requireNonNull(names.get(assessment.organisation())),
                seal,
                !said.queries(seal.number() - 1, false).isEmpty(),
                marks.size() - queried,
                queried,
                outcomes - marks.size());
    }

    /** @param assessment one that was sealed */
    ReviewSheet sheet(Assessment assessment, Sight sight) {
        var all = seals.of(assessment);
        var notes = book.of(assessment);
        var latest = all.getFirst();
        var marks = notes.marks(latest.number());
        var asked = notes.queries(latest.number() - 1, false);
        var before = asked.isEmpty() ? null : shown(all.get(1), sight);
        var lines = shown(latest, sight).answers().stream()
                .map(it -> new ReviewLine(
                        it,
                        marks.get(it.outcome()),
                        asked.get(it.outcome()),
                        before == null || !asked.containsKey(it.outcome())
                                ? null
                                : before.answer(it.outcome()).orElse(null)))
                .toList();
        return new ReviewSheet(latest, lines);
    }

    /** The ICB reads what is replied only once it is signed. */
    List<OutcomeQuery> queries(Assessment assessment, Sight sight) {
        var notes = book.of(assessment);
        var found = new ArrayList<OutcomeQuery>();
        for (var seal = assessment.seals(); seal > 0; seal--) {
            var open = assessment.answersQueries() && seal == assessment.seals();
            notes.queries(seal, open).values().stream()
                    .map(it -> open && !sight.all() && sight.overseer() ? it.withoutReply() : it)
                    .forEach(found::add);
        }
        return found;
    }

    List<ReviewNote> notes(Assessment assessment, Sight sight, OutcomeCode outcome) {
        var hidden = assessment.answersQueries() && !sight.all() ? assessment.seals() : -1;
        return book.of(assessment).all().stream()
                .filter(it -> it.outcome().equals(outcome))
                .filter(it -> it.kind() != ReviewNote.Kind.REPLIED || it.seal() != hidden)
                .toList()
                .reversed();
    }

    private SealedPosition shown(Seal seal, Sight sight) {
        var position = seals.position(seal);
        return sight.seesSealedStatements() ? position : position.withoutStatements();
    }
}
