package org.attest.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds and hands out files. The bytes are safely on the disk before a row names them, so that a crash between the two
 * leaves bytes that nobody names, never a row without its bytes.
 */
@Component
class EvidenceFiles {

    private final Reaching reaching;
    private final Shelf shelf;
    private final FileIntake intake;
    private final FileStore store;
    private final UnscannedRule unscanned;
    private final Diary diary;
    private final List<FrozenFiles> frozen;
    private final TransactionTemplate transaction;

    EvidenceFiles(
            Reaching reaching,
            Shelf shelf,
            FileIntake intake,
            FileStore store,
            UnscannedRule unscanned,
            Diary diary,
            List<FrozenFiles> frozen,
            PlatformTransactionManager transactions) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.intake = intake;
        this.store = store;
        this.unscanned = unscanned;
        this.diary = diary;
        this.frozen = frozen;
        this.transaction = new TransactionTemplate(transactions);
    }

    Attached attach(ItemRef ref, String fileName, InputStream bytes) {
        inTransaction(() -> changeable(ref));
        var stored = intake.take(ref.organisation(), fileName, bytes);
        return inTransaction(() -> attach(changeable(ref), stored));
    }

    OpenedFile open(OrganisationId organisation, UUID id) {
        var file = inTransaction(() -> readable(organisation, id));
        return new OpenedFile(file.name(), file.mediaType(), file.size(), store.open(organisation, file.hash()));
    }

    OpenedFile openFrozen(OrganisationId organisation, UUID id) {
        var file = inTransaction(() -> frozenFile(organisation, id));
        return new OpenedFile(file.name(), file.mediaType(), file.size(), store.open(organisation, file.hash()));
    }

    private EvidenceFile frozenFile(OrganisationId organisation, UUID id) {
        if (frozen.stream().noneMatch(it -> it.mayOpen(organisation, id))) {
            throw new UnknownItem();
        }
        var reach = reaching.own().allOf(organisation);
        var row = shelf.file(reach, organisation, id).orElseThrow(UnknownItem::new);
        refuseUnsafe(row, false);
        var ref = new ItemRef(ItemKind.EVIDENCE, organisation, row.itemId().toString());
        diary.writeRead(shelf.known(reach, ref), FieldChange.of("frozen file", null, id));
        return row.show();
    }

    Attached attach(Evidence item, StoredFile stored) {
        var versions = shelf.files(List.of(item)).getOrDefault(item.id(), List.of());
        if (!versions.isEmpty() && versions.getFirst().hash().equals(stored.hash())) {
            return new Attached.AlreadyThere(versions.getFirst());
        }
        var stamp = reaching.stamp();
        var row = new FileRow(item, versions.isEmpty() ? 1 : versions.getFirst().number() + 1, stored, stamp);
        shelf.add(row);
        item.touch(stamp.by(), stamp.at());
        var file = row.show();
        diary.write(
                item,
                EvidenceVerb.ATTACH,
                stamp,
                List.of(
                        FieldChange.of("file", null, file.id()),
                        FieldChange.of("name", null, file.name()),
                        FieldChange.of("sha256", null, file.hash()),
                        FieldChange.of("scan", null, file.scan())));
        return new Attached.Added(file);
    }

    Evidence changeable(ItemRef ref) {
        var reach = reaching.own(ref.organisation());
        var item = shelf.find(reach, ref).orElseThrow(UnknownItem::new);
        Verbs.require(reach, item, EvidenceVerb.ATTACH);
        return item;
    }

    private EvidenceFile readable(OrganisationId organisation, UUID id) {
        var reach = reaching.reading(List.of(organisation));
        var row = shelf.file(reach, organisation, id).orElseThrow(UnknownItem::new);
        var ref = new ItemRef(ItemKind.EVIDENCE, organisation, row.itemId().toString());
        var item = shelf.find(reach, ref).filter(reach::seesContent).orElseThrow(UnknownItem::new);
        refuseUnsafe(row, reach.whose(item) == Whose.OURS);
        if (item.marking() == Marking.OFFICIAL_SENSITIVE) {
            diary.writeRead(item, FieldChange.of("file", null, id));
        }
        return row.show();
    }

    private void refuseUnsafe(FileRow row, boolean own) {
        var opening = Opening.of(row.scan(), own, own || unscanned.forOthers());
        if (!opening.allowed()) {
            throw new Refused(opening.sentence());
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        var result = transaction.execute(_ -> work.get());
        if (result == null) {
            throw new IllegalStateException("The work answered nothing");
        }
        return result;
    }
}
