package org.attest.ndg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Delegations;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells, confirms or rejects the items of a return that was loaded for an organisation. */
@Component
class NdgLoadedBook {

    private final NdgAnswerRows rows;
    private final NdgEditRows edits;
    private final NdgAnswerBook answers;
    private final NdgYears years;
    private final Delegations delegations;
    private final ApplicationEventPublisher events;

    NdgLoadedBook(
            NdgAnswerRows rows,
            NdgEditRows edits,
            NdgAnswerBook answers,
            NdgYears years,
            Delegations delegations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.edits = edits;
        this.answers = answers;
        this.years = years;
        this.delegations = delegations;
        this.events = events;
    }

    /** @param before whether the caller may see what stood there before */
    List<NdgLoadedChange> changes(NdgAssessment assessment, UUID in, boolean before) {
        var now = all(assessment);
        var set = answers.setOf(assessment);
        var said = new HashMap<NdgRef, NdgValues>();
        var changes = new ArrayList<NdgLoadedChange>();
        for (var row : history(assessment)) {
            var after = row.edit().after();
            var was = Objects.requireNonNullElse(said.put(row.ref(), after), NdgValues.NONE);
            var item = set.find(row.ref());
            if (in.equals(row.loadedIn()) && item.isPresent()) {
                changes.add(new NdgLoadedChange(
                        item.get(),
                        before ? was : null,
                        before ? after : after.without(was),
                        now.containsKey(row.ref()) && now.get(row.ref()).waitsIn(in)));
            }
        }
        changes.sort((one, other) -> one.item().ref().compareTo(other.item().ref()));
        return changes;
    }

    Map<NdgRef, NdgConcealed> concealed(NdgAssessment assessment) {
        var said = new HashMap<NdgRef, NdgValues>();
        var known = new HashMap<NdgRef, NdgValues>();
        for (var row : history(assessment)) {
            var after = row.edit().after();
            var changed = after.without(Objects.requireNonNullElse(said.put(row.ref(), after), NdgValues.NONE));
            var kept = known.getOrDefault(row.ref(), NdgValues.NONE).standingIn(after);
            known.put(row.ref(), row.loadedIn() == null ? kept : kept.overlaidBy(changed));
        }
        return all(assessment).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> NdgConcealed.of(
                                it.getValue().values(), known.getOrDefault(it.getKey(), NdgValues.NONE))));
    }

    int confirm(NdgAssessment assessment, UUID in, Caller caller, @Nullable ItemRef letter) {
        var waiting = waiting(assessment, in, caller);
        waiting.forEach(NdgKeptAnswer::confirm);
        rows.flush();
        tell(assessment, letter == null ? "ndg.loaded-signed" : "ndg.loaded-confirmed", waiting, letter);
        return waiting.size();
    }

    int reject(NdgAssessment assessment, UUID in, Caller caller) {
        var waiting = waiting(assessment, in, caller);
        waiting.forEach(NdgKeptAnswer::reject);
        rows.flush();
        tell(assessment, "ndg.loaded-rejected", waiting, null);
        return waiting.size();
    }

    /** @throws NdgRefused when one of them was loaded by the caller, or by somebody who acts with the caller */
    private List<NdgKeptAnswer> waiting(NdgAssessment assessment, UUID in, Caller caller) {
        years.require(assessment.ref().year());
        var found = all(assessment).values().stream()
                .filter(it -> it.waitsIn(in))
                .sorted((one, other) -> one.ref().compareTo(other.ref()))
                .toList();
        var loaders = found.stream()
                .map(NdgKeptAnswer::loaded)
                .filter(Objects::nonNull)
                .map(NdgAnswer.Loaded::by)
                .collect(Collectors.toSet());
        if (loaders.stream().anyMatch(it -> isOrActsWith(assessment, caller, it))) {
            throw NdgRefused.loadedByYou();
        }
        return found;
    }

    private boolean isOrActsWith(NdgAssessment assessment, Caller caller, PersonId loader) {
        return loader.equals(caller.person())
                || caller.actsFor().stream().anyMatch(it -> it.person().equals(loader))
                || (caller.holds(Role.APPROVER, assessment.organisation())
                        && delegations.actedSince(assessment.organisation(), assessment.madeAt()).stream()
                                .map(it -> List.of(it.delegate(), it.delegator()))
                                .anyMatch(it -> it.containsAll(List.of(caller.person(), loader))));
    }

    private void tell(NdgAssessment assessment, String what, List<NdgKeptAnswer> items, @Nullable ItemRef letter) {
        var references = items.stream().map(it -> it.ref().written()).collect(Collectors.joining(", "));
        events.publishEvent(new NdgChanged(
                assessment.organisation(),
                what,
                "ndg-assessment",
                assessment.ref().year().toString(),
                List.of(
                        FieldChange.of("items", null, references),
                        FieldChange.of("letter", null, letter == null ? null : letter.id()))));
    }

    private List<NdgKeptEdit> history(NdgAssessment assessment) {
        return edits.findByOrganisationAndAssessmentOrderById(assessment.organisation(), assessment.id());
    }

    private Map<NdgRef, NdgKeptAnswer> all(NdgAssessment assessment) {
        return rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id()).stream()
                .collect(Collectors.toMap(NdgKeptAnswer::ref, it -> it));
    }
}
