package org.attest.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** The scripts that the screens' framework built: each has the hash of what it holds in its name, so browsers keep it. */
@Component
class BuiltFiles implements StaticFileHandlerFactory {

    private static final String BUILT = "/VAADIN/build/";
    private static final String FOR_A_YEAR = "max-age=31536000, immutable";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new LastingFiles(service);
    }

    private static final class LastingFiles extends StaticFileServer {

        LastingFiles(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(String path, HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(path, request, response);
            if (path.startsWith(BUILT)) {
                response.setHeader("Cache-Control", FOR_A_YEAR);
            }
        }
    }
}
