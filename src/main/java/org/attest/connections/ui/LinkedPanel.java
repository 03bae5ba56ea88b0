package org.attest.connections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
import org.attest.connections.LostLink;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;

/** What an item is linked to, with adding and removing for those who may: the one such panel, on every screen. */
public class LinkedPanel extends Panel {

    private final Connections connections;
    private final ItemRef item;
    private final List<ItemKind> kinds;
    private final boolean mayLink;
    private final Div list = new Div();
    private Runnable changed = () -> {};

    /**
     * @param kinds the kinds at the far end that are shown and can be added
     * @param actions more buttons, shown to those who may link
     */
    public LinkedPanel(
            String heading, Connections connections, ItemRef item, Collection<ItemKind> kinds, Component... actions) {
        super(heading);
        this.connections = connections;
        this.item = item;
        this.kinds = List.copyOf(kinds);
        addClassName("linked");
        add(list);
        var linkers = connections.linkers(item);
        mayLink = !linkers.isEmpty();
        if (mayLink) {
            add(new LinkPicker(connections, linkers, this.kinds, this::link));
            add(actions);
        }
        refresh();
    }

    /** What else on the screen speaks of these links, to be drawn anew when one is made or removed. */
    public LinkedPanel whenChanged(Runnable redraw) {
        changed = redraw;
        return this;
    }

    private void refresh() {
        list.removeAll();
        var linked = connections.of(item);
        var shown = linked.items().stream()
                .filter(it -> kinds.contains(it.item().kind()))
                .toList();
        var lost =
                linked.lost().stream().filter(it -> kinds.contains(it.kind())).toList();
        if (shown.isEmpty() && lost.isEmpty()) {
            list.add(new QuietLine(
                    linked.notShared() > 0 ? "Nothing that is shared with you." : "Nothing is linked yet."));
        } else {
            var items = new UnorderedList();
            items.addClassName("feed");
            shown.forEach(it -> items.add(line(it)));
            lost.forEach(it -> items.add(line(it)));
            list.add(items);
        }
        hidden(linked);
    }

    private void hidden(Linked linked) {
        if (linked.notShared() > 0) {
            list.add(new QuietLine("%d more not shared with you.".formatted(linked.notShared())));
        }
    }

    private ListItem line(LinkedItem linked) {
        var words = new Div(Links.to(linked.title().address(), linked.title().title()));
        words.addClassName("words");
        if (!linked.title().detail().isEmpty()) {
            words.add(new QuietLine(linked.title().detail()));
        }
        if (!linked.note().isEmpty()) {
            words.add(new QuietLine(linked.note()));
        }
        var line = new ListItem(words);
        if (!linked.title().state().isEmpty()) {
            line.add(new Tag(linked.title().tone(), linked.title().state()));
        }
        if (linked.mine() && mayLink) {
            var title = linked.title().title();
            line.add(remove(
                    linked.connection(),
                    "Remove the link to " + title,
                    "“%s” itself stays as it is. Only the link between the two goes.".formatted(title)));
        }
        return line;
    }

    private ListItem line(LostLink lost) {
        var words = new Div(new Span(connections.kinds().getOrDefault(lost.kind(), "Item")));
        words.addClassName("words");
        if (!lost.note().isEmpty()) {
            words.add(new QuietLine(lost.note()));
        }
        var line = new ListItem(words, new Tag(Tone.ABSENT, "No longer shared"));
        if (lost.mine() && mayLink) {
            line.add(remove(
                    lost.connection(),
                    "Remove the link to what is no longer shared",
                    "Its owner no longer shares it with you. Only your link goes."));
        }
        return line;
    }

    private Component remove(UUID connection, String label, String explanation) {
        var button = Buttons.plain(
                "Remove",
                () -> Confirm.ask("Remove this link?", explanation, "Remove the link", () -> {
                    connections.disconnect(connection);
                    refresh();
                    changed.run();
                    Said.done("The link is removed.");
                }));
        button.addClassName("inline");
        button.setAriaLabel(label);
        return button;
    }

    private void link(Found found, String note) {
        try {
            connections.connect(item, found.item(), note);
            refresh();
            changed.run();
            Said.done("Linked to " + found.title().title() + ".");
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }
}
