package org.attest.returns.ui;

import com.vaadin.flow.component.HasComponents;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Facts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.returns.Taken;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Says at a return that it was loaded for an organisation: by whom, who sent it, and whether it is signed. */
@Component
class LoadedNote {

    private final ReturnsOnBehalf onBehalf;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    LoadedNote(ReturnsOnBehalf onBehalf, Accounts accounts, OrganisationDirectory directory, CurrentUser currentUser) {
        this.onBehalf = onBehalf;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** Nothing for a return that the organisation brought itself, and for a contributor. */
    void show(Taken taken, HasComponents screen) {
        var caller = currentUser.get();
        if (!caller.holds(Role.PROVIDER_LEAD) && !caller.holds(Role.APPROVER) && !caller.holds(Role.ICB_LEAD)) {
            return;
        }
        try {
            var loaded = onBehalf.find(taken.id());
            var organisation =
                    directory.find(loaded.assessment().organisation()).name();
            var by = accounts.names(java.util.List.of(loaded.loadedBy())).getOrDefault(loaded.loadedBy(), "the ICB");
            var panel = new Panel(
                    "Loaded by %s for %s".formatted(by, organisation),
                    new Facts()
                            .with("State", OnBehalfTags.state(loaded))
                            .with(
                                    "Sent by",
                                    "%s on %s"
                                            .formatted(
                                                    loaded.arrival().sentBy(),
                                                    UkDates.inWords(
                                                            loaded.arrival().sentOn())))
                            .with("How that was checked", loaded.arrival().checked())
                            .with("The mail", loaded.mail() + ", evidence of the ICB"));
            if (taken.state() == Taken.State.APPLIED) {
                panel.add(Links.to(ReturnsLinks.loaded(taken.id()), "What it changed, and its signature"));
            }
            screen.add(panel);
        } catch (UnknownItem brought) {
            return;
        }
    }
}
