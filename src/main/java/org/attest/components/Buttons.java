package org.attest.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;

/** Buttons and links that look like buttons. A screen has one primary action; a double click does it once. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do here. */
    public static Button primary(String words, Runnable act) {
        return guarded(words, "primary", act);
    }

    public static Button plain(String words, Runnable act) {
        return guarded(words, "plain", act);
    }

    /** For what cannot be undone; ask first with {@link Confirm}. */
    public static Button danger(String words, Runnable act) {
        return guarded(words, "danger", act);
    }

    public static Anchor primaryLink(String address, String words) {
        var link = Links.to(address, words);
        link.addClassNames("button", "primary");
        return link;
    }

    public static Anchor plainLink(String address, String words) {
        var link = Links.to(address, words);
        link.addClassNames("button", "plain");
        return link;
    }

    private static Button guarded(String words, String className, Runnable act) {
        var button = new Button(words);
        button.addClassName(className);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
