package org.attest.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads figures as a program does: over HTTP, with a token, page by page, as JSON or as CSV. */
public final class FiguresReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final int ROWS_A_PAGE = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    public FiguresReader(int port, String token) {
        this.port = port;
        this.token = token;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/figures/v1/%s".formatted(port, path)))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int status(String path) {
        return get(path).statusCode();
    }

    /** All rows of a table, by the names of its columns; what is not known is empty. */
    public List<Map<String, String>> rows(String table) {
        var found = new ArrayList<Map<String, String>>();
        var version = "";
        for (var page = 0; ; page++) {
            var answer = get("%s?page=%d&size=%d%s".formatted(table, page, ROWS_A_PAGE, version));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var body = JSON.readTree(answer.body());
            body.get("rows").forEach(it -> found.add(row(it)));
            version = "&version=" + body.get("version").asString();
            if (body.get("last").asBoolean()) {
                assertThat(found).hasSize(body.get("total").asInt());
                return found;
            }
        }
    }

    /** The same as CSV. */
    public List<Map<String, String>> csv(String table) {
        var answer = get(table + "?format=csv&size=1000");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var read = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))) {
            return read.stream().map(it -> it.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(JsonNode node) {
        var row = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(it -> row.put(
                        it.getKey(), it.getValue().isNull() ? "" : it.getValue().asString()));
        return row;
    }
}
