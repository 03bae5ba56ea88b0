package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class EvidenceFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileRules rules;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Value("${attest.data}")
    Path data;

    World world;
    ItemRef item;

    @BeforeEach
    void makeAnItem() {
        clock.reset();
        world = new World(directory, currentUser);
        item = add(world.north, Marking.OFFICIAL, Visibility.NOTHING);
        world.allowUnscanned(rules, true);
    }

    @AfterEach
    void allowNoMore() {
        world.allowUnscanned(rules, false);
    }

    @Test
    void aFileComesBackAsItWas() throws IOException {
        var file = attach("Minutes – März.txt", "What was said\n");
        assertThat(file.hash()).isEqualTo(Sha256.ofText("What was said\n"));
        var opened = open(file.id());
        try (var bytes = opened.bytes()) {
            assertThat(bytes).hasContent("What was said\n");
        }
        assertThat(opened.name()).isEqualTo("Minutes – März.txt");
        assertThat(opened.mediaType()).isEqualTo("text/plain");
        assertThat(place(world.north, file.hash())).exists();
    }

    @Test
    void versionsAreKeptAndTheSameBytesAreNotAVersion() {
        var first = attach("plan.txt", "one");
        var second = attach("plan v2.txt", "two");
        assertThat(second.number()).isEqualTo(2);
        var again = world.as(world.northLead, () -> library.attach(item, "plan v2.txt", text("two")));
        assertThat(again).isEqualTo(new Attached.AlreadyThere(second));
        var files = world.as(world.northLead, () -> library.item(world.north, "E-0001"))
                .files();
        assertThat(files).extracting(EvidenceFile::id).containsExactly(second.id(), first.id());
        assertThat(open(first.id()).size()).isEqualTo(3);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("empty.txt", InputStream.nullInputStream(), "empty");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutReadingAllOfIt() {
        var endless = new Endless();
        refused("big.txt", endless, "larger than 25 MB");
        assertThat(endless.given).isLessThan(26L * MEGABYTE);
    }

    @Test
    void aProgramWithTheNameOfADocumentIsRefused() {
        var program =
                new ByteArrayInputStream(("MZ" + "\0".repeat(200) + "PE\0\0").getBytes(StandardCharsets.ISO_8859_1));
        refused("report.pdf", program, "something else");
        refused(
                "report.txt",
                new ByteArrayInputStream("<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
                "something else");
        refused("report.xlsx", text("not a workbook"), "something else");
        refused("tool.exe", text("MZ"), "not accepted");
        refused("page.html", text("<p>"), "not accepted");
        refused("archive.zip", text("PK"), "not accepted");
    }

    @Test
    void officeFilesAreKnownByTheirContentAndMacrosAreRefused() throws IOException {
        var plain = zip("[Content_Types].xml", "word/document.xml");
        assertThat(world.as(world.northLead, () -> library.attach(item, "plan.docx", plain)))
                .isInstanceOf(Attached.Added.class);
        refused("plan.xlsx", zip("[Content_Types].xml", "word/document.xml"), "something else");
        refused("plan.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "macros");
    }

    @Test
    void namesThatWouldEscapeLoseTheirPath() {
        assertThat(attach("..\\..\\etc/passwd.txt", "x").name()).isEqualTo("passwd.txt");
        assertThat(attach("a\"\r\nSet-Cookie: b.txt", "y").name()).doesNotContain("\"", "\r", "\n");
        refused("   ", text("x"), "proper name");
        refused(".txt", text("x"), "proper name");
    }

    @Test
    void whatBreaksOffLeavesNeitherFileNorRow() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        refused("half.txt", broken, "did not arrive whole");
        assertThat(filesOnDisk(world.north)).isEmpty();
        assertThat(world.as(world.northLead, () -> library.item(world.north, "E-0001"))
                        .files())
                .isEmpty();
    }

    @Test
    void equalBytesInTwoOrganisationsShareNothing() {
        var ours = attach("policy.txt", "the same words");
        var theirItem = add(world.south, Marking.OFFICIAL, Visibility.NOTHING);
        var theirs = world.as(world.southLead, () -> library.attach(theirItem, "policy.txt", text("the same words")))
                .file();
        assertThat(place(world.north, ours.hash())).exists();
        assertThat(place(world.south, theirs.hash())).exists().isNotEqualTo(place(world.north, ours.hash()));
        assertThatThrownBy(() -> world.as(world.southLead, () -> library.open(world.north, ours.id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> library.open(world.south, ours.id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> library.attach(item, "a.txt", text("a"))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theIcbOpensOnlyWhatIsSharedWithIt() {
        var shared = add(world.north, Marking.OFFICIAL, Visibility.CONTENT);
        var summary = add(world.north, Marking.OFFICIAL, Visibility.STATE_AND_SUMMARY);
        var open = world.as(world.northLead, () -> library.attach(shared, "a.txt", text("a")))
                .file();
        var closed = world.as(world.northLead, () -> library.attach(summary, "b.txt", text("b")))
                .file();
        assertThat(world.as(world.icbLead, () -> library.open(world.north, open.id()))
                        .size())
                .isEqualTo(1);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> library.open(world.north, closed.id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whoOnlyReadsAddsNoFile() {
        assertThatThrownBy(() -> world.as(world.northApprover, () -> library.attach(item, "a.txt", text("a"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(world.northHelper, () -> library.attach(item, "a.txt", text("a"))))
                .isInstanceOf(UnknownItem.class);
    }

    private ItemRef add(OrganisationId organisation, Marking marking, Visibility visibility) {
        var lead = organisation.equals(world.north) ? world.northLead : world.southLead;
        var details = EvidenceDetails.titled("Plan", EvidenceKind.DESIGN).with(marking, visibility);
        return world.as(lead, () -> library.add(organisation, details)).ref();
    }

    private EvidenceFile attach(String name, String content) {
        var attached = world.as(world.northLead, () -> library.attach(item, name, text(content)));
        assertThat(attached).isInstanceOf(Attached.Added.class);
        return attached.file();
    }

    private OpenedFile open(UUID file) {
        return world.as(world.northApprover, () -> library.open(world.north, file));
    }

    private void refused(String name, InputStream bytes, String because) {
        assertThatThrownBy(() -> world.as(world.northLead, () -> library.attach(item, name, bytes)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private Path place(OrganisationId organisation, Sha256 hash) {
        return data.resolve("files")
                .resolve(organisation.toString())
                .resolve(hash.hex().substring(0, 2))
                .resolve(hash.hex());
    }

    private List<Path> filesOnDisk(OrganisationId organisation) throws IOException {
        try (var found = Files.walk(data.resolve("files").resolve(organisation.toString()))) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** As much text as anybody wants. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
