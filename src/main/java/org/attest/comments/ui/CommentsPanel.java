package org.attest.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.accounts.Accounts;
import org.attest.comments.Comment;
import org.attest.comments.Comments;
import org.attest.comments.Talk;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What was said about an item, newest last, and a box to say something. */
class CommentsPanel extends Panel {

    private final Comments comments;
    private final Accounts accounts;
    private final ItemRef item;
    private final Div list = new Div();

    CommentsPanel(Comments comments, Accounts accounts, ItemRef item) {
        super("Comments");
        this.comments = comments;
        this.accounts = accounts;
        this.item = item;
        setId("comments");
        addClassName("linked");
        var talk = comments.open(item);
        show(talk);
        add(list, new CommentForm(comments, item, talk.ofTeam(), this::refresh));
    }

    private void refresh() {
        show(comments.of(item));
    }

    private void show(Talk talk) {
        list.removeAll();
        if (talk.comments().isEmpty()) {
            list.add(new QuietLine("Nothing is said here yet."));
            return;
        }
        var people = new HashSet<PersonId>();
        talk.comments().forEach(it -> {
            people.add(it.author());
            people.addAll(it.mentions());
        });
        var names = accounts.names(people);
        var lines = new UnorderedList();
        lines.addClassName("feed");
        talk.comments().forEach(it -> lines.add(line(it, names)));
        list.add(lines);
    }

    private ListItem line(Comment comment, Map<PersonId, String> names) {
        var author = new Span(names.getOrDefault(comment.author(), "Unknown person"));
        author.addClassName("who");
        var words = new Div(author, new QuietLine(UkDates.inWords(comment.said())));
        words.addClassName("words");
        var text = comment.text();
        if (text == null) {
            words.add(new QuietLine("Taken back by its author."));
        } else {
            var said = new Paragraph(text);
            said.addClassName("kept");
            words.add(said);
            if (!comment.mentions().isEmpty()) {
                words.add(new QuietLine("Mentions " + named(comment, names)));
            }
        }
        var line = new ListItem(words, new Tag(Tone.NEW, comment.audience().words()));
        if (comment.mayTakeBack()) {
            line.add(takeBack(comment));
        }
        return line;
    }

    private static String named(Comment comment, Map<PersonId, String> names) {
        return comment.mentions().stream()
                .map(it -> names.getOrDefault(it, "Unknown person"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Button takeBack(Comment comment) {
        var button = Buttons.plain(
                "Take back",
                () -> Confirm.ask(
                        "Take this comment back?",
                        "Its words go for everybody. That you commented stays.",
                        "Take it back",
                        () -> {
                            comments.takeBack(comment.id());
                            refresh();
                            Said.done("The comment is taken back.");
                        }));
        button.addClassName("inline");
        button.setAriaLabel("Take back your comment of " + UkDates.inWords(comment.said()));
        return button;
    }
}
