package org.attest.assessments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceRow;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks the answers before somebody submits or signs them: advice with a name for each rule, never a bar. */
@Component
@Transactional(readOnly = true)
public class AnswerChecks {

    private static final int WEAKEST = 5;

    private final Sights sights;
    private final TaskList tasks;
    private final Catalogue catalogue;
    private final Connections connections;
    private final EvidenceLibrary library;

    AnswerChecks(Sights sights, TaskList tasks, Catalogue catalogue, Connections connections, EvidenceLibrary library) {
        this.sights = sights;
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.connections = connections;
        this.library = library;
    }

    /**
     * What the rules find in the answers as they stand; a fixed number of statements however many outcomes there are.
     *
     * @throws UnknownItem for everybody who does not see the whole assessment
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER)
    public CheckedAnswers check(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        sight.requireAll();
        var claims = claims(ref, tasks.of(ref, sight, TaskFilter.ALL));
        var findings = claims.stream()
                .flatMap(claim -> claim.broken().stream()
                        .map(rule -> new CheckFinding(rule, claim.outcome().code(), claim.sentence(rule))))
                .toList();
        var weakest = claims.stream()
                .filter(Claim::isWeak)
                .sorted(Claim.WEAKEST)
                .limit(WEAKEST)
                .map(Claim::weak)
                .toList();
        return new CheckedAnswers(findings, weakest);
    }

    private List<Claim> claims(AssessmentRef ref, List<Task> tasks) {
        var version = catalogue.edition(ref.year()).version();
        var asked = catalogue.asked(version);
        var refs = tasks.stream()
                .collect(Collectors.toMap(
                        it -> it.outcome().code(),
                        it -> ItemRef.outcome(
                                ref.organisation(), version, it.outcome().code().code())));
        var linked = connections.of(refs.values());
        var evidence = evidence(linked.values().stream()
                .flatMap(it -> it.items().stream())
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.EVIDENCE))
                .distinct()
                .toList());
        return tasks.stream()
                .map(it -> new Claim(
                        it.outcome(),
                        it.answer(),
                        asked.getOrDefault(it.outcome().code(), List.of()),
                        it.outcome().questionsIn(ref.year()),
                        linked.getOrDefault(refs.get(it.outcome().code()), Linked.NOTHING).items().stream()
                                .map(item -> evidence.get(item.item()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private Map<ItemRef, EvidenceRow> evidence(List<ItemRef> items) {
        var found = new HashMap<ItemRef, EvidenceRow>();
        library.rows(items).forEach(it -> found.put(it.ref(), it));
        return found;
    }
}
