package org.attest.accounts;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.AskedByCommand;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers {@code ./attest admin}: the command leaves {@code requests/NAME.ask} (address, then name, a line each) in the
 * data folder, which the owner alone can write to, and takes {@code NAME.answer} away: the path of a one-time link, or
 * {@code !} and a sentence. {@code ./attest check NAME} asks in the same way, with the lines {@code check} and the name.
 * So no port is opened, and a second application need not enter a database that is in use.
 */
@Component
class AdminRequests {

    /** No address of a person. */
    private static final String CHECK = "check";

    private static final Logger LOG = LoggerFactory.getLogger(AdminRequests.class);

    private final Path folder;
    private final Accounts accounts;
    private final AccountRepository people;
    private final Memberships memberships;
    private final FirstRun firstRun;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final List<AskedByCommand> checks;
    private @Nullable Thread watcher;

    AdminRequests(
            @Value("${attest.data}") Path data,
            Accounts accounts,
            AccountRepository people,
            Memberships memberships,
            FirstRun firstRun,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            List<AskedByCommand> checks) {
        folder = data.resolve("requests");
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.firstRun = firstRun;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.checks = checks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() throws IOException {
        OwnerOnly.folder(folder);
        watcher = Thread.ofVirtual().name("admin-requests").start(this::watch);
    }

    @PreDestroy
    void stop() {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void watch() {
        try (var changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            while (true) {
                answerAll();
                var change = changes.poll(5, TimeUnit.SECONDS);
                if (change != null) {
                    change.pollEvents();
                    change.reset();
                }
            }
        } catch (IOException e) {
            LOG.error(
                    "Requests of the command line are not answered: {}",
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void answerAll() throws IOException {
        List<Path> asked;
        try (var files = Files.list(folder)) {
            asked = files.filter(it -> it.toString().endsWith(".ask")).toList();
        }
        for (var ask : asked) {
            try {
                if (OwnerOnly.isOurs(ask) && Files.size(ask) < 2_000) {
                    answer(ask);
                }
            } finally {
                Files.deleteIfExists(ask);
            }
        }
    }

    /** The answer is complete as soon as it has its name. */
    private void answer(Path ask) throws IOException {
        var lines = Files.readAllLines(ask);
        var name = ask.getFileName().toString().replace(".ask", "");
        var draft = folder.resolve(name + ".draft");
        OwnerOnly.write(draft, said(lines) + "\n");
        Files.move(draft, folder.resolve(name + ".answer"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String said(List<String> lines) {
        try {
            if (lines.size() > 1 && lines.getFirst().equals(CHECK)) {
                return checked(lines.get(1));
            }
            var person = new NewPerson(lines.size() > 1 ? lines.get(1) : "Administrator", lines.getFirst());
            var link = currentUser.as(Caller.ATTEST, () -> transaction.execute(status -> link(person)));
            firstRun.close();
            return link == null ? "! Nothing was done." : link.path();
        } catch (Refused refused) {
            return "! " + refused.getMessage();
        } catch (RuntimeException e) {
            LOG.error("A request of the command line failed: {}", e.getClass().getSimpleName());
            return "! It did not work. The log says more.";
        }
    }

    private String checked(String name) {
        return checks.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> currentUser.as(Caller.ATTEST, it::answer))
                .orElse("! There is no check of that name.");
    }

    private OneTimeLink link(NewPerson person) {
        var known = people.findByEmailKey(person.key()).orElse(null);
        if (known == null) {
            return accounts.add(person, Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM, memberships.today(), null);
        }
        if (memberships.of(known.id()).stream()
                .noneMatch(it -> it.role() == Role.ADMINISTRATOR && it.holdsOn(memberships.today()))) {
            accounts.grant(known.id(), Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM, memberships.today(), null);
        }
        return accounts.resetLink(known.id());
    }
}
