package org.attest.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list shows (filter, sort, page), as it stands in the address, so that a link can be sent to a colleague. */
public final class AddressState {

    private final String path;
    private final Map<String, String> values;
    private final String pageWord;

    private AddressState(String path, Map<String, String> values, String pageWord) {
        this.path = path;
        this.values = values;
        this.pageWord = pageWord;
    }

    public static AddressState of(Location location) {
        var values = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, given) -> {
            if (!given.isEmpty()) {
                values.put(name, given.getFirst());
            }
        });
        return new AddressState(location.getPath(), values, "page");
    }

    /** The same address for a second list on the screen, which turns its pages under a word of its own. */
    public AddressState pagedBy(String word) {
        return new AddressState(path, values, word);
    }

    /** The empty text where the address says nothing. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number from 1 up; 1 where the address says nothing, or nonsense. */
    public int page() {
        var written = get(pageWord);
        return written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) : 1;
    }

    /** The same list with one thing changed, from its first page; null or blank takes the word away. */
    public AddressState with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(pageWord);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new AddressState(path, changed, pageWord);
    }

    /** The same list turned to another page. */
    public AddressState turned(int page) {
        var changed = with(pageWord, null);
        if (page > 1) {
            changed.values.put(pageWord, Integer.toString(page));
        }
        return changed;
    }

    public String href() {
        var query = values.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Shows the list like this, at this address. */
    public void go() {
        UI.getCurrent().navigate(path, QueryParameters.simple(values));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
