package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CatalogueLinks;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.Buttons;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.shared.UnknownItem;

/** A screen about one framework version, which its address names; each leads to the others of that version. */
abstract class VersionView extends Div implements BeforeEnterObserver {

    /** The four screens of a version. */
    enum Screen {
        LEVELS("Expected levels"),
        MAPPING("Objectives and outcomes"),
        OUTCOMES("Titles and questions"),
        CROSSWALK("Crosswalk");

        private final String words;

        Screen(String words) {
            this.words = words;
        }

        Anchor link(String version) {
            return Buttons.plainLink(
                    switch (this) {
                        case LEVELS -> CatalogueLinks.levels(version);
                        case MAPPING -> CatalogueLinks.mapping(version);
                        case OUTCOMES -> CatalogueLinks.outcomes(version);
                        case CROSSWALK -> CatalogueLinks.crosswalk(version);
                    },
                    words);
        }
    }

    private final Catalogue catalogue;
    private final Screen screen;
    private String version = "";

    VersionView(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    /** One sentence under the heading. */
    abstract String sentence(Framework framework);

    abstract Component content(Framework framework);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = event.getRouteParameters().get("version").orElse("");
        try {
            refresh();
        } catch (UnknownItem e) {
            throw new NotFoundException();
        }
    }

    void refresh() {
        var framework = catalogue.framework(version);
        removeAll();
        add(header(framework), content(framework));
    }

    /** The screen is drawn again, so the focus is put back where the person was. */
    void refreshAndReturnTo(String id) {
        refresh();
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 100)", id);
    }

    /** A button in the row of an outcome; {@code open} gets its id, so that the focus can come back to it. */
    static Component change(Outcome outcome, String words, String label, Consumer<String> open) {
        var id = words.toLowerCase(Locale.UK).replace(' ', '-') + "-"
                + outcome.code().code().replace('.', '-');
        return inline(id, words, label + " " + outcome.code(), open);
    }

    static Component inline(String id, String words, String label, Consumer<String> open) {
        var button = new Button(words, click -> open.accept(id));
        button.setId(id);
        button.addClassName("inline");
        button.setAriaLabel(label);
        return button;
    }

    static Component small(String text) {
        var words = new Span(text);
        words.addClassName("small");
        return words;
    }

    private Component header(Framework framework) {
        var header = new PageHeader(screen.words + ", " + framework.title())
                .under(Links.to(CatalogueLinks.ADMINISTRATION, "Administration"))
                .saying(sentence(framework));
        for (var other : Screen.values()) {
            if (other != screen) {
                header.with(other.link(version));
            }
        }
        return header;
    }
}
