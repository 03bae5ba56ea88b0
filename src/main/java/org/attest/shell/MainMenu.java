package org.attest.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.components.Links;

/** The way to the screens that the signed-in person may open, in groups by their order. */
class MainMenu extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MainMenu() {
        addClassName("menu");
        getElement().setAttribute("aria-label", "Main");
        var group = "";
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (!group(entry).equals(group)) {
                group = group(entry);
                var heading = new Div(group);
                heading.addClassName("group");
                add(heading);
            }
            var path = entry.path().replaceFirst("^/", "");
            var link = Links.to(path, entry.title());
            links.put(path, link);
            add(link);
        }
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

    private static String group(MenuEntry entry) {
        var order = entry.order() == null ? 99 : entry.order();
        return order < 10 ? "" : order < 50 ? "Work" : order < 80 ? "In and out" : "Set-up";
    }
}
