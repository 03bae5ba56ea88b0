package org.attest.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads files in the background, one at a time: each as soon as it is saved, and in rounds those for which that did not
 * happen. Whether a file can be read changes nothing about the file.
 */
@Component
class TextReading implements RecurringWork, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 50;

    private final FileTexts texts;
    private final FileStore store;
    private final TextReader reader;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ReentrantLock one = new ReentrantLock();
    private final ExecutorService soon = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("reads files").factory());
    private final List<BiConsumer<OrganisationId, UUID>> listeners = new CopyOnWriteArrayList<>();

    TextReading(
            FileTexts texts,
            FileStore store,
            TextReader reader,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.texts = texts;
        this.store = store;
        this.reader = reader;
        this.currentUser = currentUser;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "evidence.texts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    @TransactionalEventListener
    void attached(EvidenceEvent event) {
        if (event.verb() == EvidenceVerb.ATTACH) {
            soon.execute(() -> currentUser.as(Caller.ATTEST, () -> {
                work();
                return true;
            }));
        }
    }

    /** Reads all that waits. */
    @Override
    public void work() {
        one.lock();
        try {
            var last = FIRST;
            for (var waiting = waiting(last); !waiting.isEmpty(); waiting = waiting(last)) {
                waiting.forEach(this::read);
                last = waiting.getLast().show().id();
            }
        } catch (RuntimeException e) {
            LOG.warn("Files could not be read now: {}", e.getClass().getName());
        } finally {
            one.unlock();
        }
    }

    /** Tells of every item whose file was read on this machine, until the answer is run. */
    Runnable whenRead(BiConsumer<OrganisationId, UUID> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private List<FileRow> waiting(UUID last) {
        var waiting = transaction.execute(_ -> texts.waiting(last, FileTypes.WITH_WORDS, AT_ONCE));
        return waiting == null ? List.of() : waiting;
    }

    private void read(FileRow file) {
        var out = out(file);
        try {
            transaction.executeWithoutResult(_ -> texts.keep(file, out, clock.instant()));
        } catch (DataIntegrityViolationException readElsewhere) {
            LOG.debug("Another node read this file, too");
        }
        listeners.forEach(it -> it.accept(file.organisation(), file.itemId()));
    }

    private ReadOut out(FileRow file) {
        var shown = file.show();
        try (var bytes = store.open(file.organisation(), shown.hash())) {
            return reader.read(bytes, shown.mediaType());
        } catch (IOException | Refused e) {
            return ReadOut.FAILED;
        }
    }

    @Override
    public void close() {
        soon.shutdownNow();
    }
}
