package org.attest.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.springframework.util.unit.DataSize;

/**
 * A process that adds files to one item without end, in the steps in which Attest does it: the bytes into the real store,
 * then their row into the real database. It says a dot for each step of the way and the hash of each file that is kept.
 */
final class UploadUntilKilled {

    private static final int LARGEST = 1024 * 1024;

    private UploadUntilKilled() {}

    /** Folder, organisation, item, first number, seed, then address, user and password of the database. */
    public static void main(String[] told) throws SQLException, IOException {
        var store = new FolderFileStore(Path.of(told[0]), DataSize.ofBytes(0));
        var organisation = OrganisationId.of(told[1]);
        var random = new Random(Long.parseLong(told[4]));
        try (var database = DriverManager.getConnection(told[5], told[6], told[7])) {
            database.setAutoCommit(false);
            for (var number = Integer.parseInt(told[3]); ; number++) {
                var bytes = new byte[1 + random.nextInt(LARGEST)];
                for (var i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) ('a' + random.nextInt(26));
                }
                var arriving = FileStoreContract.arriving(new Dotted(new ByteArrayInputStream(bytes)));
                store.take(organisation, arriving, whole -> FileTypes.check("txt", whole));
                step();
                insert(database, told, number, arriving);
                step();
                database.commit();
                System.out.println(arriving.hash());
            }
        }
    }

    private static void insert(Connection database, String[] told, int number, Arriving file) throws SQLException {
        try (var row = database.prepareStatement(
                "insert into evidence_file (id, organisation_id, item_id, number, name, media_type, size_in_bytes, sha256,"
                        + " added_by, added_at, scan) values (?, ?, ?, ?, 'a.txt', 'text/plain', ?, ?, ?, now(6), 'UNSCANNED')")) {
            row.setString(1, Ids.next().toString());
            row.setString(2, told[1]);
            row.setString(3, told[2]);
            row.setInt(4, number);
            row.setLong(5, file.size());
            row.setString(6, file.hash().hex());
            row.setString(7, Ids.next().toString());
            row.executeUpdate();
        }
    }

    private static void step() {
        System.out.print('.');
        System.out.flush();
    }

    /** Says a dot whenever it is read. */
    private static final class Dotted extends InputStream {

        private final InputStream from;

        Dotted(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            return from.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            step();
            return from.read(into, offset, length);
        }
    }
}
