package org.attest.components;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;

/** Something to do that one module adds to the head of another module's list. */
public interface ListAction {

    /** None where this list, or the signed-in person, has nothing of it. */
    List<Component> actions(String list, AddressState address);

    /** Those of the list at this address, made for the signed-in person. */
    static Component[] on(String list, Collection<ListAction> actions, AddressState address) {
        return actions.stream()
                .flatMap(it -> it.actions(list, address).stream())
                .toArray(Component[]::new);
    }
}
