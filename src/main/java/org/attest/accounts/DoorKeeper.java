package org.attest.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends people to the right door: to the first run while there is no administrator, and back to a fresh sign-in page
 * when the one they typed into is older than its session.
 */
final class DoorKeeper extends OncePerRequestFilter {

    private final BooleanSupplier firstRun;

    DoorKeeper(BooleanSupplier firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (request.getMethod().equals("POST") && path.equals("/sign-in") && request.getSession(false) == null) {
            response.sendRedirect("/sign-in?again");
        } else if (isPage(request, path) && !path.equals("/first-run") && firstRun.getAsBoolean()) {
            response.sendRedirect("/first-run");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && !path.startsWith("/VAADIN/")
                && !path.startsWith("/attest/")
                && !path.startsWith("/lumo/")
                && !path.contains(".");
    }
}
