package org.attest.evidence;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail: who wrote to whom, what about, its text, and the names of what is attached. Nothing that is attached
 * is opened, mails within the mail neither. A part of {@link ReadText}, so it runs in that process only.
 */
final class ReadMail {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_LETTER = 4;

    private final StringBuilder text;
    private final int most;
    private int parts;

    ReadMail(StringBuilder text, int most) {
        this.text = text;
        this.most = most;
    }

    /** A message that Outlook saved (.msg). */
    void outlook(Path file) throws IOException, ChunkNotFoundException {
        try (var message = new MAPIMessage(file.toFile())) {
            message.setReturnNullOnMissingChunk(true);
            if (message.has7BitEncodingStrings()) {
                message.guess7BitEncoding();
            }
            add(message.getDisplayFrom());
            add(message.getDisplayTo());
            add(message.getDisplayCC());
            add(message.getSubject());
            var plain = message.getTextBody();
            var styled = plain == null ? message.getHtmlBody() : null;
            add(styled == null ? plain : words(styled));
            for (var attached : message.getAttachmentFiles()) {
                var name = attached.getAttachLongFileName() == null
                        ? attached.getAttachFileName()
                        : attached.getAttachLongFileName();
                add(name == null ? null : name.toString());
            }
        }
    }

    /** A mail as it travels (.eml); one that breaks off or contradicts itself gives the words before that. */
    void internet(Path file) throws IOException, MessagingException {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(null, bytes);
            for (var name : new String[] {"From", "To", "Cc", "Subject"}) {
                for (var value : headers(message, name)) {
                    add(MimeUtility.decodeText(MimeUtility.unfold(value)));
                }
            }
            body(message);
        }
    }

    private void body(MimeMessage message) {
        try {
            part(message, 0);
        } catch (MessagingException | IOException broken) {
            parts = MOST_PARTS;
        }
    }

    private static String[] headers(Part part, String name) throws MessagingException {
        var values = part.getHeader(name);
        return values == null ? new String[0] : values;
    }

    private void part(Part part, int deep) throws IOException, MessagingException {
        if (deep > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var name = part.getFileName();
        if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            add(name == null ? null : MimeUtility.decodeText(name));
        } else if (part.isMimeType("multipart/alternative")) {
            alternative(part, deep);
        } else if (part.isMimeType("multipart/*")) {
            var inside = new MimeMultipart(part.getDataHandler().getDataSource());
            for (var i = 0; i < inside.getCount(); i++) {
                part(inside.getBodyPart(i), deep + 1);
            }
        } else if (part.isMimeType("text/html")) {
            add(words(read(part)));
        } else if (part.isMimeType("text/plain")) {
            add(read(part));
        }
    }

    /** The same said in several ways: the first that is plain, else the last, which is the richest. */
    private void alternative(Part part, int deep) throws IOException, MessagingException {
        var ways = new MimeMultipart(part.getDataHandler().getDataSource());
        var count = ways.getCount();
        for (var i = 0; i < count; i++) {
            if (ways.getBodyPart(i).isMimeType("text/plain")) {
                part(ways.getBodyPart(i), deep + 1);
                return;
            }
        }
        if (count > 0) {
            part(ways.getBodyPart(count - 1), deep + 1);
        }
    }

    private String read(Part part) throws IOException, MessagingException {
        try (var bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(most * LONGEST_LETTER), charset(part.getContentType()));
        }
    }

    private static Charset charset(String contentType) {
        try {
            var named = new ContentType(contentType).getParameter("charset");
            return named == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(named.toLowerCase(Locale.ROOT)));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String words(String html) {
        return Jsoup.parse(html).text();
    }

    private void add(@Nullable String words) {
        if (words != null && !words.isBlank() && text.length() < most) {
            text.append(words, 0, Math.min(words.length(), most - text.length()))
                    .append('\n');
        }
    }
}
