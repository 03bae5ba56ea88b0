package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium as a person uses it: it reads words on the screen and waits until they are there. */
public final class Browser implements AutoCloseable {

    public static final int WIDE = 1280;
    public static final int NARROWEST = 320;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path DOWNLOADS = Path.of("target", "downloads-" + System.getProperty("attest.test.fork", "1"))
            .toAbsolutePath();
    private static final Path SCREENSHOTS = Path.of("target/screenshots").toAbsolutePath();

    private static final boolean PICTURES = Boolean.getBoolean("attest.pictures");

    private static final Deque<ChromeDriver> IDLE = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> IDLE.forEach(ChromeDriver::quit)));
    }

    private final ChromeDriver driver;
    private final Page page;
    private final int port;
    private final String address;
    private int width;

    /** A browser without any memory: one that an earlier test closed, or else a new one. */
    public Browser(int port) {
        this.port = port;
        address = "http://localhost:" + port + "/";
        var idle = IDLE.poll();
        driver = idle == null ? new ChromeDriver(service(), options()) : idle;
        page = new Page(driver);
        width(1280);
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--lang=en-GB");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", DOWNLOADS.toString(), "download.prompt_for_download", false));
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Windows are 900 high; the narrowest that people use is 320 wide. */
    public Browser width(int pixels) {
        if (pixels != width) {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            width = pixels;
        }
        return this;
    }

    /** Goes to a screen: as a link within the application does where one is open, else as by the address bar. */
    public Browser open(String path) {
        if (!page.goByLink(address + path)) {
            driver.get(address + path);
        }
        return settle();
    }

    /** Loads the page anew, as a person does who types the address or asks for the same page again. */
    public Browser load(String path) {
        driver.get(address + path);
        return settle();
    }

    /** Signs in without the screen for it, which takes the browser seconds; {@link #open} comes next. */
    public Browser signIn(String email, String password) {
        var visitor = new Visitor(port);
        var leadsTo = visitor.signIn(email, password);
        assertThat(leadsTo).as("where signing in leads").startsWith("/").doesNotContain("sign-in");
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        for (var cookie : visitor.cookies()) {
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "name",
                            cookie.getName(),
                            "value",
                            cookie.getValue(),
                            "url",
                            address,
                            "httpOnly",
                            cookie.isHttpOnly()));
        }
        return this;
    }

    /** As people do. */
    public Browser signInOnScreen(String email, String password) {
        driver.manage().deleteAllCookies();
        load("sign-in");
        return signInFrom(email, password);
    }

    /** As people do who were sent to the sign-in page, where they are. */
    public Browser signInFrom(String email, String password) {
        type("email", email).type("password", password);
        find(By.id("sign-in")).click();
        waitUntil(() -> !driver.getCurrentUrl().contains("sign-in"));
        return settle();
    }

    /** Types over whatever the field with this id holds; all at once, as dictation does, for each key costs time. */
    public Browser type(String id, String text) {
        input(id).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Leaves the field, as a person does with the tabulator key. */
    public Browser leave(String id) {
        if (find(By.id(id)).getTagName().equals("vaadin-date-picker")) {
            input(id).sendKeys(Keys.ENTER); // closes the calendar, which would lie over what is pressed next
        }
        input(id).sendKeys(Keys.TAB);
        settle();
        return this;
    }

    /** Gives files, all at once, to the upload with this id, whose input lies in its shadow. */
    public Browser upload(String id, Path... files) {
        var upload = find(By.id(id));
        var input = (WebElement) driver.executeScript(
                "if (arguments[0].matches('input')) return arguments[0];"
                        + "return arguments[0].querySelector('input[type=file]')"
                        + " ?? arguments[0].shadowRoot.querySelector('input[type=file]')",
                upload);
        input.sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
        return settle();
    }

    /** The input inside a field of the screen, or the field itself where it is plain HTML. */
    private WebElement input(String id) {
        return (WebElement) Objects.requireNonNull(driver.executeScript(
                "const field = arguments[0];"
                        + "return field.localName.startsWith('vaadin-') ? field.querySelector('input, textarea') : field",
                find(By.id(id))));
    }

    public Browser click(String id) {
        return press(By.id(id));
    }

    public Browser clickButton(String words) {
        return press(By.xpath("//vaadin-button[normalize-space()=\"" + words + "\"] | //button[normalize-space()=\""
                + words + "\"]"));
    }

    public Browser clickLink(String words) {
        return press(By.xpath("//a[normalize-space()=\"" + words + "\"]"));
    }

    /** A radio button or a tick box, by the words beside it. */
    public Browser choose(String words) {
        return press(By.xpath("//vaadin-radio-button[normalize-space()=\"" + words
                + "\"]//label | //vaadin-checkbox[normalize-space()=\"" + words + "\"]//label"));
    }

    /** Picks from a list field: a combo box by typing, a select by its words. */
    public Browser pick(String id, String words) {
        var field = find(By.id(id));
        if (field.getTagName().endsWith("combo-box")) {
            type(id, words);
            waitUntil(() -> page.offers(field, words));
            input(id).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        } else {
            waitUntil(() -> chosen(id, words));
            waitUntil(() -> !page.isOpen(find(By.id(id))));
        }
        return settle();
    }

    /** One try at a select: opens it where it is closed, else takes the item with these words. */
    private boolean chosen(String id, String words) {
        try {
            var field = find(By.id(id));
            if (!page.isOpen(field)) {
                // help or an error below the box would lie in the middle of the field
                field.findElement(By.cssSelector("vaadin-select-value-button")).click();
                return false;
            }
            var items = driver.findElements(
                    By.xpath("//vaadin-select-item[contains(normalize-space(), \"" + words + "\")]"));
            items.stream().filter(WebElement::isDisplayed).findFirst().ifPresent(WebElement::click);
            return !items.isEmpty();
        } catch (StaleElementReferenceException | ElementClickInterceptedException notYet) {
            return false;
        }
    }

    /** What the field with this id holds. */
    public String value(String id) {
        return String.valueOf(input(id).getDomProperty("value"));
    }

    public Browser press(By what) {
        waitUntil(() -> {
            try {
                find(what).click();
                return true;
            } catch (StaleElementReferenceException | ElementClickInterceptedException notYet) {
                return false; // redrawn meanwhile, or something still lies over it
            }
        });
        settle();
        return this;
    }

    /** The first that can be seen, as soon as there is one. */
    public WebElement find(By what) {
        return patient()
                .withMessage(() -> "nothing on the screen like " + what + "; it says: " + text())
                .until(it -> page.firstSeen(what));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Looks often enough to lose no time, seldom enough to leave the browser some. */
    private FluentWait<WebDriver> patient() {
        return new WebDriverWait(driver, PATIENCE).pollingEvery(Duration.ofMillis(50));
    }

    /** Presses away what the framework says when the session has ended, and waits for the way back in. */
    public Browser leaveEndedSession() {
        waitUntil(() -> {
            driver.executeScript("""
                    const news = document.querySelector('.v-system-error');
                    if (news && !window.left) {
                        window.left = true; // a second press would ask again, with the new session by then
                        news.click();
                    }
                    """);
            return address().equals("sign-in?ended");
        });
        return settle();
    }

    /** Waits until the words stand on the screen. */
    public Browser see(String words) {
        patient()
                .withMessage(() -> "\"" + words + "\" is not on the screen, which says: " + text())
                .until(it -> page.shows(words));
        return this;
    }

    public String text() {
        return page.text();
    }

    public String address() {
        return driver.getCurrentUrl().substring(address.length());
    }

    public void waitUntil(Supplier<Boolean> condition) {
        patient()
                .withMessage(() -> "gave up waiting at " + driver.getCurrentUrl() + "; the screen says: " + text())
                .until(it -> condition.get());
    }

    public Browser settle() {
        waitUntil(page::settles);
        return this;
    }

    /** What axe finds wrong with the screen, as lines to read. */
    public List<String> axe() {
        waitUntil(page::standsStill);
        return Axe.faults(driver);
    }

    /**
     * A picture wide and narrow; narrow, nothing but tables scrolls sideways.
     *
     * @param axeAt the width at which axe looks, {@link #WIDE} or {@link #NARROWEST}: each look takes it a second
     */
    public Browser looksRight(String name, int axeAt) {
        var faults = new ArrayList<String>();
        for (var width : List.of(WIDE, NARROWEST)) {
            width(width).settle().picture(name + "-" + width);
            if (width == axeAt) {
                faults.addAll(axe());
                faults.addAll(page.beyondTheKeyboard());
            }
        }
        faults.addAll(tooWide());
        assertThat(faults).as(name).isEmpty();
        return width(WIDE);
    }

    public List<String> beyondTheKeyboard() {
        return page.beyondTheKeyboard();
    }

    /** Says so when the window scrolls sideways at its narrowest. */
    public List<String> tooWide() {
        var wide = page.width();
        return wide <= NARROWEST ? List.of() : List.of("wider than the screen: " + wide);
    }

    /** Keeps the screen as it is now in {@code target/screenshots}, in a run that was asked for pictures. */
    public void picture(String name) {
        if (!PICTURES) {
            return;
        }
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses what starts a download and waits for the file. */
    public Path download(Runnable press, String endsWith) {
        deleteDownloads(endsWith);
        press.run();
        waitUntil(() -> downloaded(endsWith) != null);
        return downloaded(endsWith);
    }

    /** An empty file only keeps the name free until the whole download takes its place. */
    private static Path downloaded(String endsWith) {
        var files = DOWNLOADS.toFile().listFiles(it -> it.getName().endsWith(endsWith) && it.length() > 0);
        return files == null || files.length == 0 ? null : files[0].toPath();
    }

    private static void deleteDownloads(String endsWith) {
        var old = downloaded(endsWith);
        if (old != null && !old.toFile().delete()) {
            throw new IllegalStateException("An old download stays: " + old);
        }
    }

    /** Forgets whoever was signed in, and waits for the next test. */
    @Override
    public void close() {
        try {
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.executeCdpCommand(
                    "Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "local_storage"));
            driver.get("about:blank");
            IDLE.push(driver);
        } catch (WebDriverException broken) {
            driver.quit();
        }
    }
}
