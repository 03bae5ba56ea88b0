package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** The name of a file that may be downloaded at once, after a warning, or not at all. */
public final class OfferedFile {

    private OfferedFile() {}

    public static Component freely(String name, DownloadHandler download) {
        return link(name, download, "file");
    }

    /** The download is not there before the warning was: it stands beside it. */
    public static Component afterWarning(String name, String warning, DownloadHandler download) {
        var button = new Button(name, _ -> warn(name, warning, download));
        button.addClassNames("inline", "file");
        return new Div(button);
    }

    public static Component closed(String name, String why) {
        var reason = new Div(why);
        reason.addClassNames("small", "quiet");
        return new Div(new Span(name), reason);
    }

    private static void warn(String name, String warning, DownloadHandler download) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Download " + name + "?");
        dialog.setWidth("min(560px, 94vw)");
        dialog.add(new Paragraph(warning));
        var anyway = link("Download it", download, "button");
        anyway.addClassName("primary");
        anyway.setId("download-anyway");
        dialog.getFooter().add(Buttons.plain("Close", dialog::close), anyway);
        dialog.open();
    }

    private static Anchor link(String words, DownloadHandler download, String className) {
        var link = new Anchor(download, words);
        link.setRouterIgnore(true);
        link.addClassName(className);
        return link;
    }
}
