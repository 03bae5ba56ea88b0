package org.attest.components;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.attest.shared.ProblemMark;

/** Sentences in which the number of a problem leads to its explanation. */
public final class ProblemWords {

    /** The page that explains every problem; {@code ?q=412} shows one. */
    public static final String PAGE = "help/problems";

    private ProblemWords() {}

    /** Puts the sentence into a paragraph or the like; each number of a problem in it becomes a link. */
    public static <T extends HtmlContainer> T into(T box, String sentence) {
        var mark = ProblemMark.WRITTEN.matcher(sentence);
        var said = 0;
        while (mark.find()) {
            box.add(new Text(sentence.substring(said, mark.start()) + "("), link(mark.group(1)), new Text(")"));
            said = mark.end();
        }
        if (said == 0) {
            box.setText(sentence);
        } else {
            box.add(new Text(sentence.substring(said)));
        }
        return box;
    }

    /** A link to the page, in a tab of its own. */
    static Anchor all() {
        var link = new Anchor(PAGE, "What each problem means (new tab)");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    /** In a tab of its own, since what somebody is looking at is not always kept. */
    private static Anchor link(String number) {
        var words = "problem " + number;
        var link = new Anchor(PAGE + "?q=" + number, words);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener");
        link.getElement().setAttribute("aria-label", words + ": what it means and what to do, in a new tab");
        return link;
    }
}
