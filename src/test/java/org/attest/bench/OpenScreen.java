package org.attest.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in session with one screen open, as the server sees it from a browser: the page, its requests, its push line. */
final class OpenScreen {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_EVENTS = "";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private JsonNode start = JSON.createObjectNode();
    private int answered;

    private OpenScreen(int port) {
        address = "http://localhost:" + port + "/";
    }

    static OpenScreen of(int port, String email, String password, String route) {
        var screen = new OpenScreen(port);
        screen.signIn(email, password);
        screen.begin(route);
        screen.go(route);
        screen.push();
        return screen;
    }

    private void signIn(String email, String password) {
        var token = TOKEN.matcher(get("sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + encoded(email) + "&password=" + encoded(password)
                        + "&_csrf=" + encoded(token.group(1)))));
        if (answer.headers().firstValue("location").orElse("").contains("sign-in")) {
            throw new IllegalStateException("Signing in was refused");
        }
    }

    private void begin(String route) {
        start = JSON.readTree(get("?v-r=init&query=&v-wn=bench&location=" + encoded(route)))
                .path("appConfig");
    }

    /** Opens a screen in this session; all the words that the server sends for it. */
    List<String> go(String route) {
        var words = rpc("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(route));
        rpc(NO_EVENTS); // as a browser does next, by which the server forgets what it sent
        return words;
    }

    private List<String> rpc(String events) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(start.at("/uidl/Vaadin-Security-Key").asString(), events, answered, answered);
        answered++;
        var answer = send(request("?v-r=uidl&v-uiId=" + start.path("v-uiId").asInt())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
        var words = new ArrayList<String>();
        collect(JSON.readTree(answer.replaceFirst("^for\\(;;\\);", "")), words);
        return words;
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isString()) {
            words.add(node.asString());
        }
        node.forEach(it -> collect(it, words));
    }

    private void push() {
        var line = address.replace("http:", "ws:") + "VAADIN/push?v-r=push&v-uiId="
                + start.path("v-uiId").asInt() + "&v-pushId="
                + start.at("/uidl/Vaadin-Push-ID").asString()
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson&X-atmo-protocol=true";
        client.newWebSocketBuilder()
                .buildAsync(URI.create(line), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        socket.request(1);
                        return java.util.concurrent.CompletableFuture.completedFuture(null);
                    }
                })
                .join();
    }

    private String get(String path) {
        return send(request(path)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        answer.statusCode() + " from " + answer.uri().getPath());
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
