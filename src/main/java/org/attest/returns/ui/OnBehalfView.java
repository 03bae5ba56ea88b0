package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.components.BroughtFile;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.HeldFile;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.returns.Arrival;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** Where an ICB lead loads a return that came by mail, and sees which of those were signed since. */
@Route("returns/on-behalf")
@PageTitle("Returns that came by mail - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class OnBehalfView extends Div implements AfterNavigationObserver {

    private static final Window LATEST = new Window(0, 100);

    private final ReturnsOnBehalf onBehalf;
    private final LoadedTable table;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final WorkLine line;
    private final ErrorSummary problems = new ErrorSummary();

    OnBehalfView(
            ReturnsOnBehalf onBehalf,
            LoadedTable table,
            Catalogue catalogue,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Clock clock,
            LongWork work) {
        this.onBehalf = onBehalf;
        this.table = table;
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
        this.line = new WorkLine(work);
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var edition = catalogue.currentEdition();
        add(
                new PageHeader("Returns that came by mail")
                        .under(Links.to(ReturnsLinks.returns(), "Returns"))
                        .saying("DSPT %s (%s)".formatted(edition.year(), edition.version())),
                problems,
                form(),
                loaded());
    }

    private Component form() {
        var organisations = partners();
        var form = organisations.isEmpty()
                ? new EmptyState("No organisation reports to your ICB, so there is no return to load.")
                : new OnBehalfForm(organisations, UkDates.day(clock.instant()), problems, this::load);
        return new Panel(
                "Load a return for an organisation",
                new Paragraph(
                        "You see every change before anything is applied. What it brings counts as unconfirmed until"
                                + " the organisation's approver signs it here, or somebody else of the ICB confirms it against a"
                                + " signed letter. You cannot do that yourself."),
                form,
                line);
    }

    private void load(Organisation whose, Arrival arrival, HeldFile workbook, HeldFile mail) {
        var ref = new AssessmentRef(whose.id(), catalogue.currentEdition().year());
        var book = BroughtFile.copyOf(workbook.file(), workbook.name());
        var letter = BroughtFile.copyOf(mail.file(), mail.name());
        Runnable forget = () -> {
            book.forget();
            letter.forget();
        };
        line.read(
                "return for " + whose.id(),
                () -> onBehalf.take(ref, book.path(), book.name(), arrival, letter.path(), letter.name()),
                preview -> {
                    forget.run();
                    UI.getCurrent()
                            .navigate(ReturnsLinks.preview(preview.taken().id()));
                },
                problems::say,
                forget);
    }

    private Component loaded() {
        var all = onBehalf.list(LATEST);
        return new Panel(
                "Loaded so far",
                all.isEmpty() ? new EmptyState("No return was loaded for an organisation yet.") : table.of(all));
    }

    private List<Organisation> partners() {
        var own = currentUser.get().scope(Role.ICB_LEAD).organisations();
        var found = new LinkedHashMap<OrganisationId, Organisation>();
        var today = UkDates.day(clock.instant());
        own.forEach(icb -> directory.partners(icb).stream()
                .filter(it -> it.answersOn(today))
                .map(Partner::organisation)
                .forEach(it -> found.put(it.id(), it)));
        own.forEach(found::remove);
        return found.values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
