package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The files of imports, written and read piece by piece in the transaction of the import. */
@Component
class BroughtFiles {

    private static final int PIECE = 1024 * 1024;
    private static final String PIECES = " where p.organisation = :organisation and p.file = :file";

    private final EntityManager rows;

    BroughtFiles(EntityManager rows) {
        this.rows = rows;
    }

    void keep(UUID of, OrganisationId organisation, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var kept = new BroughtFile(of, organisation, Files.size(file));
            rows.persist(kept);
            rows.flush();
            var number = 0;
            for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                var piece = new BroughtPiece(kept, number++, bytes);
                rows.persist(piece);
                rows.flush();
                rows.detach(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was wrong when the import was applied. */
    void end(UUID of, OrganisationId organisation, List<Problem> wrong) {
        find(of, organisation).ifPresent(it -> it.end(wrong));
    }

    /** Forgets the file of an import that was put aside. */
    void drop(UUID of, OrganisationId organisation) {
        rows.createQuery("delete from BroughtPiece p" + PIECES)
                .setParameter("organisation", organisation)
                .setParameter("file", of)
                .executeUpdate();
        find(of, organisation).ifPresent(rows::remove);
    }

    /** Empty for an import from before files were kept, and for one that was put aside. */
    Optional<BroughtFile> find(UUID of, OrganisationId organisation) {
        return rows.createQuery(
                        "select f from BroughtFile f where f.organisation = :organisation and f.id = :id",
                        BroughtFile.class)
                .setParameter("organisation", organisation)
                .setParameter("id", of)
                .getResultStream()
                .findFirst();
    }

    void copy(BroughtFile file, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var piece = rows.createQuery(
                            "select p from BroughtPiece p" + PIECES + " and p.number = :number", BroughtPiece.class)
                    .setParameter("organisation", file.organisation())
                    .setParameter("file", file.id())
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get().bytes());
            rows.detach(piece.get());
        }
    }
}
