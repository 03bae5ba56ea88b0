package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.ListAction;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableImports;

/** Puts the way to the import on the list of each register that has one, for those who may import. */
@org.springframework.stereotype.Component
class TableDoor implements ListAction {

    private final TableImports imports;
    private final CurrentUser currentUser;

    TableDoor(TableImports imports, CurrentUser currentUser) {
        this.imports = imports;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> action(String list, AddressState address) {
        var caller = currentUser.get();
        if (!caller.holds(Role.PROVIDER_LEAD) && !caller.holds(Role.ICB_LEAD)) {
            return Optional.empty();
        }
        return imports.kinds().stream()
                .filter(it -> it.list().equals(list))
                .findFirst()
                .map(it -> {
                    var link =
                            Buttons.plainLink(ReturnsLinks.imports(it, address.get("of")), "Import from Excel or CSV");
                    link.setId("import");
                    return link;
                });
    }
}
