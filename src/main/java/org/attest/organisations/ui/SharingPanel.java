package org.attest.organisations.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;

/** What the provider lead lets the ICB see. */
final class SharingPanel extends Panel {

    SharingPanel(OrganisationDirectory directory, OrganisationId organisation) {
        super("What the ICB sees of us");
        var sharing = directory.sharing(organisation);
        var statements = new Checkbox("Statements, once a round is signed off", sharing.statementsAfterSignOff());
        statements.setId("share-statements");
        var drafts = new Checkbox("Levels before sign-off", sharing.draftLevels());
        drafts.setId("share-drafts");
        var save = Buttons.plain("Save", () -> {
            try {
                directory.share(organisation, new Sharing(statements.getValue(), drafts.getValue()));
                Said.done("Saved what the ICB sees.");
            } catch (Refused refused) {
                Said.refused(String.valueOf(refused.getMessage()));
            }
        });
        save.setId("save-sharing");
        add(
                new Paragraph("The ICB always sees progress and the levels of signed-off rounds. Evidence has a"
                        + " setting of its own on each item."),
                Layouts.stack(statements, drafts, save));
    }
}
