package org.attest.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Edits the rows of the catalogue: each edit is audited and raises the revision, inside the caller's transaction. */
@Component
class CatalogueEdits {

    static final int LONGEST_BASIS = 500;
    private static final int LONGEST_TITLE = 120;

    private final CatalogueTables tables;
    private final CatalogueMemory memory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    CatalogueEdits(
            CatalogueTables tables, CatalogueMemory memory, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.tables = tables;
        this.memory = memory;
        this.currentUser = currentUser;
        this.events = events;
    }

    void expect(String version, OutcomeCode code, Expected expected) {
        var changes = apply(version, code, expected);
        if (!changes.isEmpty()) {
            edited(version, "catalogue.level-set", "outcome", version + ":" + code, changes);
        }
    }

    int expectAll(LevelsPreview preview) {
        var framework = tables.framework(preview.version()).orElseThrow(UnknownItem::new);
        if (framework.revision() != preview.revision()) {
            throw new ChangedMeanwhile();
        }
        var changes = new ArrayList<FieldChange>();
        var progress = Progress.current();
        progress.begin(Progress.Phase.SAVING, preview.changes().size());
        for (var line : preview.changes()) {
            progress.step();
            apply(preview.version(), line.code(), new Expected(line.level(), true, line.basis()))
                    .forEach(it ->
                            changes.add(new FieldChange(line.code() + " " + it.field(), it.before(), it.after())));
        }
        if (!changes.isEmpty()) {
            edited(preview.version(), "catalogue.levels-imported", "framework", preview.version(), changes);
        }
        settle();
        return preview.changes().size();
    }

    /** The end of long work: whoever lost the right meanwhile changes nothing, and from now on nobody cancels it. */
    void settle() {
        if (!currentUser.holdsAny(Role.Name.ADMINISTRATOR)) {
            throw new Refused("You may not change the catalogue any more, so nothing was changed.");
        }
        Progress.current().settle();
    }

    void map(String version, OutcomeCode code, Mapping mapping) {
        var numbers =
                tables.objectives().stream().map(it -> it.objective().number()).collect(Collectors.toSet());
        mapping.checkFor(code, numbers);
        var row = tables.outcome(version, code);
        var before = row.outcome();
        row.map(mapping.primary(), mapping.secondaries(), mapping.reason());
        var changes = changed(
                FieldChange.of("primary objective", before.primaryObjective(), mapping.primary()),
                FieldChange.of("secondary objectives", before.secondaryObjectives(), mapping.secondaries()),
                FieldChange.ofText("reason", before.mappingReason(), mapping.reason()));
        if (!changes.isEmpty()) {
            edited(version, "catalogue.outcome-mapped", "outcome", version + ":" + code, changes);
        }
    }

    void retitle(int number, String title) {
        var row = tables.objective(number).orElseThrow(UnknownItem::new);
        var before = row.objective().title();
        var wanted = Sentence.checked("The title", title, LONGEST_TITLE);
        if (!wanted.equals(before)) {
            row.retitle(wanted);
            published(
                    "catalogue.objective-retitled",
                    "objective",
                    String.valueOf(number),
                    changed(FieldChange.of("title", before, wanted)));
        }
    }

    /** For edits that are made elsewhere in this module. */
    void edited(String version, String what, String kind, String id, List<FieldChange> changes) {
        tables.framework(version).orElseThrow(UnknownItem::new).edited();
        published(what, kind, id, changes);
    }

    private List<FieldChange> apply(String version, OutcomeCode code, Expected wanted) {
        var row = tables.outcome(version, code);
        var before = row.outcome();
        var level = wanted.level();
        if (level != null && !before.allows(level)) {
            throw new Refused("%s is not an allowed level of %s.".formatted(level.words(), code));
        }
        var basis = Sentence.checked("The source", wanted.basis(), LONGEST_BASIS);
        row.expect(new Expected(level, wanted.confirmed(), basis));
        return changed(
                FieldChange.of("expected level", before.expected().words(), wanted.words()),
                FieldChange.of("sureness", before.expected().sureness(), wanted.sureness()),
                FieldChange.ofText("source", before.expected().basis(), basis));
    }

    /** For edits of what belongs to no framework. */
    void published(String what, String kind, String id, List<FieldChange> changes) {
        tables.edited();
        memory.refreshAfterCommit();
        events.publishEvent(new CatalogueChanged(what, kind, id, changes));
    }

    static List<FieldChange> changed(FieldChange... changes) {
        return List.of(changes).stream().filter(FieldChange::isChange).toList();
    }
}
