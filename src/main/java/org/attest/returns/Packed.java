package org.attest.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Values as JSON, packed. */
final class Packed {

    private static final int PIECE = 8_192;

    private Packed() {}

    /** Hardly larger than packed with care, and several times sooner. */
    private static final class Quickly extends GZIPOutputStream {

        Quickly(OutputStream out) throws IOException {
            super(out, PIECE);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static byte[] pack(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new Quickly(bytes)) {
            KeptJson.MAPPER.writeValue(packing, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return KeptJson.MAPPER.readValue(unpacking, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
