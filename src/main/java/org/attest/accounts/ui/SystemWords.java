package org.attest.accounts.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What an open screen says when its session has ended, or when something broke: plain words, and the way back. */
@SpringComponent
class SystemWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption("Your session has ended");
        words.setSessionExpiredMessage(
                "What you typed is kept as a draft. Click here or press Escape, and sign in to go on.");
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption("Something went wrong");
        words.setInternalErrorMessage("Click here or press Escape to load the page again.");
        event.getSource().setSystemMessagesProvider(info -> words);
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "attest/page.js"));
    }
}
