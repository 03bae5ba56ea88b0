package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.attest.assessors.Agreement;
import org.attest.assessors.Independent;
import org.attest.assessors.Priority;
import org.attest.catalogue.Level;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;

/** How the words of this module look. */
final class Words {

    private Words() {}

    static Tag state(Independent it) {
        return it.isConcluded() ? new Tag(Tone.GOOD, "Concluded") : new Tag(Tone.NEW, "Open");
    }

    static Tag agreement(Agreement agreement) {
        return new Tag(
                switch (agreement) {
                    case NOT_JUDGED -> Tone.ABSENT;
                    case AGREES -> Tone.GOOD;
                    case LOWER -> Tone.BAD;
                    case HIGHER -> Tone.WARN;
                },
                agreement.words());
    }

    static Tag priority(Priority priority) {
        return new Tag(
                switch (priority) {
                    case HIGH -> Tone.BAD;
                    case MEDIUM -> Tone.WARN;
                    case LOW -> Tone.NONE;
                },
                priority.words());
    }

    static Component level(@Nullable Level level) {
        var words = new Span(level == null ? "–" : level.words());
        words.addClassName("level");
        return words;
    }

    static Component quiet(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("quiet");
        return words;
    }

    static Component note(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassNames("note", "warn");
        return words;
    }

    /** What a person wrote, with its line breaks; a dash where nothing is. */
    static Component kept(@Nullable String text) {
        var words = new Paragraph(text == null ? "–" : text);
        words.addClassName("kept");
        return words;
    }

    /** A bar with its words beside it. */
    static Component bar(int done, int all) {
        var words = "%d of %d judged".formatted(done, all);
        var bar = new Element("progress");
        bar.setAttribute("value", Integer.toString(done));
        bar.setAttribute("max", Integer.toString(Math.max(1, all)));
        bar.setAttribute("aria-label", words);
        var box = new Div(new Span(words));
        box.addClassName("progress");
        box.getElement().appendChild(bar);
        return box;
    }
}
