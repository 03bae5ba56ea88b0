package org.attest.campaigns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.accounts.Accounts;
import org.attest.campaigns.BrokenLoad;
import org.attest.campaigns.CampaignFiles;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Says of a load that a restart ended how far it came, and what to do. */
@Component
class BrokenLoadNote {

    private final CampaignFiles files;
    private final Accounts accounts;

    BrokenLoadNote(CampaignFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    Optional<Div> of(UUID campaign) {
        return files.brokenLoad(campaign).map(this::note);
    }

    private Div note(BrokenLoad load) {
        var who = accounts.names(List.of(load.by())).getOrDefault(load.by(), "somebody");
        var began = "The loading that %s began on %s".formatted(who, UkDates.inWords(load.begunAt()));
        var far = load.of() == 0
                ? "no file was dealt with yet"
                : "%d of %d files were dealt with, and %d loaded".formatted(load.looked(), load.of(), load.loaded());
        var note = new Div(new Paragraph(
                load.perhapsElsewhere()
                        ? began + " is not heard of here: " + far + ". Look again in two minutes."
                        : began + " ended before it was whole: " + far
                                + ". Load the zip again: what is in already is told apart."));
        note.addClassNames("note", "warn");
        note.setId("broken-load");
        return note;
    }
}
