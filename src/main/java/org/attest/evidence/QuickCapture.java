package org.attest.evidence;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes drafts of files as they are dropped, with what name and text seem to say, and keeps them once a person has checked
 * them. Each file and each draft stands for itself: one that fails never takes the others with it.
 */
@Component
public class QuickCapture {

    private static final String EDITORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceLibrary library;
    private final EvidenceEdits edits;
    private final FileIntake intake;
    private final EvidenceFiles files;
    private final SameFiles same;
    private final FileTexts texts;
    private final TextReading reading;
    private final FileGuesses guesses;
    private final Showing showing;
    private final Connections connections;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ReentrantLock turn = new ReentrantLock();

    QuickCapture(
            Reaching reaching,
            Shelf shelf,
            EvidenceLibrary library,
            EvidenceEdits edits,
            FileIntake intake,
            EvidenceFiles files,
            SameFiles same,
            FileTexts texts,
            TextReading reading,
            FileGuesses guesses,
            Showing showing,
            Connections connections,
            CurrentUser currentUser,
            PlatformTransactionManager transactions) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.library = library;
        this.edits = edits;
        this.intake = intake;
        this.files = files;
        this.same = same;
        this.texts = texts;
        this.reading = reading;
        this.guesses = guesses;
        this.showing = showing;
        this.connections = connections;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Stores a file and makes a draft of it, or says that this organisation has it already.
     *
     * @throws Refused for a file that is not accepted, or in which the scanner found something; no draft is made then
     */
    @AllowedTo(EDITORS)
    public Captured take(OrganisationId organisation, String fileName, InputStream bytes) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        var stored = intake.take(organisation, fileName, bytes);
        if (stored.verdict().state() == ScanState.INFECTED) {
            throw new Refused("The virus scanner found something harmful in this file, so no draft was made of it.");
        }
        // two equal files at once: the second must see the first
        turn.lock();
        try {
            return inTransaction(() -> draft(organisation, stored));
        } finally {
            turn.unlock();
        }
    }

    /**
     * A draft as it is now, with what is guessed from its current file.
     *
     * @throws UnknownItem when the caller does not reach it, or it has no file
     */
    @AllowedTo(EDITORS)
    public Captured.Draft look(ItemRef item) {
        return inTransaction(() -> {
            var reach = reaching.own(item.organisation());
            var draft = showing.show(reach, shelf.known(reach, item));
            var file = draft.files().stream().findFirst().orElseThrow(UnknownItem::new);
            return captured(draft, file);
        });
    }

    /** Runs the news when this machine has read the words of a draft's file; the answer ends that. */
    @AllowedTo(EDITORS)
    public Runnable whenRead(ItemRef item, Runnable news) {
        currentUser.require(item.organisation(), Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        return reading.whenRead((organisation, id) -> {
            if (item.organisation().equals(organisation) && item.id().equals(id.toString())) {
                news.run();
            }
        });
    }

    /** Saves checked drafts and links them to the ticked outcomes, each for itself; answers in the order asked. */
    @AllowedTo(EDITORS)
    public List<Kept> keep(OrganisationId organisation, List<Checked> drafts) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        var kept = new ArrayList<Kept>();
        drafts.forEach(it -> kept.add(keep(organisation, it)));
        return kept;
    }

    private Captured draft(OrganisationId organisation, StoredFile stored) {
        var reach = reaching.own(organisation);
        var there = same.first(reach, organisation, stored.hash());
        if (there.isPresent()) {
            return here(there.get());
        }
        var details = guesses.details(stored.name(), "").details();
        var item = edits.add(reach, organisation, details, reaching.stamp());
        shelf.flush();
        var file = files.attach(item, stored).file();
        return captured(showing.show(reach, item), file);
    }

    private Captured.Draft captured(EvidenceItem item, EvidenceFile file) {
        var text = texts.of(item.organisation(), List.of(item.id())).get(item.id());
        var words = text == null ? "" : text.head();
        var outcomes = guesses.outcomes(item.organisation(), file.name(), words);
        return new Captured.Draft(
                item,
                file.name(),
                guesses.details(file.name(), words),
                outcomes,
                guesses.templates(outcomes),
                FileTypes.WITH_WORDS.contains(file.mediaType()),
                text != null);
    }

    private Kept keep(OrganisationId organisation, Checked draft) {
        try {
            return inTransaction(() -> {
                if (!draft.item().organisation().equals(organisation)) {
                    throw new UnknownItem();
                }
                if (library.change(draft.item(), draft.basedOn(), draft.details()) instanceof Saved.Conflict) {
                    throw new ChangedMeanwhile();
                }
                connections.connectAll(links(draft));
                return new Kept.Done(draft.item());
            });
        } catch (Refused refused) {
            return new Kept.NotKept(draft.item(), String.valueOf(refused.getMessage()));
        }
    }

    private List<Connecting> links(Checked draft) {
        var organisation = draft.item().organisation();
        return draft.outcomes().stream()
                .map(it -> new Connecting(draft.item(), ItemRef.outcome(organisation, guesses.version(), it.code())))
                .toList();
    }

    static Captured.AlreadyHere here(Evidence item) {
        return new Captured.AlreadyHere(Shelf.ref(item), item.reference(), item.title());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
