package org.attest.browser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The page that a browser shows, asked by pieces of script. What is waited for the page looks for itself, again and
 * again, which is sooner than to be asked from here each time.
 */
record Page(ChromeDriver driver) {

    /** Milliseconds between two looks at something small, and, while nothing on the page changes, at all of it. */
    private static final int CHEAP = 10;

    private static final int DEAR = 100;

    private static final String FIRST_SEEN = """
            const [using, value] = arguments;
            const all = using === 'xpath'
                ? (it => Array.from({ length: it.snapshotLength }, (_, at) => it.snapshotItem(at)))(
                    document.evaluate(value, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE))
                : [...document.querySelectorAll(using === 'id' ? '#' + CSS.escape(value) : value)];
            return all.find(it => it.getClientRects().length > 0
                && it.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
            """;

    private static final String SETTLED = """
            if (document.readyState !== 'complete') return false;
            const flow = window.Vaadin && window.Vaadin.Flow;
            if (!flow || !flow.clients) return true;
            return Object.values(flow.clients).every(it => !it.isActive || !it.isActive());
            """;

    /** What comes or goes, a dialog or a list that closes, would be looked at half seen through. */
    private static final String STANDS_STILL = """
            const moves = it => it.playState === 'running' && it.effect.getComputedTiming().endTime !== Infinity;
            const seen = it => it.getClientRects().length > 0;
            const closing = [
                ...[...document.querySelectorAll('vaadin-select-list-box')]
                    .filter(it => seen(it) && !it.closest('vaadin-select')?.opened),
                ...[...document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog')]
                    .filter(it => !it.opened && [...it.querySelectorAll('*')].some(seen)),
            ];
            return closing.length === 0 && !document.getAnimations().some(moves);
            """;

    private static final String BEYOND_THE_KEYBOARD = """
            const reached = 'a[href], button, input, select, textarea, summary, label, [tabindex]:not([tabindex="-1"])';
            const shown = it => it.getClientRects().length > 0;
            const pressable = it => it.matches('a, [role=button]') || getComputedStyle(it).cursor === 'pointer';
            return [...document.querySelectorAll('body *')]
                .filter(it => it.tabIndex > 0 || (shown(it) && pressable(it) && !it.closest(reached)
                    && !it.querySelector(reached) && !it.closest('[disabled]')))
                .slice(0, 3)
                .map(it => 'not by keyboard: ' + it.outerHTML.slice(0, 120));
            """;

    private static final String GO_BY_LINK = """
            const tell = arguments[arguments.length - 1];
            const link = document.createElement('a');
            link.href = arguments[0];
            const inside = document.getElementById('sign-out') && !document.querySelector('.v-system-error');
            if (!inside || link.href === location.href || link.origin !== location.origin) {
                tell(false);
                return;
            }
            const giveUp = setTimeout(() => tell(false), 5000);
            window.addEventListener('vaadin-navigated', () => {
                clearTimeout(giveUp);
                tell(true);
            }, { once: true });
            document.body.append(link);
            link.click();
            link.remove();
            """;

    /**
     * Goes there as a link within the application does; false where none is open. The server judges each address the
     * same as on a new page; this spares the browser to start the screens anew.
     */
    boolean goByLink(String address) {
        return Boolean.TRUE.equals(driver.executeAsyncScript(GO_BY_LINK, address));
    }

    /** The first of these that can be seen; null when there was none for some seconds. */
    @Nullable
    WebElement firstSeen(By what) {
        var how = ((By.Remotable) what).getRemoteParameters();
        return (WebElement) await(DEAR, FIRST_SEEN, how.using(), how.value());
    }

    /** Whether the screen has asked the server for nothing more. */
    boolean settles() {
        return comesTrue(SETTLED);
    }

    boolean standsStill() {
        return comesTrue(STANDS_STILL);
    }

    /** Whether the words come to stand on the screen. */
    boolean shows(String words) {
        return Boolean.TRUE.equals(await(
                DEAR,
                "return !!document.body && document.body.innerText.replaceAll('\\t', ' ').includes(arguments[0])",
                words));
    }

    /** Whether a list that opened has these words in its first line. */
    boolean offers(WebElement comboBox, String words) {
        return comesTrue(
                "const box = arguments[0]; return !box.loading && (box.filteredItems ?? []).length > 0"
                        + " && box.filteredItems[0] && (box.filteredItems[0].label ?? '').includes(arguments[1])",
                comboBox,
                words);
    }

    boolean isOpen(WebElement field) {
        return Boolean.TRUE.equals(driver.executeScript("return arguments[0].opened === true", field));
    }

    /** The words that can be seen, one space between the cells of a table. */
    String text() {
        return String.valueOf(driver.executeScript("return document.body ? document.body.innerText : ''"))
                .replace('\t', ' ');
    }

    /** What looks as if it could be pressed and cannot be reached with the tabulator key, or only out of turn. */
    List<String> beyondTheKeyboard() {
        return ((List<?>) Objects.requireNonNull(driver.executeScript(BEYOND_THE_KEYBOARD)))
                .stream().map(String::valueOf).toList();
    }

    int width() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return document.documentElement.scrollWidth")))
                .intValue();
    }

    private boolean comesTrue(String condition, Object... given) {
        return Boolean.TRUE.equals(await(CHEAP, condition, given));
    }

    /**
     * What the script returns as soon as that is neither false nor nothing; null after some seconds, or on a new page. It
     * looks where something on the page has changed, and now and then besides: to read a whole screen takes time.
     */
    private @Nullable Object await(int atLeastEvery, String look, Object... given) {
        try {
            return driver.executeAsyncScript("""
                    const given = [...arguments];
                    const tell = given.pop();
                    const look = function () { %s };
                    const first = look(...given);
                    if (first) {
                        tell(first);
                        return;
                    }
                    const until = performance.now() + 4000;
                    let changed = false;
                    let asleep = 0;
                    const watch = new MutationObserver(() => { changed = true; });
                    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
                    const again = () => {
                        asleep += 10;
                        if (changed || asleep >= %d) {
                            changed = false;
                            asleep = 0;
                            const found = look(...given);
                            if (found || performance.now() > until) {
                                watch.disconnect();
                                tell(found || null);
                                return;
                            }
                        }
                        setTimeout(again, 10);
                    };
                    setTimeout(again, 10);
                    """.formatted(look, atLeastEvery), given);
        } catch (JavascriptException | StaleElementReferenceException | ScriptTimeoutException left) {
            return null; // the driver calls it a timeout where the page went away while it looked
        }
    }
}
