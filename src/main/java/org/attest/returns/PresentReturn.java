package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the picture of a return as Attest holds it now, as far as the caller may see it, through the modules' front doors. */
@Component
class PresentReturn {

    private final Assessments assessments;
    private final EvidenceLibrary library;
    private final Connections connections;
    private final Owners owners;
    private final CurrentUser currentUser;

    PresentReturn(
            Assessments assessments,
            EvidenceLibrary library,
            Connections connections,
            Owners owners,
            CurrentUser currentUser) {
        this.assessments = assessments;
        this.library = library;
        this.connections = connections;
        this.owners = owners;
        this.currentUser = currentUser;
    }

    /** What is there, for an export: a contributor's holds only what is theirs to change. */
    ReturnPicture forExport(AssessmentRef ref) {
        var caller = currentUser.get();
        var all = caller.equals(Caller.ATTEST)
                || caller.holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                || loadsFor(ref);
        return picture(ref, Set.of(), assessments.tasks(ref, new TaskFilter(!all, false, false)));
    }

    /** What is there, to compare with; of these references also what is no longer there. */
    ReturnPicture forComparing(AssessmentRef ref, Collection<String> references) {
        return picture(ref, references, assessments.tasks(ref, TaskFilter.ALL));
    }

    private ReturnPicture picture(AssessmentRef ref, Collection<String> references, List<Task> tasks) {
        var items = evidence(ref, references);
        var links = connections.of(items.stream().map(EvidenceItem::ref).toList());
        var linked = new HashMap<String, List<String>>();
        var provenBy = new HashMap<String, List<String>>();
        var version = version(ref);
        for (var item : items) {
            for (var end : ends(ref, version, links.getOrDefault(item.ref(), Linked.NOTHING))) {
                linked.computeIfAbsent(item.reference(), _ -> new ArrayList<>()).add(end);
                provenBy.computeIfAbsent(end, _ -> new ArrayList<>()).add(item.reference());
            }
        }
        var names = owners.names(ref.organisation(), people(tasks, items));
        var overview = assessments.overview(ref);
        var rows = new ArrayList<ReturnPicture.Row>();
        tasks.forEach(it -> rows.add(OutcomeRows.row(it, overview, names, provenBy, loadsFor(ref))));
        items.forEach(it -> rows.add(EvidenceRows.row(it, names, linked)));
        return new ReturnPicture(rows);
    }

    /** Whether the caller could only load a return of it on its behalf. */
    private boolean loadsFor(AssessmentRef ref) {
        var caller = currentUser.get();
        return caller.overseenScope().holds(ref.organisation())
                && !caller.holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
    }

    private List<EvidenceItem> evidence(AssessmentRef ref, Collection<String> references) {
        var items = new ArrayList<>(library.live(ref.organisation()));
        var there = new HashSet<String>();
        items.forEach(it -> there.add(it.reference()));
        var others = references.stream().filter(it -> !there.contains(it)).toList();
        if (!others.isEmpty()) {
            library.byReference(ref.organisation(), others).values().stream()
                    .filter(it -> !there.contains(it.reference()))
                    .forEach(items::add);
        }
        return items;
    }

    /** The outcomes of this framework and the objectives that an item is linked to, as the workbook writes them. */
    private List<String> ends(AssessmentRef ref, String version, Linked linked) {
        var prefix = version + ":";
        var ends = new ArrayList<String>();
        for (var link : linked.items()) {
            var item = link.item();
            if (item.organisation().equals(ref.organisation()) && isShown(item, prefix)) {
                ends.add(LinkWords.of(item));
            }
        }
        return ends;
    }

    private static boolean isShown(ItemRef item, String prefix) {
        return item.kind().equals(ItemKind.OBJECTIVE)
                || (item.kind().equals(ItemKind.OUTCOME) && item.id().startsWith(prefix));
    }

    String version(AssessmentRef ref) {
        return assessments.overview(ref).edition().version();
    }

    private static Set<Owner> people(List<Task> tasks, List<EvidenceItem> items) {
        var people = new HashSet<Owner>();
        for (var task : tasks) {
            add(people, task.answer().owner());
            add(people, task.answer().changedBy());
        }
        for (var item : items) {
            add(people, item.details().responsible().owner());
            people.add(item.changedBy());
        }
        return people;
    }

    private static void add(Set<Owner> people, @Nullable Owner person) {
        if (person != null) {
            people.add(person);
        }
    }
}
