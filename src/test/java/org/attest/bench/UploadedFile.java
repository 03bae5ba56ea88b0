package org.attest.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The two kinds of file that are added: what large evidence is, and the worst for whoever keeps the words of a file. */
enum UploadedFile {
    SCAN("Upload", "a scan (PDF)", "pdf") {
        @Override
        void write(Path file, Random random) throws IOException {
            var picture = new BufferedImage(2300, 3400, BufferedImage.TYPE_INT_RGB);
            var points = random.ints(2300 * 3400).toArray();
            picture.setRGB(0, 0, 2300, 3400, points, 0, 2300);
            try (var document = new PDDocument()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
                }
                document.save(file.toFile());
            }
        }
    },
    WORDS("Upload of words", "a text in which hardly a word comes twice", "txt") {
        @Override
        void write(Path file, Random random) throws IOException {
            var words = new StringBuilder(BYTES);
            while (words.length() < BYTES) {
                words.append(Integer.toString(random.nextInt(), 36)).append(' ');
            }
            Files.writeString(file, words, StandardCharsets.US_ASCII);
        }
    };

    private static final int BYTES = 24 * 1024 * 1024;

    final String id;
    final String what;
    private final String ending;

    UploadedFile(String id, String what, String ending) {
        this.id = id;
        this.what = what;
        this.ending = ending;
    }

    abstract void write(Path file, Random random) throws IOException;

    String fileName() {
        return "minutes." + ending;
    }

    /** A new one in each round, so that nothing is there already. */
    Path make(Path folder, int round) throws IOException {
        var source = folder.resolve("source-" + round + "." + ending);
        write(source, new Random(round));
        try (var file = FileChannel.open(source, StandardOpenOption.WRITE)) {
            file.force(true); // or whoever forces something first writes these bytes to the disk as well
        }
        return source;
    }
}
