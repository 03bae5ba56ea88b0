package org.attest.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The years of the toolkit as administrators keep them: dates, whether answers are taken, and the audit lists of each
 * year. Everybody reads the years themselves at {@link Catalogue#editions()}.
 */
@Component
public class Editions {

    private final CatalogueTables tables;
    private final CatalogueMemory memory;
    private final CatalogueEdits edits;

    Editions(CatalogueTables tables, CatalogueMemory memory, CatalogueEdits edits) {
        this.tables = tables;
        this.memory = memory;
        this.edits = edits;
    }

    /**
     * Adds a year. It takes answers from the day it opens.
     *
     * @param version the framework version that it asks; it cannot be changed later
     * @throws Refused when the year is there already, or its dates are out of order
     * @throws UnknownItem when there is no such version
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public Edition add(DsptYear year, String version, EditionDates dates) {
        if (tables.edition(year).isPresent()) {
            throw new Refused("DSPT %s is there already.".formatted(year));
        }
        if (tables.framework(version).isEmpty()) {
            throw new UnknownItem();
        }
        refuseOutOfOrder(year, dates);
        var edition = new Edition(year, version, dates, true);
        tables.keep(new EditionRow(edition));
        var changes = new ArrayList<>(List.of(FieldChange.of("version", null, version)));
        changes.addAll(changes(null, dates));
        edits.published("catalogue.edition-added", "edition", year.toString(), changes);
        return edition;
    }

    /** @throws Refused when the dates are out of order */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void changeDates(DsptYear year, EditionDates dates) {
        var row = tables.edition(year).orElseThrow(UnknownItem::new);
        refuseOutOfOrder(year, dates);
        var changes = changes(row.edition().dates(), dates);
        if (!changes.isEmpty()) {
            row.plan(dates);
            edits.published("catalogue.edition-changed", "edition", year.toString(), changes);
        }
    }

    /** Ends the taking of answers: nothing of that year changes any more, sealed positions stay to be read. */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void close(DsptYear year) {
        takeAnswers(year, false);
    }

    /** Takes answers again. */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void reopen(DsptYear year) {
        takeAnswers(year, true);
    }

    /** What approvers agree to when they sign a round of that year. */
    @Transactional(readOnly = true)
    @AllowedTo(AllowedTo.ANYBODY)
    public Declarations declarations(DsptYear year) {
        return tables.edition(year).orElseThrow(UnknownItem::new).declarations();
    }

    /** Changes what approvers agree to from now on; what was signed keeps its wording. */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void declare(DsptYear year, Declarations declarations) {
        var row = tables.edition(year).orElseThrow(UnknownItem::new);
        var before = row.declarations();
        var changes = CatalogueEdits.changed(
                FieldChange.ofText("interim declaration", before.interimWording(), declarations.interimWording()),
                FieldChange.ofText("final declaration", before.lastWording(), declarations.lastWording()));
        if (!changes.isEmpty()) {
            row.declare(declarations);
            edits.published("catalogue.declaration-changed", "edition", year.toString(), changes);
        }
    }

    /** By name of the group; empty when no list of that year is known. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<AuditList> auditLists(DsptYear year) {
        return memory.get().auditLists().stream()
                .filter(it -> it.year().equals(year))
                .toList();
    }

    /** @throws Refused when the group has a list in that year, or the year's version has no such outcomes */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void addAuditList(AuditList list) {
        check(list);
        refuseTwice(list);
        tables.keep(new AuditListRow(list));
        edits.published(
                "catalogue.audit-list-added",
                "edition",
                list.year().toString(),
                List.of(
                        FieldChange.of("group", null, list.group()),
                        FieldChange.of("mandatory", null, listed(list.mandatory())),
                        FieldChange.of("chosen", null, list.chosen())));
    }

    /**
     * Puts a list in the place of the one that a group has in that year.
     *
     * @param group the name of the group until now
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void changeAuditList(String group, AuditList list) {
        check(list);
        var row = tables.auditList(list.year(), group).orElseThrow(UnknownItem::new);
        if (!row.isFor(list.group())) {
            refuseTwice(list);
        }
        var before = row.auditList();
        var changes = CatalogueEdits.changed(
                FieldChange.of("group", before.group(), list.group()),
                FieldChange.of("mandatory of " + list.group(), listed(before.mandatory()), listed(list.mandatory())),
                FieldChange.of("chosen of " + list.group(), before.chosen(), list.chosen()));
        if (!changes.isEmpty()) {
            row.become(list);
            edits.published(
                    "catalogue.audit-list-changed", "edition", list.year().toString(), changes);
        }
    }

    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void removeAuditList(DsptYear year, String group) {
        var row = tables.auditList(year, group).orElseThrow(UnknownItem::new);
        var before = row.auditList();
        tables.remove(row);
        edits.published(
                "catalogue.audit-list-removed",
                "edition",
                year.toString(),
                List.of(
                        FieldChange.of("group", before.group(), null),
                        FieldChange.of("mandatory", listed(before.mandatory()), null),
                        FieldChange.of("chosen", before.chosen(), null)));
    }

    private void takeAnswers(DsptYear year, boolean taken) {
        var row = tables.edition(year).orElseThrow(UnknownItem::new);
        var before = row.edition().open();
        if (before != taken) {
            row.takeAnswers(taken);
            edits.published(
                    taken ? "catalogue.edition-reopened" : "catalogue.edition-closed",
                    "edition",
                    year.toString(),
                    List.of(FieldChange.of("takes answers", before, taken)));
        }
    }

    private void check(AuditList list) {
        var version = tables.edition(list.year())
                .orElseThrow(UnknownItem::new)
                .edition()
                .version();
        var framework = memory.framework(version);
        var strange = list.mandatory().stream()
                .filter(it -> framework.find(it).isEmpty())
                .toList();
        if (!strange.isEmpty()) {
            throw new Refused("%s has no %s.".formatted(framework.title(), listed(strange)));
        }
        if (list.size() > framework.outcomes().size()) {
            throw new Refused("%s has %d outcomes, so a list cannot hold %d."
                    .formatted(framework.title(), framework.outcomes().size(), list.size()));
        }
    }

    private void refuseTwice(AuditList list) {
        if (tables.auditList(list.year(), list.group()).isPresent()) {
            throw new Refused("%s has a list in DSPT %s already.".formatted(list.group(), list.year()));
        }
    }

    private static void refuseOutOfOrder(DsptYear year, EditionDates dates) {
        var problems = dates.problems(year);
        if (!problems.isEmpty()) {
            throw new Refused(String.join(" ", problems.values()));
        }
    }

    private static List<FieldChange> changes(@Nullable EditionDates before, EditionDates then) {
        return Arrays.stream(EditionDates.Date.values())
                .map(it -> FieldChange.of(
                        it.words().toLowerCase(Locale.UK), before == null ? null : before.on(it), then.on(it)))
                .filter(FieldChange::isChange)
                .toList();
    }

    private static String listed(List<OutcomeCode> codes) {
        return codes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "));
    }
}
