package org.attest.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.DataTable;
import org.attest.components.HealthLine;
import org.attest.components.HealthLine.Health;
import org.attest.components.HealthLine.State;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether everything that Attest relies on works, and what to do where it does not. */
@Route("administration/health")
@PageTitle("Health - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class HealthView extends Div implements AfterNavigationObserver {

    private static final Logger LOG = LoggerFactory.getLogger(HealthView.class);

    private final List<HealthLine> lines;

    HealthView(List<HealthLine> lines) {
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt(HealthLine::order).thenComparing(HealthLine::title))
                .toList();
        addClassName("stack");
    }

    private record Found(String title, Health health) {}

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    void draw() {
        removeAll();
        var found = lines.stream().map(HealthView::look).toList();
        add(
                new PageHeader("Health")
                        .under(Links.to("administration", "Administration"))
                        .saying(summary(found)),
                new Panel("What Attest relies on", table(found)));
    }

    /** A line that cannot be worked out needs attention itself, and the others are shown. */
    private static Found look(HealthLine line) {
        try {
            return new Found(line.title(), line.look());
        } catch (RuntimeException unknown) {
            LOG.warn("The health of \"{}\" could not be found out", line.title(), unknown);
            return new Found(line.title(), Health.attention("This could not be found out. The log says why."));
        }
    }

    private static String summary(List<Found> found) {
        var wrong = found.stream()
                .filter(it -> it.health().state() == State.ATTENTION)
                .count();
        return switch ((int) wrong) {
            case 0 -> "Nothing needs attention.";
            case 1 -> "One thing needs attention.";
            default -> wrong + " things need attention.";
        };
    }

    private static Component table(List<Found> found) {
        return new DataTable<Found>("What Attest relies on, and how it is now")
                .text("What", Found::title)
                .column(
                        "How it is",
                        it -> new Tag(
                                it.health().state().tone(), it.health().state().words()))
                .column("What that means", it -> words(it.health()))
                .show(found);
    }

    private static Component words(Health health) {
        var words = new Div(new Paragraph(health.sentence()));
        if (!health.details().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("small");
            health.details().forEach(it -> list.add(new ListItem(it)));
            words.add(list);
        }
        return words;
    }
}
