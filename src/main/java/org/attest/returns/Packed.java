package org.attest.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Values as JSON, packed. */
final class Packed {

    private Packed() {}

    static byte[] pack(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
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
