package org.attest.evidence;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files for an item, and asks first where another item of the same organisation holds the very same bytes. */
@Component
public class FileUploads {

    private static final String EDITORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;

    private final Reaching reaching;
    private final EvidenceFiles files;
    private final FileIntake intake;
    private final FileStore store;
    private final SameFiles same;
    private final TransactionTemplate transaction;

    FileUploads(
            Reaching reaching,
            EvidenceFiles files,
            FileIntake intake,
            FileStore store,
            SameFiles same,
            PlatformTransactionManager transactions) {
        this.reaching = reaching;
        this.files = files;
        this.intake = intake;
        this.store = store;
        this.same = same;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Adds a file as the item's new current version, unless another item of its organisation that the caller reaches has it.
     *
     * @throws Refused for an empty, too large or unaccepted file; nothing is stored then
     * @throws UnknownItem when the caller may only look at the item
     */
    @AllowedTo(EDITORS)
    public Offered offer(ItemRef item, String fileName, InputStream bytes) {
        inTransaction(() -> files.changeable(item));
        var stored = intake.take(item.organisation(), fileName, bytes);
        return inTransaction(() -> offered(item, stored));
    }

    /**
     * Adds a file that waits, although another item has it.
     *
     * @throws Refused when it waited so long that it was tidied away
     */
    @AllowedTo(EDITORS)
    public Attached addAnyway(WaitingFile waiting) {
        if (!waiting.isOf(reaching.own().me())) {
            throw new UnknownItem();
        }
        var item = waiting.item();
        if (!store.holds(item.organisation(), waiting.stored().hash())) {
            throw new Refused("The file waited too long and is gone. Add it again.");
        }
        return inTransaction(() -> files.attach(files.changeable(item), waiting.stored()));
    }

    private Offered offered(ItemRef item, StoredFile stored) {
        var reach = reaching.own(item.organisation());
        var target = files.changeable(item);
        return same.other(reach, target, stored.hash())
                .<Offered>map(
                        it -> new Offered.Elsewhere(QuickCapture.here(it), new WaitingFile(item, stored, reach.me())))
                .orElseGet(() -> new Offered.Taken(files.attach(target, stored)));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
