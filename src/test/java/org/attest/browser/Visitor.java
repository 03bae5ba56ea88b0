package org.attest.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without a screen: keeps its cookies, follows nothing by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    public Visitor(int port) {
        address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Where the page leads, or its status when it leads nowhere. */
    public String leadsTo(String path) {
        return leadsTo(get(path));
    }

    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .map(it -> it.replaceFirst("^http://localhost:\\d+", ""))
                .orElse(Integer.toString(answer.statusCode()));
    }

    /** Types into the sign-in page; the answer is where that leads. */
    public String signIn(String email, String password) {
        return leadsTo(post(token(), email, password));
    }

    public HttpResponse<String> post(String token, String email, String password) {
        return form(
                "/sign-in", "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    public HttpResponse<String> form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a message of the screens' own, and gives the answer, which must not be an error. */
    String json(String path, String body) {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " from " + path);
        }
        return answer.body();
    }

    HttpClient client() {
        return client;
    }

    public String token() {
        var page = get("/sign-in").body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No token in the page: " + page);
        }
        return found.group(1);
    }

    /** The value of the cookie whose name starts so; empty without one. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().startsWith(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
