package org.attest.browser;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in session with one screen open, as the server sees it from a browser: the page, its requests, its push line. */
public final class OpenScreen {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_EVENTS = "";

    private final Visitor visitor;
    private final int port;
    private JsonNode start = JSON.createObjectNode();
    private int answered;

    private OpenScreen(int port) {
        this.port = port;
        visitor = new Visitor(port);
    }

    /** The application as it is right after signing in, before any screen is asked for. */
    public static OpenScreen of(int port, String email, String password) {
        var screen = new OpenScreen(port);
        var leadsTo = screen.visitor.signIn(email, password);
        if (leadsTo.contains("sign-in")) {
            throw new IllegalStateException("Signing in was refused");
        }
        screen.start = JSON.readTree(screen.visitor
                        .get("/?v-r=init&query=&v-wn=bench&location=")
                        .body())
                .path("appConfig");
        return screen;
    }

    /**
     * Opens a screen in this session.
     *
     * @param address a path within the application, with or without a query
     * @return all that the server sends for it: the words and the names of what changes on the page
     */
    public List<String> go(String address) {
        var parts = address.split("\\?", 2);
        var words = rpc("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"%s","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(parts[0], parts.length == 1 ? "" : parts[1]));
        rpc(NO_EVENTS); // as a browser does next, by which the server forgets what it sent
        return words;
    }

    private List<String> rpc(String events) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(start.at("/uidl/Vaadin-Security-Key").asString(), events, answered, answered);
        answered++;
        var answer = visitor.json("/?v-r=uidl&v-uiId=" + start.path("v-uiId").asInt(), body);
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

    /** Opens the line by which the server sends what happens elsewhere. */
    public OpenScreen push() {
        var line = "ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId="
                + start.path("v-uiId").asInt() + "&v-pushId="
                + start.at("/uidl/Vaadin-Push-ID").asString()
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson&X-atmo-protocol=true";
        visitor.client()
                .newWebSocketBuilder()
                .buildAsync(URI.create(line), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        socket.request(1);
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .join();
        return this;
    }
}
