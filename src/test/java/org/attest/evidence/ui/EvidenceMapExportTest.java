package org.attest.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceMaps;
import org.attest.evidence.World;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The evidence map as it leaves as a file, read back. */
@AttestTest
class EvidenceMapExportTest {

    @Autowired
    EvidenceMaps maps;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @Test
    void theFileSaysWhatTheScreenSaysAndOfNobodyElse() throws IOException {
        var world = new World(directory, currentUser);
        world.run(world.northLead, () -> {
            var item = library.add(world.north, EvidenceDetails.titled("Board minutes", EvidenceKind.OPERATION))
                    .ref();
            library.attach(item, "minutes.txt", new ByteArrayInputStream("said".getBytes()));
            connections.connect(item, ItemRef.outcome(world.north, "v9", "A1.a"), "");
        });
        var taken = download(world, world.northLead);
        assertThat(taken.name).isEqualTo("OFFICIAL-SENSITIVE Evidence map.xlsx");
        assertThat(taken.type).endsWith("spreadsheetml.sheet");
        var rows = rows(taken.bytes.toByteArray());
        assertThat(rows)
                .filteredOn(it -> it.contains("minutes.txt"))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .anyMatch(cell -> cell.startsWith("A1.a "))
                        .anyMatch(cell -> cell.contains("Board minutes"))
                        .contains("Operation", "Draft", "No date"));
        assertThat(rows).filteredOn(it -> it.contains("Nothing linked")).hasSizeGreaterThan(40);

        assertThatThrownBy(() -> download(world, world.southLead)).isInstanceOf(UnknownItem.class);
    }

    private Taken download(World world, Caller reader) {
        return world.as(reader, () -> {
            var event = new Taken();
            var organisation = world.as(Caller.ATTEST, () -> directory.find(world.north));
            try {
                new EvidenceMapExport(maps, organisation).handleDownloadRequest(event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return event;
        });
    }

    private List<List<String>> rows(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("map.xlsx"), workbook);
        try (var content = SheetReader.open(file, "map.xlsx", Limits.forReturn())) {
            return content.rows("Evidence map").stream()
                    .map(row -> row.cells().stream().map(Cell::words).toList())
                    .toList();
        }
    }

    /** A download that is kept instead of sent. */
    private static final class Taken extends DownloadEvent {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String name = "";
        private String type = "";

        Taken() {
            super(
                    VaadinRequest.getCurrent(),
                    VaadinResponse.getCurrent(),
                    VaadinSession.getCurrent(),
                    new Element("a"));
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public void setFileName(String fileName) {
            name = fileName;
        }

        @Override
        public void setContentType(String contentType) {
            type = contentType;
        }
    }
}
