package org.attest.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that the person's roles do not open. It says no more than that nothing is here. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class NotForYou extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
        say("There is nothing here", "The address may be old or mistyped, or what it leads to is not shared with you.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
