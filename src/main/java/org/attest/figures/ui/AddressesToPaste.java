package org.attest.figures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.components.Layouts;
import org.attest.organisations.Organisation;

/** The addresses that somebody's tokens open, to be pasted into a reporting tool. */
final class AddressesToPaste {

    private static final String ROOT = "/figures/v1/";

    private AddressesToPaste() {}

    /** @param year the DSPT year that positions are asked of */
    static NativeDetails of(Caller caller, Collection<Organisation> whose, String year) {
        var told = Layouts.stack(
                new Paragraph(
                        "Each follows the address of this Attest. With ?format=csv at its end it answers with CSV."),
                list(Stream.of("sources")));
        whose.stream()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(it -> told.add(
                        new Paragraph(it.name()),
                        list(tables(caller, it, year).map(table -> it.code().code() + "/" + table))));
        return new NativeDetails("Which addresses to paste", told);
    }

    private static UnorderedList list(Stream<String> addresses) {
        return new UnorderedList(addresses.map(it -> new ListItem(ROOT + it)).toArray(ListItem[]::new));
    }

    private static Stream<String> tables(Caller caller, Organisation of, String year) {
        var tables = new ArrayList<>(List.of(year + "/objectives"));
        if (caller.holdsAny(of.id(), Role.ICB_LEAD, Role.PROVIDER_LEAD, Role.APPROVER)) {
            tables.addAll(List.of(
                    year + "/organisations",
                    year + "/outcomes",
                    "measures",
                    "risks",
                    "suppliers",
                    "milestones",
                    "funding",
                    "counts"));
        }
        if (caller.holdsAny(of.id(), Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER)) {
            tables.addAll(List.of("packs", "packs/1/objectives"));
        }
        return tables.stream();
    }
}
