package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.AddressState;
import org.attest.components.ListAction;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.PositionLinks;
import org.attest.position.Standpoint;
import org.attest.position.SystemPosition;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** From where and at which year a screen looks, as its address says; without a word of it, the widest view of the open year. */
record Looking(@Nullable Standpoint from, Edition edition, List<Organisation> choices, List<Edition> editions) {

    static Looking from(AddressState address, Caller caller, Catalogue catalogue, OrganisationDirectory directory) {
        var standpoints = Standpoint.of(caller);
        var named = directory.named(
                standpoints.stream().map(Standpoint::organisation).toList());
        var choices = standpoints.stream()
                .map(it -> named.get(it.organisation()))
                .filter(it -> it != null)
                .toList();
        return new Looking(
                chosen(address.get("of"), standpoints, choices),
                edition(address.get("year"), catalogue),
                choices,
                catalogue.editions());
    }

    private static @Nullable Standpoint chosen(String code, List<Standpoint> standpoints, List<Organisation> choices) {
        OrganisationId wanted = choices.stream()
                .filter(it -> it.code().code().equals(code))
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
        return standpoints.stream()
                .filter(it -> wanted == null || it.organisation().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static Edition edition(String year, Catalogue catalogue) {
        return catalogue.editions().stream()
                .filter(it -> it.year().toString().equals(year))
                .findFirst()
                .orElseGet(catalogue::currentEdition);
    }

    /** A choice of organisation, for somebody who serves several. */
    Optional<Component> others(AddressState address) {
        if (choices.size() < 2 || from == null) {
            return Optional.empty();
        }
        var select = new Select<Organisation>();
        select.setId("choose-organisation");
        select.setLabel("Organisation");
        select.setItems(choices);
        select.setItemLabelGenerator(Organisation::name);
        choices.stream()
                .filter(it -> it.id().equals(from.organisation()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(
                it -> HeatFilters.go(address.with("of", it.getValue().code().code())));
        return Optional.of(select);
    }

    Component years(AddressState address) {
        var select = new Select<Edition>();
        select.setId("choose-year");
        select.setLabel("DSPT year");
        select.setItems(editions);
        select.setItemLabelGenerator(it -> it.year() + " (" + it.version() + ")");
        select.setValue(edition);
        select.addValueChangeListener(
                it -> HeatFilters.go(address.with("year", it.getValue().year().toString())));
        return select;
    }

    /** What other modules offer on the position of the organisation and year that is looked at. */
    Component[] doors(List<ListAction> actions, AddressState address) {
        var named = choices.stream()
                .filter(it -> from != null && it.id().equals(from.organisation()))
                .findFirst()
                .map(it -> address.with("of", it.code().code()))
                .orElse(address);
        return ListAction.on(
                PositionLinks.POSITION,
                actions,
                named.with("year", edition.year().toString()));
    }

    String said(SystemPosition position) {
        return "DSPT %s (%s), %d outcomes"
                .formatted(edition.year(), edition.version(), position.rows().size());
    }
}
