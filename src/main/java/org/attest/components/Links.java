package org.attest.components;

import com.vaadin.flow.component.html.Anchor;

/** Links between screens, by address. */
public final class Links {

    private Links() {}

    /** A link inside Attest, such as {@code evidence/RJ7/E-0042}: the screen changes without loading the page again. */
    public static Anchor to(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A file to download: the browser fetches it, the screen stays. */
    public static Anchor download(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
