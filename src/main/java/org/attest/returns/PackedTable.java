package org.attest.returns;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A brought table as few bytes, made and read again in a fraction of the time that JSON takes. */
final class PackedTable {

    /** What JSON was packed with, in which tables were kept before. */
    private static final byte GZIP = 0x1f;

    private static final int PIECE = 65_536;
    private static final int FORMULA = 0x40;
    private static final int HIDDEN = 1;
    private static final int MERGED = 2;
    private static final int ELSEWHERE = 4;
    /** Texts up to this length come again and again, and are held once. */
    private static final int SHORT = 40;

    private PackedTable() {}

    static byte[] pack(RawTable table) {
        var bytes = new ByteArrayOutputStream(PIECE);
        var packer = new Deflater(Deflater.BEST_SPEED);
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, packer, PIECE), PIECE))) {
            text(out, table.sheet());
            out.writeInt(table.headerRow());
            out.writeInt(table.headers().size());
            for (var header : table.headers()) {
                out.writeInt(header.column());
                text(out, header.words());
            }
            out.writeInt(table.problems().size());
            for (var problem : table.problems()) {
                for (var part : List.of(problem.kind().name(), problem.where(), problem.found(), problem.expected())) {
                    text(out, part);
                }
            }
            out.writeInt(table.lines().size());
            for (var line : table.lines()) {
                line(out, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            packer.end();
        }
        return bytes.toByteArray();
    }

    private static void line(DataOutputStream out, RawTable.Line line) throws IOException {
        var from = line.from();
        out.writeInt(line.number());
        out.writeByte((line.hidden() ? HIDDEN : 0) | (line.merged() ? MERGED : 0) | (from == null ? 0 : ELSEWHERE));
        if (from != null) {
            text(out, from.sheet());
            out.writeInt(from.row());
        }
        out.writeShort(line.cells().size());
        for (var cell : line.cells()) {
            out.writeShort(cell.column());
            out.writeByte(cell.kind().ordinal() | (cell.formula() ? FORMULA : 0));
            text(out, cell.text());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static RawTable unpack(byte[] packed) {
        if (packed[0] == GZIP) {
            return Packed.unpack(packed, RawTable.class);
        }
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)), PIECE))) {
            return new Reader(in).table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads in the order of writing. */
    private record Reader(DataInputStream in, Map<String, String> shorts) {

        Reader(DataInputStream in) {
            this(in, new HashMap<>());
        }

        RawTable table() throws IOException {
            var sheet = text();
            var headerRow = in.readInt();
            var headers = new ArrayList<RawTable.Header>();
            for (var left = in.readInt(); left > 0; left--) {
                headers.add(new RawTable.Header(in.readInt(), text()));
            }
            var problems = new ArrayList<Problem>();
            for (var left = in.readInt(); left > 0; left--) {
                problems.add(new Problem(ProblemKind.valueOf(text()), text(), text(), text()));
            }
            var lines = new ArrayList<RawTable.Line>();
            for (var left = in.readInt(); left > 0; left--) {
                lines.add(line());
            }
            return new RawTable(sheet, headerRow, headers, lines, problems);
        }

        private RawTable.Line line() throws IOException {
            var number = in.readInt();
            var marks = in.readByte();
            var from = (marks & ELSEWHERE) == 0 ? null : new RawTable.From(text(), in.readInt());
            var cells = new RawCell[in.readUnsignedShort()];
            for (var at = 0; at < cells.length; at++) {
                var column = in.readUnsignedShort();
                var kind = in.readByte();
                cells[at] = new RawCell(
                        column, ParsedCell.Kind.values()[kind & (FORMULA - 1)], text(), (kind & FORMULA) != 0);
            }
            return new RawTable.Line(number, (marks & HIDDEN) != 0, (marks & MERGED) != 0, List.of(cells), from);
        }

        private String text() throws IOException {
            var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            return text.length() > SHORT ? text : shorts.computeIfAbsent(text, it -> it);
        }
    }
}
