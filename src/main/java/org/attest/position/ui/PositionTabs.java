package org.attest.position.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.position.Standpoint;

/** The ways of looking at a position, each an address of its own. */
class PositionTabs extends Nav {

    /** One way of looking. */
    enum Tab {
        LATEST("", "Latest positions"),
        COMPARED("compare", "Positions compared"),
        CONFLICTS("conflicts", "Same basis, different verdicts");

        private final String word;
        private final String words;

        Tab(String word, String words) {
            this.word = word;
            this.words = words;
        }

        static Tab of(AddressState address) {
            return Stream.of(values())
                    .filter(it -> it.word.equals(address.get("view")))
                    .findFirst()
                    .orElse(LATEST);
        }
    }

    /** What organisations contradict each other in is for their ICB alone. */
    static PositionTabs of(Standpoint from, AddressState address) {
        return from.reach() == Standpoint.Reach.SYSTEM
                ? new PositionTabs(address, Tab.values())
                : new PositionTabs(address, Tab.LATEST, Tab.COMPARED);
    }

    private PositionTabs(AddressState address, Tab... offered) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", "Ways of looking at the position");
        var list = new UnorderedList();
        var now = Tab.of(address);
        for (var tab : offered) {
            var link =
                    Links.to(address.with("view", tab.word).with("show", null).href(), tab.words);
            link.setId("view-" + (tab.word.isEmpty() ? "latest" : tab.word));
            if (tab == now) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
