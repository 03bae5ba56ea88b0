package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Editions;
import org.attest.catalogue.Framework;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;

/** Which outcomes the independent assessments of a year look at, by group of organisations. */
class AuditListsPanel extends Panel {

    private final Editions editions;
    private final Edition edition;
    private final Framework framework;
    private final Runnable after;

    AuditListsPanel(Editions editions, Edition edition, Framework framework, Runnable after) {
        super("Audit lists");
        this.editions = editions;
        this.edition = edition;
        this.framework = framework;
        this.after = after;
        var add = Buttons.plain("Add an audit list", this::addOne);
        add.setId("add-audit-list");
        add(Layouts.stack(lists(), Layouts.row(add)));
    }

    private Component lists() {
        var lists = editions.auditLists(edition.year());
        return lists.isEmpty()
                ? new EmptyState("No audit list of DSPT %s is known yet. Add one for each group of organisations."
                        .formatted(edition.year()))
                : new DataTable<AuditList>("Audit lists of DSPT " + edition.year())
                        .text("Group of organisations", AuditList::group)
                        .text("Mandatory", it -> it.mandatory().stream()
                                .map(OutcomeCode::code)
                                .collect(Collectors.joining(", ")))
                        .number("Chosen", it -> String.valueOf(it.chosen()))
                        .number("In all", it -> String.valueOf(it.size()))
                        .column("Change", this::buttons)
                        .show(lists);
    }

    private Component buttons(AuditList list) {
        return Layouts.row(
                VersionView.inline(
                        "change-list-" + list.group().hashCode(),
                        "Change",
                        "Change the list of " + list.group(),
                        _ -> change(list)),
                VersionView.inline(
                        "remove-list-" + list.group().hashCode(),
                        "Remove",
                        "Remove the list of " + list.group(),
                        _ -> remove(list)));
    }

    private void addOne() {
        new AuditListDialog(edition, framework).ask("Add an audit list", it -> {
            editions.addAuditList(it);
            after.run();
        });
    }

    private void change(AuditList list) {
        new AuditListDialog(edition, framework).showing(list).ask("Audit list of " + list.group(), it -> {
            editions.changeAuditList(list.group(), it);
            after.run();
        });
    }

    private void remove(AuditList list) {
        Confirm.ask(
                "Remove this audit list?",
                "The list of %s for DSPT %s. The audit trail keeps what it held."
                        .formatted(list.group(), edition.year()),
                "Remove the list",
                () -> {
                    editions.removeAuditList(edition.year(), list.group());
                    after.run();
                    Said.done("The audit list is removed.");
                });
    }
}
