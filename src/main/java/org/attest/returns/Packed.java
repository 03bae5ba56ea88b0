package org.attest.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON, packed. */
final class Packed {

    private static final JsonMapper JSON = new JsonMapper();

    private Packed() {}

    static byte[] pack(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            JSON.writeValue(packing, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return JSON.readValue(unpacking, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
