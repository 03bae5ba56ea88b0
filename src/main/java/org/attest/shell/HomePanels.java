package org.attest.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.components.WaitsForMe;
import org.attest.position.FreshnessCount;
import org.attest.position.OrganisationColumn;
import org.attest.position.Place;
import org.attest.position.SystemPosition;
import org.attest.shared.UkDates;

/** The boxes of Home. */
final class HomePanels {

    private HomePanels() {}

    static Component waits(List<WaitsForMe> waiting) {
        var list = new UnorderedList();
        list.addClassName("feed");
        waiting.stream()
                .flatMap(it -> it.waiting().stream())
                .filter(it -> it.count() > 0)
                .forEach(it -> {
                    var count = new Span(Long.toString(it.count()));
                    count.addClassName("count");
                    list.add(new ListItem(count, new Span(" "), Links.to(it.address(), it.sentence())));
                });
        var panel = new Panel("Waits for you");
        panel.setId("waits-for-you");
        panel.add(list.getChildren().findAny().isPresent() ? list : new Paragraph("Nothing waits for you."));
        return panel;
    }

    static Component evidence(FreshnessCount evidence) {
        var panel = new Panel("Evidence freshness");
        if (evidence.all() == 0) {
            panel.add(new Paragraph("No evidence is recorded yet."));
            return panel;
        }
        panel.add(
                new Paragraph(evidence.all() + (evidence.all() == 1 ? " piece" : " pieces") + " of evidence"),
                Layouts.row(
                        new Tag(Tone.GOOD, evidence.inDate() + " in date"),
                        new Tag(Tone.WARN, evidence.dueSoon() + " due soon"),
                        new Tag(Tone.BAD, evidence.stale() + " stale"),
                        new Tag(Tone.NONE, evidence.noDate() + " no date")));
        if (evidence.notShared() > 0) {
            var hidden = new Paragraph(evidence.notShared() + " not shared with the ICB");
            hidden.addClassNames("quiet", "small");
            panel.add(hidden);
        }
        return panel;
    }

    /** The national statuses, counted in the register's own words: never mixed with what Attest works out. */
    static Component published(List<OrganisationColumn> columns) {
        var counts = new TreeMap<String, Integer>();
        columns.forEach(it -> counts.merge(it.member().publishedWords(), 1, Integer::sum));
        var list = new UnorderedList();
        list.addClassName("feed");
        counts.forEach((words, count) -> list.add(new ListItem(
                columns.size() == 1 ? new Tag(tone(words), words) : new Tag(tone(words), count + " " + words))));
        var note = new Paragraph(register(columns));
        note.addClassNames("quiet", "small");
        return new Panel("Published status", note, list);
    }

    private static String register(List<OrganisationColumn> columns) {
        return columns.stream()
                .map(it -> it.member().published())
                .filter(it -> it != null)
                .map(it -> it.registerDate())
                .max(LocalDate::compareTo)
                .map(it -> "National register of " + UkDates.inWords(it) + ", in its own words")
                .orElse("No national status is imported yet");
    }

    private static Tone tone(String words) {
        var plain = words.toLowerCase(Locale.UK);
        if (plain.contains("not met") || plain.contains("not published")) {
            return Tone.BAD;
        }
        if (plain.contains("approaching") || plain.contains("entry level")) {
            return Tone.WARN;
        }
        return plain.contains("met") || plain.contains("exceeded") ? Tone.GOOD : Tone.NONE;
    }

    static Component notReturned(OrganisationColumn column) {
        return new Panel(
                "Your position",
                new EmptyState("Nothing is sealed yet this year. %s.".formatted(column.roundInWords())));
    }

    static Component place(Place place) {
        var panel = new Panel(
                "Your place",
                new Paragraph(place.inWords() + "."),
                new QuietLine(
                        "By the part of the known expected levels that your latest sealed position meets. The others"
                                + " are not named, and they are not told your place."));
        panel.setId("your-place");
        return panel;
    }

    static String assessment(OrganisationColumn column, SystemPosition position) {
        return "assessments/" + column.member().code() + "/"
                + position.heading().year();
    }
}
