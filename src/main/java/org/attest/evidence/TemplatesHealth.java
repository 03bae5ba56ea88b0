package org.attest.evidence;

import java.util.stream.Stream;
import org.attest.components.HealthLine;
import org.springframework.stereotype.Component;

/** Names each template's file that is not used, with the line and the reason. */
@Component
class TemplatesHealth implements HealthLine {

    private final TemplateShelf shelf;

    TemplatesHealth(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Evidence templates";
    }

    @Override
    public Health look() {
        var stock = shelf.stock();
        var used = "%d templates are in use. Your own belong in the folder %s."
                .formatted(stock.templates().size(), shelf.folder().toAbsolutePath());
        var replaced = stock.replaced().stream()
                .map(it -> "%s of your folder stands in for the one that ships with Attest.".formatted(it));
        var bad = stock.bad().stream().map(Object::toString);
        var health = stock.bad().isEmpty()
                ? Health.ok(used)
                : Health.attention(
                        "%s %s not used.".formatted(used, files(stock.bad().size())));
        return health.with(Stream.concat(bad, replaced).toList());
    }

    private static String files(int count) {
        return count == 1 ? "One file is" : count + " files are";
    }
}
