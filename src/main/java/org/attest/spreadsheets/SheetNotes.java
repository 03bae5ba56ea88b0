package org.attest.spreadsheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts our comments into one sheet of a workbook. A sheet with buttons or with discussions in it is left alone: what belongs
 * to those stands in the same parts.
 */
final class SheetNotes {

    private static final int LARGEST_BOXES = 8 * 1024 * 1024;
    private static final Pattern CONTROL = Pattern.compile("ObjectType=[\"'](?!Note[\"'])");
    private static final Set<String> AFTER = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final XlsxContent content;
    private final RemarkParts parts;
    private final CellNotes notes;

    SheetNotes(XlsxContent content, RemarkParts parts, String mark) {
        this.content = content;
        this.parts = parts;
        this.notes = new CellNotes(mark);
    }

    void note(String sheet, List<Remark> remarks) throws IOException {
        var relations = content.parts().relations(sheet);
        var comments = XlsxContent.target(relations, "/comments");
        if (remarks.isEmpty() && comments.isEmpty()) {
            return;
        }
        var id = boxesOf(sheet);
        var boxes = relations.stream()
                .filter(it -> it.id().equals(id))
                .map(PackageParts.Relation::target)
                .findFirst()
                .orElse("");
        if (!XlsxContent.target(relations, "/threadedComment").isEmpty() || (!id.isEmpty() && !holdsNotesOnly(boxes))) {
            return;
        }
        try (var in = content.parts().open(comments)) {
            if (in != null) {
                notes.keep(in, content.limits());
            }
        }
        remarks.forEach(notes::add);
        if (notes.changed()) {
            write(sheet, comments, boxes);
        }
    }

    private void write(String sheet, String comments, String boxes) {
        if (comments.isEmpty()) {
            var part = parts.add(
                    "xl/attestComments%d.xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
                    (_, out) -> notes.writeComments(out));
            parts.relate(sheet, "attestComments", "comments", part);
        } else {
            parts.change(comments, (_, out) -> notes.writeComments(out));
        }
        if (boxes.isEmpty()) {
            var part = parts.add(
                    "xl/drawings/attestNotes%d.vml",
                    "application/vnd.openxmlformats-officedocument.vmlDrawing", (_, out) -> notes.writeBoxes(out));
            parts.relate(sheet, "attestNotes", "vmlDrawing", part);
            parts.splice(sheet, new Boxes());
        } else {
            parts.change(boxes, (_, out) -> notes.writeBoxes(out));
        }
    }

    private String boxesOf(String sheet) throws IOException {
        var id = new String[] {""};
        try (var in = content.parts().open(sheet)) {
            if (in != null) {
                Xml.eachElement(in, xml -> {
                    if (xml.getLocalName().equals("legacyDrawing")) {
                        id[0] = XlsxContent.relationId(xml);
                    }
                });
            }
        }
        return id[0];
    }

    private boolean holdsNotesOnly(String boxes) throws IOException {
        try (var in = content.parts().open(boxes)) {
            if (in == null) {
                return false;
            }
            var bytes = in.readNBytes(LARGEST_BOXES);
            return bytes.length < LARGEST_BOXES
                    && !CONTROL.matcher(new String(bytes, StandardCharsets.UTF_8))
                            .find();
        }
    }

    /** Says in the sheet that it has boxes, at the one place where that may stand. */
    private static final class Boxes implements XmlSplice.Edit {

        private boolean done;

        @Override
        public String become(XmlSplice.Tag tag) {
            var isPlace = tag.depth() == 1 ? AFTER.contains(tag.name()) : tag.depth() == 0 && tag.isEnd();
            if (done || !isPlace) {
                return tag.raw();
            }
            done = true;
            return "<%slegacyDrawing xmlns:attest=\"%s\" attest:id=\"attestNotes\"/>"
                            .formatted(tag.prefix(), RemarkParts.LINKS)
                    + tag.raw();
        }
    }
}
