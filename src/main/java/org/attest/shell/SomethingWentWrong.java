package org.attest.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** A screen that could not be drawn: a refusal says its sentence, anything else a number to tell the administrator. */
@AnonymousAllowed
@ParentLayout(Frame.class)
class SomethingWentWrong extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        switch (problem.getCaughtException()) {
            case UnknownItem unknown -> {
                say("There is nothing here", String.valueOf(unknown.getMessage()));
                return HttpServletResponse.SC_NOT_FOUND;
            }
            case Refused refused -> {
                say("That is not possible", String.valueOf(refused.getMessage()));
                return HttpServletResponse.SC_CONFLICT;
            }
            case Exception other -> {
                say("Something went wrong", Mishaps.sentence(other));
                return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            }
        }
    }
}
