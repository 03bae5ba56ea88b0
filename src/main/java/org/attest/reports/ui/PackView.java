package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.attest.reports.PackFiles;
import org.attest.reports.PackLine;
import org.attest.reports.PackPapers;
import org.attest.reports.ReportLinks;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/** Is this what the board will see? One pack: its frozen figures, its words, its files, its history. */
@Route("reports/:number")
@PageTitle("Board pack - Attest")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.BOARD_SECRETARY, Role.Name.BOARD_READER})
class PackView extends Div implements BeforeEnterObserver {

    private final BoardPack packs;
    private final PackFiles files;
    private final PackPapers papers;
    private final LongWork works;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    PackView(
            BoardPack packs,
            PackFiles files,
            PackPapers papers,
            LongWork works,
            Accounts accounts,
            CurrentUser currentUser) {
        this.packs = packs;
        this.files = files;
        this.papers = papers;
        this.works = works;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var written = event.getRouteParameters().get("number").orElse("");
        draw(find(PackDesk.of(currentUser.get()), written));
    }

    private Pack find(PackDesk desk, String written) {
        if (written.matches("[1-9]\\d{0,6}")) {
            return packs.issued(desk.icb(), Integer.parseInt(written));
        }
        if (written.matches("[0-9a-fA-F-]{36}")) {
            return packs.pack(desk.icb(), UUID.fromString(written));
        }
        throw new UnknownItem();
    }

    private void draw(Pack pack) {
        removeAll();
        var desk = PackDesk.of(currentUser.get());
        var line = pack.line();
        var header = new PageHeader(line.title())
                .under(Links.to(ReportLinks.REPORTS, "Reports"))
                .saying("%s · Parts 1 and 2 · DSPT %s · Data as at %s"
                        .formatted(line.numberInWords(), line.year(), UkDates.inWords(line.frozenAt())));
        var open = desk.mayPrepare() && !line.issued();
        if (open && desk.mayIssue()) {
            header.with(issue(line));
        }
        add(header);
        var words = open
                ? new WordsForm(packs, pack, currentUser.get().holds(Role.ICB_LEAD, desk.icb()), saved -> draw(saved))
                : new WordsShown(pack.words());
        var filed = new FilesPanel(files, works, line, desk.mayPrepare());
        add(Layouts.two(
                Layouts.stack(filed, new PapersPanel(papers, line), words, new FiguresShown(pack.figures())),
                facts(line)));
    }

    private Component issue(PackLine line) {
        var button = Buttons.primary(
                "Issue",
                () -> Confirm.ask(
                        "Issue this pack?",
                        "It gets the next number. Its words and figures can then never change; a correction is the next pack."
                                + " Save the words first.",
                        "Issue the pack",
                        () -> {
                            var issued = packs.issue(line.organisation(), line.id(), line.version());
                            Said.done(issued.line().numberInWords() + " is issued.");
                            getUI().ifPresent(ui -> ui.navigate(ReportLinks.pack(issued.line())));
                        }));
        button.setId("issue");
        return button;
    }

    private Component facts(PackLine line) {
        var names = accounts.names(line.people());
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Number", line.numberInWords());
        fact(facts, "Frozen", UkDates.inWords(line.frozenAt()) + " by " + names.get(line.frozenBy()));
        fact(facts, "Issued", issued(line, names.get(line.people().getLast())));
        fact(facts, "Digest of the frozen figures (SHA-256)", line.sha256());
        fact(
                facts,
                "Marking",
                "OFFICIAL on Part 1, OFFICIAL-SENSITIVE on Part 2: on each page and in the name of each file");
        return new Panel("History", facts);
    }

    private static String issued(PackLine line, @Nullable String name) {
        return line.issuedAt() == null ? "Not issued yet" : UkDates.inWords(line.issuedAt()) + " by " + name;
    }

    private static void fact(DescriptionList facts, String name, String words) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
    }
}
