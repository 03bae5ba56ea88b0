package org.attest.evidence;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A program of its own: reads one file and writes its text to standard output. It runs apart from Attest, with little
 * memory and time and no way to the network, so that a hostile file harms nothing but itself.
 */
final class ReadText {

    private static final Set<String> NOWHERE = Set.of("http", "https", "ftp", "mailto");
    private static final int DEEPEST = 1_000;

    private ReadText() {}

    /** @param args the file, its media type, and how many characters are enough */
    public static void main(String[] args) throws IOException {
        stayHome();
        var text = new StringBuilder();
        try {
            read(Path.of(args[0]), args[1], Integer.parseInt(args[2]), text);
        } catch (SAXException | TikaException | IOException | MessagingException | ChunkNotFoundException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                System.exit(1);
            }
        }
        System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static void read(Path file, String mediaType, int most, StringBuilder text)
            throws IOException, SAXException, TikaException, MessagingException, ChunkNotFoundException {
        if (mediaType.equals(FileTypes.MAIL)) {
            new ReadMail(text, most).internet(file);
            return;
        }
        if (mediaType.equals(FileTypes.OUTLOOK)) {
            new ReadMail(text, most).outlook(file);
            return;
        }
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        try (var in = TikaInputStream.get(file)) {
            var handler =
                    new SecureContentHandler(new BodyContentHandler(new WriteOutContentHandler(into(text), most)), in);
            handler.setMaximumDepth(DEEPEST);
            parser(mediaType).parse(in, handler, metadata, context);
        }
    }

    private static Parser parser(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return new PDFParser();
        }
        if (mediaType.contains("openxmlformats")) {
            return new OOXMLParser();
        }
        return new OpenDocumentParser();
    }

    private static Writer into(StringBuilder text) {
        return new Writer() {
            @Override
            public void write(char[] letters, int from, int count) {
                text.append(letters, from, count);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** What is packed into a file is not read: it may be packed endlessly. */
    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }

    private static void stayHome() {
        URL.setURLStreamHandlerFactory(protocol -> NOWHERE.contains(protocol) ? new Closed() : null);
    }

    private static final class Closed extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("There is no network here");
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            throw new IOException("There is no network here");
        }
    }
}
