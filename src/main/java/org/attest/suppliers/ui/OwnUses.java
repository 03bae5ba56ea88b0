package org.attest.suppliers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Offering;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Supplier;
import org.springframework.stereotype.Component;

/** What the person's own organisations use, and the buttons to say so. */
@Component
class OwnUses {

    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final ServiceUse uses;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    OwnUses(ServiceUse uses, OrganisationDirectory directory, CurrentUser currentUser) {
        this.uses = uses;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** A line for each organisation in which the person works. */
    Div lines(Supplier supplier, Offering service, List<OwnUse> own, Runnable refresh) {
        var lines = Layouts.stack();
        for (var organisation : organisations()) {
            var use = own.stream()
                    .filter(it -> it.service().equals(service.id())
                            && it.organisation().equals(organisation.id()))
                    .findFirst();
            lines.add(line(new Line(supplier, service, organisation, refresh), use));
        }
        return lines;
    }

    private record Line(Supplier supplier, Offering service, Organisation organisation, Runnable refresh) {}

    private Div line(Line line, Optional<OwnUse> use) {
        var name = line.organisation().name();
        var row = Layouts.row(
                use.isPresent() ? new Tag(Tone.NEW, name + " uses it") : new Span(name + " does not use it."));
        use.map(OwnUse::usedFor).ifPresent(it -> row.add(new Span("For: " + it)));
        if (leads(line.organisation().id())) {
            if (use.isPresent()) {
                row.add(button(line, "Change what for", "use", () -> askWhatFor(line, use.map(OwnUse::usedFor))));
                row.add(button(line, "We no longer use it", "stop-use", () -> askToStop(line)));
            } else if (!line.service().details().ended()) {
                row.add(button(line, "We use it", "use", () -> askWhatFor(line, Optional.empty())));
            }
        }
        return row;
    }

    private static Button button(Line line, String words, String id, Runnable act) {
        var button = Buttons.plain(words, act);
        button.setId(id + "-" + line.service().id());
        button.setAriaLabel(words + ": " + line.service().details().name() + ", "
                + line.organisation().name());
        return button;
    }

    private void askWhatFor(Line line, Optional<String> before) {
        var words = new TextArea("What do you use it for? (may stay empty)");
        words.setId("used-for");
        words.setMaxLength(Narrative.LONGEST);
        words.setWidthFull();
        words.setValue(before.orElse(""));
        Confirm.ask(
                line.service().details().name(),
                "Other organisations learn how many use it, never who. Your ICB sees your name.",
                "We use it",
                () -> {
                    uses.use(
                            line.organisation().id(),
                            line.supplier().ref(),
                            line.service().id(),
                            words.getValue());
                    done(line, "Recorded.");
                },
                words);
    }

    private void askToStop(Line line) {
        Confirm.ask(
                "No longer used?",
                "The service stays in the register. Your history keeps that you used it.",
                "We no longer use it",
                () -> {
                    uses.stop(
                            line.organisation().id(),
                            line.supplier().ref(),
                            line.service().id());
                    done(line, "Recorded as no longer used.");
                });
    }

    private static void done(Line line, String words) {
        Said.done(words);
        line.refresh().run();
    }

    private List<Organisation> organisations() {
        return directory.named(currentUser.get().scope(AT_PROVIDERS).organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private boolean leads(OrganisationId organisation) {
        return currentUser.get().holds(Role.PROVIDER_LEAD, organisation);
    }
}
