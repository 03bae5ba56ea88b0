package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgLoadedChange;
import org.attest.ndg.NdgValues;
import org.attest.organisations.Organisation;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The items of an NDG set that a return changed which was loaded for an organisation. */
final class LoadedItems {

    private LoadedItems() {}

    static Component table(List<NdgLoadedChange> items, Organisation organisation, DsptYear year) {
        var table = new DataTable<NdgLoadedChange>("Items that the return changed")
                .column(
                        "Evidence item",
                        it -> Links.to(
                                NdgLinks.item(
                                        organisation.code(), year, it.item().ref()),
                                named(it.item())));
        if (items.stream().anyMatch(it -> it.before() != null)) {
            table.text("Before", it -> said(it.before()));
        }
        return table.text("Loaded", it -> said(it.after()))
                .column("Now", it -> LoadedReturnView.state(it.waits()))
                .show(items);
    }

    private static String named(NdgItem item) {
        var reference = item.ref().written();
        return item.title().contains(reference) ? item.title() : reference + " " + item.title();
    }

    private static String said(@Nullable NdgValues values) {
        var words = new ArrayList<String>();
        if (values != null) {
            var yes = values.yes();
            add(words, yes == null ? null : yes ? "Yes" : "No");
            add(words, values.text());
            add(words, values.document());
            add(words, values.date() == null ? null : UkDates.inTable(values.date()));
            add(
                    words,
                    values.certificate() == null ? null : values.certificate().words());
            add(
                    words,
                    values.certificateUntil() == null ? null : "until " + UkDates.inTable(values.certificateUntil()));
        }
        return words.isEmpty() ? "Nothing" : String.join(", ", words);
    }

    private static void add(List<String> words, @Nullable String said) {
        if (said != null) {
            words.add(said);
        }
    }
}
