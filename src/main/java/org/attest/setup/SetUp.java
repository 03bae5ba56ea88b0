package org.attest.setup;

import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationSetUp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Fills an empty Attest once, at its first start, and says on the console where it is. */
@Component
class SetUp implements ApplicationRunner {

    /** What to start with; {@code NONE} is for tests. */
    enum Kind {
        DEMONSTRATION,
        LIVE,
        NONE
    }

    private final Kind kind;
    private final CurrentUser currentUser;
    private final OrganisationSetUp organisations;
    private final Demonstration demonstration;
    private final WebServerApplicationContext server;

    SetUp(
            @Value("${attest.set-up:live}") Kind kind,
            CurrentUser currentUser,
            OrganisationSetUp organisations,
            Demonstration demonstration,
            WebServerApplicationContext server) {
        this.kind = kind;
        this.currentUser = currentUser;
        this.organisations = organisations;
        this.demonstration = demonstration;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (kind == Kind.LIVE) {
            currentUser.as(Caller.ATTEST, organisations::southWestLondon);
        }
        if (kind == Kind.DEMONSTRATION) {
            currentUser.as(Caller.ATTEST, demonstration::makeOnce);
        }
        if (kind != Kind.NONE) {
            announce();
        }
    }

    private void announce() {
        var port = server.getWebServer() == null ? 0 : server.getWebServer().getPort();
        System.out.printf("%nAttest is at http://localhost:%d (Ctrl-C stops it)%n", port);
        if (kind == Kind.DEMONSTRATION) {
            System.out.println("Everything in it is invented. Sign in as:");
            demonstration.signIns().forEach(it -> System.out.println("  " + it.line()));
        }
    }
}
