package org.attest.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What axe finds wrong with a screen. Every rule looks at all of it but three, which take longer than all others together:
 * that for contrast looks at words whose colours, size and ground no earlier screen of this run has shown, that for the
 * size of targets at those narrower or lower than the 24 px it asks for, and that for style sheets which forbid to turn
 * a screen at the first screen only, for all have the same sheets.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final Set<String> LOOKS_THAT_WERE_FINE = ConcurrentHashMap.newKeySet();

    private static final String RUN = """
            const [known, tell] = arguments;
            const seen = new Set(known);
            const fresh = [];
            const grounds = new Map();
            const above = it => it.assignedSlot ?? it.parentElement ?? it.getRootNode().host;
            const ground = it => {
                if (!it) return 'page';
                if (!grounds.has(it)) {
                    const style = getComputedStyle(it);
                    const own = style.backgroundImage + style.backgroundColor + style.opacity;
                    grounds.set(it, own === 'nonergba(0, 0, 0, 0)1' ? ground(above(it)) : own + ' on ' + ground(above(it)));
                }
                return grounds.get(it);
            };
            const hasWords = it => it.matches('input, textarea, select')
                || [...it.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            const mark = root => root.querySelectorAll('*').forEach(it => {
                if (it.shadowRoot) mark(it.shadowRoot);
                if (it.tabIndex >= 0) {
                    const box = it.getBoundingClientRect();
                    if (box.width < 24 || box.height < 24) it.setAttribute('data-small', '');
                }
                if (!hasWords(it) || !it.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
                const style = getComputedStyle(it);
                const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, ground(it)].join(' ');
                if (!seen.has(look)) {
                    seen.add(look);
                    fresh.push(look);
                    it.setAttribute('data-look', '');
                }
            });
            const unmark = root => root.querySelectorAll('*').forEach(it => {
                if (it.shadowRoot) unmark(it.shadowRoot);
                it.removeAttribute('data-look');
                it.removeAttribute('data-small');
            });
            mark(document);
            axe.configure({ rules: [
                { id: 'color-contrast', selector: '[data-look]' },
                { id: 'target-size', selector: '[data-small]' },
                { id: 'css-orientation-lock', enabled: known.length === 0 },
            ] });
            axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }).then(it => {
                unmark(document);
                const faults = it.violations.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join(' | '));
                tell({ faults, looks: it.violations.some(rule => rule.id === 'color-contrast') ? [] : fresh });
            }, fault => tell({ faults: ['axe did not run: ' + fault], looks: [] }));
            """;

    private Axe() {}

    /** As lines to read. */
    static List<String> faults(JavascriptExecutor driver) {
        if (!Boolean.TRUE.equals(driver.executeScript("return window.axe !== undefined"))) {
            driver.executeScript(SCRIPT);
        }
        var found =
                (Map<?, ?>) Objects.requireNonNull(driver.executeAsyncScript(RUN, List.copyOf(LOOKS_THAT_WERE_FINE)));
        LOOKS_THAT_WERE_FINE.addAll(lines(found.get("looks")));
        return lines(found.get("faults"));
    }

    private static List<String> lines(Object given) {
        return ((List<?>) given).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
