package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.attest.spreadsheets.FileRefused.Reason;

/** The comments of one sheet: those that people wrote, in plain letters, and ours below them. */
final class CellNotes {

    private static final String OURS = "Attest";
    private static final int LONGEST = 8_000;

    /** Where a comment is; rows from 1, columns from 0. */
    private record At(int row, int column) implements Comparable<At> {

        @Override
        public int compareTo(At other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }

        String words() {
            return CellPlace.letters(column) + row;
        }
    }

    private record Note(String author, String text) {}

    private final String mark;
    private final Map<At, Note> notes = new TreeMap<>();
    private boolean changed;

    CellNotes(String mark) {
        this.mark = mark;
    }

    /** Keeps what people wrote; what we wrote before goes. */
    void keep(InputStream comments, Limits limits) throws IOException {
        var authors = new ArrayList<String>();
        var budget = new TextBudget(limits);
        var text = new TextCollector(LONGEST);
        var at = new String[] {"", ""};
        var author = new StringBuilder();
        var inAuthor = new boolean[1];
        Xml.eachEvent(comments, xml -> {
            text.see(xml);
            if (xml.isStartElement()) {
                inAuthor[0] = xml.getLocalName().equals("author");
                if (xml.getLocalName().equals("comment")) {
                    at[0] = Xml.attribute(xml, "ref");
                    at[1] = Xml.attribute(xml, "authorId");
                    text.take();
                }
            } else if (xml.isCharacters() && inAuthor[0]) {
                author.append(xml.getText());
            } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("author")) {
                    authors.add(author.toString());
                    author.setLength(0);
                } else if (xml.getLocalName().equals("comment")) {
                    budget.spend(text.length());
                    keep(at[0], theirs(authors, at[1]), text.take().words());
                }
                inAuthor[0] = false;
            }
        });
    }

    private static String theirs(List<String> authors, String number) {
        return number.matches("[0-9]{1,6}") && Integer.parseInt(number) < authors.size()
                ? authors.get(Integer.parseInt(number))
                : "";
    }

    private void keep(String place, String author, String text) {
        var ours = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark);
        changed |= ours >= 0;
        var kept = ours < 0 ? text : text.substring(0, ours).stripTrailing();
        if (!kept.isBlank()) {
            notes.put(at(place), new Note(author, kept));
        }
    }

    private static At at(String place) {
        var letters = place.replaceAll("[^A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
        var digits = place.replaceAll("[^0-9]", "");
        if (!place.matches("[A-Za-z]{1,3}[0-9]{1,7}") || Integer.parseInt(digits) == 0) {
            throw new FileRefused(Reason.DAMAGED);
        }
        var column = 0;
        for (var letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new At(Integer.parseInt(digits), column - 1);
    }

    /** Whether they differ from those that the sheet has. */
    boolean changed() {
        return changed;
    }

    void add(Remark remark) {
        changed = true;
        notes.merge(
                new At(remark.row(), remark.column()),
                new Note(OURS, remark.comment()),
                (there, ours) -> new Note(there.author(), there.text() + "\n\n" + ours.text()));
    }

    void writeComments(OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        var authors = new LinkedHashSet<String>();
        notes.values().forEach(it -> authors.add(it.author()));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + RemarkParts.MAIN
                + "\"><authors>");
        for (var author : authors) {
            out.write("<author>" + InertText.of(author) + "</author>");
        }
        out.write("</authors><commentList>");
        var numbers = List.copyOf(authors);
        for (var note : notes.entrySet()) {
            out.write("<comment ref=\"" + note.getKey().words() + "\" authorId=\""
                    + numbers.indexOf(note.getValue().author()) + "\"><text><t xml:space=\"preserve\">"
                    + InertText.of(note.getValue().text()) + "</t></text></comment>");
        }
        out.write("</commentList></comments>");
        out.flush();
    }

    /** Excel shows a comment only where it has a box, written in the language of an older time. */
    void writeBoxes(OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\""
                + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke"
                + " joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        var number = 1;
        for (var at : notes.keySet()) {
            out.write(box(number++, at));
        }
        out.write("</xml>");
        out.flush();
    }

    private static String box(int number, At at) {
        var anchor = "%d, 15, %d, 2, %d, 31, %d, 4"
                .formatted(at.column() + 1, Math.max(0, at.row() - 2), at.column() + 5, at.row() + 6);
        return "<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                        .formatted(1024 + number)
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:textbox"
                + " style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                + "<x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column>"
                        .formatted(anchor, at.row() - 1, at.column())
                + "</x:ClientData></v:shape>";
    }
}
