package org.attest.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or to something that is not shared with this person: both look alike. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class NothingHere extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        say("There is nothing here", "The address may be old or mistyped, or what it leads to is not shared with you.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
