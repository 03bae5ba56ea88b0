package org.attest.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ThreadLocalRandom;
import org.attest.components.Said;
import org.attest.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What happens when a button's work fails: a plain sentence for the person, the reason in the log under a number. */
@Component
class Mishaps implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var sentence = sentence(event.getThrowable());
        if (UI.getCurrent() != null) {
            Said.refused(sentence);
        }
    }

    /** The log names the kind of failure and where it happened, never its message: that may hold what a person typed. */
    static String sentence(Throwable problem) {
        if (problem instanceof Refused) {
            return String.valueOf(problem.getMessage());
        }
        if (problem instanceof AccessDeniedException) {
            return "Your roles no longer allow this. Nothing was changed.";
        }
        var number = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        LOG.error("Mishap {}: {}", number, trace(problem));
        return "Attest could not do this, and nothing was half-saved. Try again; if it stays so, tell your administrator"
                + " the number " + number + ".";
    }

    private static String trace(Throwable problem) {
        var lines = new StringBuilder();
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            lines.append(cause.getClass().getName());
            var trace = cause.getStackTrace();
            for (var i = 0; i < Math.min(12, trace.length); i++) {
                lines.append("\n  at ").append(trace[i]);
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
