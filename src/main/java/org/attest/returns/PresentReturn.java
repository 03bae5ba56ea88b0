package org.attest.returns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgReturn;
import org.attest.ndg.NdgYear;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the picture of a return as Attest holds it now, as far as the caller may see it, through the modules' front doors. */
@Component
class PresentReturn {

    private static final Set<ReturnSheet> OF_OUTCOMES =
            Set.of(ReturnSheet.OUTCOMES, ReturnSheet.INDICATORS, ReturnSheet.QUESTIONS, ReturnSheet.EVIDENCE);
    private static final Set<ReturnSheet> OF_SET = Set.of(ReturnSheet.EVIDENCE_ITEMS, ReturnSheet.EVIDENCE);

    private final Assessments assessments;
    private final AssessmentYear years;
    private final Catalogue catalogue;
    private final EvidenceLibrary library;
    private final Connections connections;
    private final NdgReturn ndg;
    private final ConcealedReturn concealed;
    private final NdgAssessments sets;
    private final RegisterSheets sheets;
    private final Owners owners;
    private final CurrentUser currentUser;
    private final Clock clock;

    PresentReturn(
            Assessments assessments,
            AssessmentYear years,
            Catalogue catalogue,
            EvidenceLibrary library,
            Connections connections,
            NdgReturn ndg,
            ConcealedReturn concealed,
            NdgAssessments sets,
            RegisterSheets sheets,
            Owners owners,
            CurrentUser currentUser,
            Clock clock) {
        this.assessments = assessments;
        this.years = years;
        this.catalogue = catalogue;
        this.library = library;
        this.connections = connections;
        this.ndg = ndg;
        this.concealed = concealed;
        this.sets = sets;
        this.sheets = sheets;
        this.owners = owners;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What is there, for an export: a contributor's holds only what is theirs to change. */
    Present forExport(AssessmentRef ref) {
        var caller = currentUser.get();
        var all = caller.equals(Caller.ATTEST)
                || caller.holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                || loadsFor(ref);
        var loading = new Loading(loadsFor(ref), ConcealedCells.NONE);
        return picture(ref, Set.of(), tasks(ref, new TaskFilter(!all, false, false)), loading, _ -> Map.of());
    }

    /** What is there, to compare with; of these references also what is no longer there. */
    Present forComparing(AssessmentRef ref, Collection<String> references) {
        var loading = loadsFor(ref) ? new Loading(true, concealed.of(ref, isOfSet(ref))) : Loading.NOT;
        return picture(ref, references, tasks(ref, TaskFilter.ALL), loading, OpenRegister::lastChanges);
    }

    private List<Task> tasks(AssessmentRef ref, TaskFilter filter) {
        return isOfSet(ref) ? List.of() : assessments.tasks(ref, filter);
    }

    /** @param lastChanges who changed the rows of a register last, where that is asked */
    private Present picture(
            AssessmentRef ref,
            Collection<String> references,
            List<Task> tasks,
            Loading loading,
            Function<OpenRegister<?, ?>, Map<String, LastChange>> lastChanges) {
        var organisation = ref.organisation();
        var items = evidence(ref, references);
        var registers = sheets.open(organisation);
        var version = version(ref);
        var links = new SheetLinks(organisation, version, connections.of(SheetLinks.refs(items, registers)));
        var evidence = new HashMap<String, ItemRef>();
        items.forEach(it -> evidence.put(it.reference(), it.ref()));
        links.name(ReturnSheet.EVIDENCE, evidence);
        links.name(ReturnSheet.EVIDENCE_ITEMS, items(ref));
        registers.forEach(it -> links.name(it.sheet(), it.refs()));
        var linked = links.of(ReturnSheet.EVIDENCE, evidence.values());
        var set = ofSet(ref);
        var changes = new EnumMap<ReturnSheet, Map<String, LastChange>>(ReturnSheet.class);
        registers.forEach(it -> changes.put(it.sheet(), lastChanges.apply(it)));
        var names = owners.names(organisation, people(tasks, items, set, changes.values()));
        var rows = new ArrayList<ReturnPicture.Row>();
        if (set.isEmpty()) {
            rows.addAll(answers(ref, names, loading).of(tasks, provenBy(items, linked)));
        }
        if (!set.isEmpty()) {
            var lastYears = ndg.lastYears(new NdgYear(organisation, ref.year()));
            set.forEach(it -> rows.add(ItemRows.row(it, names, provenBy(items, linked), lastYears, loading)));
        }
        items.forEach(it -> rows.add(EvidenceRows.row(it, names, linked)));
        var filled = new HashSet<>(set.isEmpty() ? OF_OUTCOMES : OF_SET);
        if (rows.stream().noneMatch(it -> it.sheet() == ReturnSheet.QUESTIONS)) {
            filled.remove(ReturnSheet.QUESTIONS);
        }
        for (var register : registers) {
            filled.add(register.sheet());
            var linkedThere = links.of(register.sheet(), register.refs().values());
            rows.addAll(register.rows(linkedThere, changes.getOrDefault(register.sheet(), Map.of()), names));
        }
        return new Present(new ReturnPicture(filled, rows), registers, rules(set));
    }

    private AnswerRows answers(AssessmentRef ref, Map<Owner, String> names, Loading loading) {
        var version = version(ref);
        var asked = Asked.of(catalogue.framework(version), ref.year(), catalogue.asked(version));
        return new AnswerRows(assessments.overview(ref), asked, names, years.lastYears(ref), loading);
    }

    private boolean isOfSet(AssessmentRef ref) {
        return ndg.isAnswered(ref.organisation(), ref.year());
    }

    private List<NdgReturn.Line> ofSet(AssessmentRef ref) {
        return isOfSet(ref) ? ndg.all(new NdgYear(ref.organisation(), ref.year())) : List.of();
    }

    private ItemRules rules(List<NdgReturn.Line> set) {
        return new ItemRules(
                set.stream()
                        .map(it -> it.answer().item())
                        .collect(Collectors.toMap(it -> it.ref().written(), Function.identity())),
                UkDates.day(clock.instant()));
    }

    /** What the items of an NDG set are, by their references; nothing where another set is answered. */
    Map<String, ItemRef> items(AssessmentRef ref) {
        var refs = new HashMap<String, ItemRef>();
        if (isOfSet(ref)) {
            var overview = sets.overview(new NdgYear(ref.organisation(), ref.year()));
            overview.set().items().forEach(it -> refs.put(it.ref().written(), overview.item(it.ref())));
        }
        return refs;
    }

    /** Whether the caller could only load a return of it on its behalf. */
    private boolean loadsFor(AssessmentRef ref) {
        var caller = currentUser.get();
        return caller.overseenScope().holds(ref.organisation())
                && !caller.holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
    }

    /** The references of the evidence behind each outcome. */
    private static Map<String, List<String>> provenBy(
            List<EvidenceItem> items, Map<ItemRef, SortedSet<String>> linked) {
        var provenBy = new HashMap<String, List<String>>();
        for (var item : items) {
            for (var end : linked.getOrDefault(item.ref(), Collections.emptySortedSet())) {
                provenBy.computeIfAbsent(end, _ -> new ArrayList<>()).add(item.reference());
            }
        }
        return provenBy;
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

    String version(AssessmentRef ref) {
        return catalogue.edition(ref.year()).version();
    }

    private static Set<Owner> people(
            List<Task> tasks,
            List<EvidenceItem> items,
            List<NdgReturn.Line> set,
            Collection<Map<String, LastChange>> changes) {
        var people = new HashSet<Owner>();
        changes.forEach(all -> all.values().forEach(it -> people.add(it.by())));
        for (var task : tasks) {
            add(people, task.answer().owner());
            add(people, task.answer().changedBy());
        }
        set.forEach(it -> add(people, it.answer().changedBy()));
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
