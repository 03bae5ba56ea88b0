package org.attest.spreadsheets;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.attest.spreadsheets.FileRefused.Reason;

/** Copies XML letter by letter and changes a few of its tags on the way; all else comes out as it went in. */
final class XmlSplice {

    private static final int LONGEST_TAG = 4 * 1024 * 1024;

    private final Reader in;
    private final Writer out;
    private final Edit edit;

    /** One tag as it is written; the root is at depth 0. */
    record Tag(int depth, String name, String raw) {

        boolean isEnd() {
            return raw.startsWith("</");
        }

        boolean isEmpty() {
            return raw.endsWith("/>");
        }

        /** The prefix of its name with its colon; empty without one. */
        String prefix() {
            var start = isEnd() ? 2 : 1;
            var colon = raw.indexOf(name, start);
            return raw.substring(start, colon);
        }
    }

    /** Says what stands in the place of a tag. */
    interface Edit {
        String become(Tag tag);
    }

    private XmlSplice(Reader in, Writer out, Edit edit) {
        this.in = in;
        this.out = out;
        this.edit = edit;
    }

    static void copy(InputStream in, OutputStream out, Edit edit) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 65_536);
        new XmlSplice(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 65_536), writer, edit)
                .copy();
        writer.flush();
    }

    private void copy() throws IOException {
        var depth = 0;
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter != '<') {
                out.write(letter);
                continue;
            }
            var raw = tag();
            if (raw.startsWith("<!") || raw.startsWith("<?")) {
                out.write(raw);
                continue;
            }
            var ends = raw.startsWith("</");
            depth -= ends ? 1 : 0;
            out.write(edit.become(new Tag(depth, name(raw), raw)));
            depth += ends || raw.endsWith("/>") ? 0 : 1;
        }
    }

    /** From its first bracket to its last; brackets in quotes, comments and raw text are no ends. */
    private String tag() throws IOException {
        var raw = new StringBuilder("<");
        var quote = 0;
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            raw.append((char) letter);
            if (raw.length() > LONGEST_TAG) {
                break;
            }
            if (raw.charAt(1) == '!' || raw.charAt(1) == '?') {
                if (letter == '>' && isWhole(raw)) {
                    return raw.toString();
                }
            } else if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return raw.toString();
            }
        }
        throw new FileRefused(Reason.DAMAGED);
    }

    private static boolean isWhole(StringBuilder raw) {
        var text = raw.length() < 16 ? raw.toString() : raw.substring(0, 16);
        var end = text.startsWith("<!--") ? "-->" : text.startsWith("<![CDATA[") ? "]]>" : ">";
        return raw.length() >= end.length()
                && raw.substring(raw.length() - end.length()).equals(end);
    }

    private static String name(String raw) {
        var start = raw.startsWith("</") ? 2 : 1;
        var end = start;
        while (end < raw.length() && " \t\r\n/>".indexOf(raw.charAt(end)) < 0) {
            if (raw.charAt(end++) == ':') {
                start = end;
            }
        }
        return raw.substring(start, end);
    }
}
