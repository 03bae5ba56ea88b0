package org.attest.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What every page tells browsers and screen readers: British English, and free to zoom. */
@Component
class EveryPage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var page = response.getDocument();
            page.getElementsByTag("html").attr("lang", "en-GB");
            page.select("meta[name=viewport]").attr("content", "width=device-width, initial-scale=1");
        });
    }
}
