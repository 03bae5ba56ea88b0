package org.attest.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.components.Links;

/**
 * The way to the screens that the signed-in person may open, in groups by their order. Where the screen is narrow it is
 * folded behind a button, and folds again when one of them is opened.
 */
class MainMenu extends Nav {

    private static final String ENTRIES = "menu-entries";

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Button unfold = new Button("Menu");
    private boolean open;

    MainMenu() {
        addClassName("menu");
        getElement().setAttribute("aria-label", "Main");
        unfold.setId("menu");
        unfold.addClassNames("unfold", "plain");
        unfold.getElement().setAttribute("aria-controls", ENTRIES);
        unfold.addClickListener(_ -> show(!open));
        var entries = new Div();
        entries.setId(ENTRIES);
        add(unfold, entries);
        show(false);
        var group = "";
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (!group(entry).equals(group)) {
                group = group(entry);
                var heading = new Div(group);
                heading.addClassName("group");
                entries.add(heading);
            }
            var path = entry.path().replaceFirst("^/", "");
            var link = Links.to(path, entry.title());
            links.put(path, link);
            entries.add(link);
        }
    }

    /** Folds, and says whether it was open. */
    boolean fold() {
        var was = open;
        show(false);
        return was;
    }

    /** Marks the entry of the screen in view. */
    void mark(String path) {
        var first = path.split("/", 2)[0];
        links.forEach((address, link) -> {
            if (address.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void show(boolean wanted) {
        open = wanted;
        setClassName("open", open);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private static String group(MenuEntry entry) {
        var order = entry.order() == null ? 99 : entry.order();
        return order < 10 ? "" : order < 50 ? "Work" : order < 80 ? "In and out" : "Set-up";
    }
}
