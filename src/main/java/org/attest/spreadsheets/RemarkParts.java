package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.attest.spreadsheets.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A workbook's parts with some of them changed, added to, or new. */
final class RemarkParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "[Content_Types].xml";

    private final ZipFile zip;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final Map<String, String> relations = new LinkedHashMap<>();

    /** Writes a part; it may look at what stood there. */
    interface Change {
        void write(@Nullable InputStream before, OutputStream out) throws IOException;
    }

    RemarkParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Changes tags of a part that is there. */
    void splice(String part, XmlSplice.Edit edit) {
        change(part, (before, out) -> {
            if (before == null) {
                throw new FileRefused(Reason.DAMAGED);
            }
            XmlSplice.copy(before, out, edit);
        });
    }

    void change(String part, Change change) {
        changes.put(part, change);
    }

    /** A part with a name that the workbook does not have yet; {@code wanted} holds one {@code %d}. */
    String add(String wanted, String type, Change change) {
        var number = 1;
        while (zip.getEntry(wanted.formatted(number)) != null || changes.containsKey(wanted.formatted(number))) {
            number++;
        }
        var part = wanted.formatted(number);
        types.append("<Override xmlns=\"").append(PACKAGE).append("content-types\" PartName=\"/");
        types.append(part).append("\" ContentType=\"").append(type).append("\"/>");
        changes.put(part, change);
        return part;
    }

    /** Lets one part refer to another, under an id of its own. */
    void relate(String from, String id, String type, String to) {
        var line = "<Relationship xmlns=\"%srelationships\" Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>"
                .formatted(PACKAGE, id, LINKS, type, to);
        relations.merge(from, line, String::concat);
    }

    void writeTo(OutputStream to) throws IOException {
        relations.forEach(
                (from, lines) -> changes.put(relationsOf(from), (before, out) -> relations(before, lines, out)));
        if (!types.isEmpty()) {
            splice(TYPES, tag -> tag.depth() == 0 && tag.isEnd() ? types + tag.raw() : tag.raw());
        }
        var out = new ZipOutputStream(to);
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            out.putNextEntry(new ZipEntry(entry.getName()));
            try (var in = zip.getInputStream(entry)) {
                var change = changes.remove(entry.getName());
                if (change == null) {
                    in.transferTo(out);
                } else {
                    change.write(in, out);
                }
            }
            out.closeEntry();
        }
        for (var added : changes.entrySet()) {
            out.putNextEntry(new ZipEntry(added.getKey()));
            added.getValue().write(null, out);
            out.closeEntry();
        }
        out.finish();
    }

    private static void relations(@Nullable InputStream before, String lines, OutputStream out) throws IOException {
        var none = "<Relationships xmlns=\"" + PACKAGE + "relationships\"></Relationships>";
        var in = before == null
                ? new java.io.ByteArrayInputStream(none.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : before;
        XmlSplice.copy(in, out, tag -> {
            if (tag.depth() != 0 || (!tag.isEnd() && !tag.isEmpty())) {
                return tag.raw();
            }
            return tag.isEnd()
                    ? lines + tag.raw()
                    : tag.raw().substring(0, tag.raw().length() - 2) + ">" + lines + "</" + tag.prefix() + tag.name()
                            + ">";
        });
    }

    private static String relationsOf(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
