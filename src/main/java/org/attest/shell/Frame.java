package org.attest.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.attest.access.CurrentUser;
import org.attest.components.Links;
import org.attest.shared.Marking;
import org.jspecify.annotations.Nullable;

/** What stands around every screen: who and where we are, the marking, the way to the other screens. */
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main content = new Main();
    private final MainMenu menu = new MainMenu();
    private final CurrentUser currentUser;
    private final WhereWeAre whereWeAre;
    private final AuthenticationContext authentication;

    Frame(CurrentUser currentUser, WhereWeAre whereWeAre, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.whereWeAre = whereWeAre;
        this.authentication = authentication;
        addClassName("frame");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var body = new Div(menu, content);
        body.addClassName("body");
        var head = new Header(top(), marking());
        add(skip(), head, body);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.removeAll();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.mark(event.getLocation().getPath());
        if (menu.fold()) {
            content.getElement().executeJs("this.focus()");
        }
    }

    private static Component skip() {
        var link = new Anchor("#content", "Skip to main content");
        link.addClassName("skip");
        link.setRouterIgnore(true);
        return link;
    }

    private Component top() {
        var top = new Div();
        top.addClassName("top");
        var name = Links.to("", "Attest");
        name.addClassName("product");
        top.add(name);
        var caller = currentUser.find();
        if (caller != null) {
            var signOut = new Button("Sign out", click -> authentication.logout());
            signOut.setId("sign-out");
            signOut.addClassName("link");
            var who = new Div(new Span(caller.name()), Links.to("account", "Account"), signOut);
            who.addClassName("who");
            top.add(new Span(whereWeAre.inWords(caller)), who);
        }
        return top;
    }

    private static Component marking() {
        var line = new Div(Marking.OFFICIAL_SENSITIVE.words());
        line.addClassName("marking");
        return line;
    }
}
