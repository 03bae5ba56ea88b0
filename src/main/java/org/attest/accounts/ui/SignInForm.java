package org.attest.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser sends by itself, so that password managers know it for what it is. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        addClassName("panel");
        getElement().setAttribute("method", "post").setAttribute("action", "/sign-in");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            add(hidden);
        }
        add(field("Email address", "email", "email", "username"));
        add(field("Password", "password", "password", "current-password"));
        var button = new NativeButton("Sign in");
        button.setId("sign-in");
        button.addClassNames("button", "primary");
        add(button);
    }

    private static Div field(String words, String name, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        var label = new NativeLabel(words);
        label.setFor(name);
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }
}
