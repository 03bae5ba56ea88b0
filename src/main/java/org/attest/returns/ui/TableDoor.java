package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.ListAction;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableImports;
import org.attest.returns.TableKind;

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
    public List<Component> actions(String list, AddressState address) {
        var caller = currentUser.get();
        if (!caller.holds(Role.PROVIDER_LEAD) && !caller.holds(Role.ICB_LEAD)) {
            return List.of();
        }
        return imports.kinds().stream()
                .filter(it -> it.list().equals(list))
                .limit(1)
                .map(it -> link(it, address.get("of")))
                .toList();
    }

    /** One way in, whatever tables the list has: the screen there offers the others. */
    private static Component link(TableKind kind, String odsCode) {
        var link = Buttons.plainLink(ReturnsLinks.imports(kind, odsCode), "Import from Excel or CSV");
        link.setId("import");
        return link;
    }
}
