package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.Applied;
import org.attest.returns.Choice;
import org.attest.returns.Preview;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.Taken;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;

/** One workbook that came back: what would change, what a person must choose, and afterwards the receipt. */
@Route("returns/:id")
@PageTitle("Return - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ReturnView extends Div implements BeforeEnterObserver {

    private final ReturnIntake intake;
    private final ProblemWorkbooks marked;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final LoadedNote loaded;
    private final WorkLine line;
    private final ErrorSummary problems = new ErrorSummary();
    private final Paragraph counts = new Paragraph();
    private final Button apply = Buttons.primary("Apply", this::apply);
    private Preview shown;

    @SuppressWarnings("NullAway.Init") // shown is set before the screen can be used
    ReturnView(
            ReturnIntake intake,
            ProblemWorkbooks marked,
            Accounts accounts,
            OrganisationDirectory directory,
            LoadedNote loaded,
            LongWork work) {
        this.intake = intake;
        this.marked = marked;
        this.accounts = accounts;
        this.directory = directory;
        this.loaded = loaded;
        this.line = new WorkLine(work);
        addClassNames("stack", "return");
        counts.setId("return-counts");
        counts.getElement().setAttribute("role", "status");
        apply.setId("apply");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var taken = intake.taken(uuid(id));
        if (taken.state() == Taken.State.OPEN) {
            open(taken);
        } else {
            showEnd(taken);
        }
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }

    /** What is being applied since before is followed; else it is laid beside what Attest holds, which may take a while. */
    private void open(Taken taken) {
        removeAll();
        add(header(taken, "Check your return"), problems, line);
        if (!line.shows(applying(taken.id()), () -> UI.getCurrent().refreshCurrentRoute(false))) {
            line.read("preview " + taken.id(), () -> intake.preview(taken.id()), this::show, problems::say, () -> {});
        }
    }

    private static String applying(UUID id) {
        return "apply return " + id;
    }

    private void show(Preview preview) {
        removeAll();
        var drop = Buttons.plain("Put aside", this::drop);
        drop.setId("drop");
        add(header(preview.taken(), "Check your return").with(drop, apply), problems, line, counts);
        loaded.show(preview.taken(), this);
        add(ProblemDownload.of(marked, preview), new PreviewSections(preview, this::choose, this::chooseAll));
        count(preview);
    }

    private void showEnd(Taken taken) {
        removeAll();
        if (taken.state() == Taken.State.APPLIED) {
            add(header(taken, "Receipt"));
            loaded.show(taken, this);
            add(new ReceiptPanel(intake.receipt(taken.id()), name(taken)), ProblemDownload.of(marked, taken));
        } else {
            add(
                    header(taken, "Return put aside"),
                    new EmptyState(
                            "Nothing of this file was applied.",
                            Links.to(ReturnsLinks.returns(), "Bring it or another one again")));
        }
    }

    private PageHeader header(Taken taken, String title) {
        var organisation = directory.find(taken.assessment().organisation());
        var names = accounts.names(List.of(taken.by()));
        return new PageHeader(title)
                .under(Links.to(
                        ReturnsLinks.returns() + "?of=" + organisation.code().code(), "Returns"))
                .saying("%s, for %s, DSPT %s. Brought by %s on %s."
                        .formatted(
                                taken.fileName(),
                                organisation.name(),
                                taken.assessment().year(),
                                names.get(taken.by()),
                                UkDates.inWords(taken.at())));
    }

    private String name(Taken taken) {
        PersonId by = taken.endedBy();
        return by == null ? "" : accounts.names(List.of(by)).getOrDefault(by, "");
    }

    /** Keeps the choice and counts again, without drawing the rows again: the focus stays where it is. */
    private void choose(Choice choice) {
        attempt(() -> count(intake.choose(shown.taken().id(), List.of(choice))));
    }

    private void chooseAll(List<Choice> choices) {
        attempt(() -> show(intake.choose(shown.taken().id(), choices)));
    }

    private void count(Preview preview) {
        shown = preview;
        var tally = preview.tally();
        counts.setText("%d rows read: %d new, %d changed, %d unchanged, %d left out, %d sent back."
                .formatted(
                        tally.read(),
                        tally.added(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.leftOut(),
                        tally.sentBack()));
        apply.setText(tally.applied() == 1 ? "Apply 1 row" : "Apply %d rows".formatted(tally.applied()));
        apply.setVisible(tally.applied() > 0);
    }

    private void apply() {
        problems.clear();
        var id = shown.taken().id();
        var fingerprint = shown.fingerprint();
        line.save(applying(id), () -> intake.apply(id, fingerprint), this::applied, problems::say);
    }

    private void applied(Applied applied) {
        switch (applied) {
            case Applied.Done(var receipt) -> {
                showEnd(receipt.taken());
                Said.applied(receipt.tally().applied());
            }
            case Applied.Moved(var preview) -> {
                show(preview);
                problems.say("Something changed in Attest while you looked, so nothing was applied. This is how it"
                        + " looks now.");
            }
        }
    }

    private void drop() {
        Confirm.ask(
                "Put this return aside?",
                "Nothing of it is applied. You can bring the file again at any time.",
                "Put it aside",
                () -> {
                    intake.drop(shown.taken().id());
                    showEnd(intake.taken(shown.taken().id()));
                });
    }

    private void attempt(Runnable act) {
        problems.clear();
        try {
            act.run();
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
