package org.attest.improvements.ui;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.improvements.ActionFilter;
import org.attest.improvements.ActionSource;
import org.attest.improvements.Actions;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.jspecify.annotations.Nullable;

/** The actions that the screen shows, all pages, as a workbook. */
class ActionExport extends RegisterExport {

    private final transient Actions actions;
    private final transient ActionFilter filter;
    private final transient RegisterPlace place;
    private final transient Connections connections;

    ActionExport(
            Actions actions,
            ActionFilter filter,
            Map<OrganisationId, String> organisations,
            RegisterPlace place,
            Connections connections) {
        super("Actions", "Actions", organisations);
        this.actions = actions;
        this.filter = filter;
        this.place = place;
        this.connections = connections;
    }

    @Override
    void fill(SheetDraft draft) {
        var rows = actions.export(filter);
        var names = place.names(rows.stream()
                .map(it -> it.details().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var titles = connections.titles(rows.stream()
                .map(it -> it.source().item())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var sheet = draft.column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("What is to be done", 60))
                .column(ColumnDraft.locked("Comes from", 20))
                .column(ColumnDraft.locked("Source", 40))
                .column(ColumnDraft.locked("Organisation", 34))
                .column(ColumnDraft.locked("Owner", 24))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.locked("Status", 14))
                .column(ColumnDraft.locked("Late", 8))
                .column(ColumnDraft.locked("Note", 44));
        rows.forEach(it -> sheet.row(
                it.reference(),
                it.details().what(),
                it.source().origin().words(),
                source(it.source(), titles),
                organisation(it.ref()),
                owner(it.details().owner(), names),
                it.details().due(),
                it.details().progress().words(),
                it.late() ? "Yes" : "No",
                it.details().note()));
    }

    private static String source(ActionSource source, Map<ItemRef, ItemTitle> titles) {
        var item = source.item();
        var title = item == null ? null : titles.get(item);
        return Stream.of(title == null ? null : title.title(), source.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    private static @Nullable String owner(@Nullable PersonId owner, Map<PersonId, String> names) {
        return owner == null ? null : names.get(owner);
    }
}
