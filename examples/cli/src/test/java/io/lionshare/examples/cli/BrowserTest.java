package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The HTML page in a browser, as people use it. One browser for all tests; left out, with a word, where there is none. */
class BrowserTest {
    private static final String MISSING =
            "BrowserTest is left out: chromium and chromedriver are not installed. Maybe install chromium and chromium-driver";
    private static final Pattern REQUEST = Pattern.compile("\"method\":\"Network.requestWillBeSent\"");
    private static final Pattern PDF_PAGE = Pattern.compile("/Type */Page[^s]");
    private static final String FIRST_TABLE = "return document.querySelector('table.data')";
    private static final String CUT_NUMBERS = "return Array.from(document.querySelectorAll('td.n'))"
            + ".filter(cell => cell.offsetParent !== null && cell.scrollWidth > cell.clientWidth + 1)"
            + ".map(cell => cell.textContent)";
    // The background is that of the nearest element that has one; no text of the page stands on a mixed one.
    private static final String POOR_CONTRASTS = """
            const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = e => {
                const colour = getComputedStyle(e).backgroundColor;
                return colour === "rgba(0, 0, 0, 0)" ? ground(e.parentElement) : colour;
            };
            const contrast = e => {
                const style = getComputedStyle(e);
                const both = [e.closest("svg") ? style.fill : style.color, ground(e)].map(light).sort((a, b) => b - a);
                return (both[0] + 0.05) / (both[1] + 0.05);
            };
            return ["p", "a", "h1", "h2", "h3", "caption", "thead th", "tbody th", "tbody td.n", "tfoot td", "summary", "b",
                    "button", "label", "svg text"]
                .flatMap(selector => {
                    const all = Array.from(document.querySelectorAll(selector)).filter(e => e.offsetParent !== null || e.closest("svg"));
                    return all.length === 0 ? [selector + ": none"] : all.filter(e => contrast(e) < 4.5)
                        .map(e => selector + ": " + contrast(e) + " " + e.textContent);
                });
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static final List<Browser> BROWSERS = new ArrayList<>();

    @BeforeAll
    static void start() {
        if (!Browser.isInstalled()) {
            System.err.println(MISSING);
        }
        assumeTrue(Browser.isInstalled(), MISSING);
        BROWSERS.add(new Browser(folder.resolve("profile")));
        assertThat(Run.of("compare", "--format", "html", "-o", page().toString())
                        .code())
                .isZero();
    }

    @AfterAll
    static void quit() {
        BROWSERS.forEach(Browser::close);
        BROWSERS.clear();
    }

    private static Path page() {
        return folder.resolve("report.html");
    }

    private static Browser browser() {
        return BROWSERS.get(0);
    }

    @BeforeEach
    void open() {
        browser().look(1440, "light");
        browser().log("performance");
        browser().log("browser");
        browser().open(page());
    }

    private static WebElement table() {
        return (WebElement) Objects.requireNonNull(browser().script(FIRST_TABLE));
    }

    private static List<String> shown(WebElement table, String cell) {
        return table.findElements(By.cssSelector("tbody tr " + cell)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private static List<Double> numbers(WebElement table) {
        return shown(table, "td:nth-child(3)").stream()
                .map(text -> Double.valueOf(text.replace("<0.1", "0.05")))
                .toList();
    }

    private static double number(String script) {
        return ((Number) Objects.requireNonNull(browser().script("return " + script))).doubleValue();
    }

    @Test
    @DisplayName("A click on a head sorts by it, the next one the other way; sums stay below")
    void sorts() {
        WebElement table = table();
        WebElement member = table.findElement(By.cssSelector("thead tr:last-child th"));
        WebElement button = member.findElement(By.tagName("button"));
        button.click();
        List<String> ascending = shown(table, "th");
        assertThat(ascending).hasSize(27).startsWith("Albania").endsWith("United Kingdom");
        assertThat(member.getDomAttribute("aria-sort")).isEqualTo("ascending");
        button.click();
        List<String> turned = new ArrayList<>(ascending);
        Collections.reverse(turned);
        assertThat(shown(table, "th")).isEqualTo(turned);
        WebElement share = table.findElement(By.cssSelector("thead tr:last-child th:nth-child(3)"));
        share.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        assertThat(share.getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(numbers(table)).hasSize(27).isSortedAccordingTo(Collections.reverseOrder());
        share.findElement(By.tagName("button")).sendKeys(Keys.SPACE);
        assertThat(numbers(table)).isSorted();
        assertThat(table.findElement(By.cssSelector("tfoot tr:last-child")).getText())
                .startsWith("All 100 30,000");
    }

    @Test
    @DisplayName("The switch shows one burden at a time, from the keyboard too")
    void switches() {
        assertThat(browser().driver().findElement(By.cssSelector(".w1")).isDisplayed())
                .isTrue();
        browser().driver().findElement(By.cssSelector("[for=v3]")).click();
        assertThat(browser().driver().findElement(By.cssSelector(".w3 h2")).getText())
                .contains("of the money");
        assertThat(browser().driver().findElement(By.cssSelector(".w1")).isDisplayed())
                .isFalse();
        browser().driver().findElement(By.id("v3")).sendKeys(Keys.ARROW_LEFT);
        assertThat(browser().driver().findElement(By.cssSelector(".w2")).isDisplayed())
                .isTrue();
    }

    @Test
    @DisplayName("A member is found and unfolded by a click and from the keyboard, one at a time")
    void unfolds() {
        WebElement field = browser().driver().findElement(By.cssSelector(".steps input"));
        field.sendKeys("germ");
        List<WebElement> found = browser().driver().findElements(By.cssSelector(".steps details")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertThat(found).hasSize(1);
        WebElement summary = found.get(0).findElement(By.tagName("summary"));
        summary.click();
        assertThat(found.get(0).getText()).contains("Germany", "by score", "carries");
        summary.sendKeys(Keys.ENTER);
        assertThat(found.get(0).getDomAttribute("open")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 400, 9000", "390, 844, 560, 11000"})
    @DisplayName("The first chart is on the first screen, and the page is no longer than its budget")
    void firstScreen(int width, int height, int chart, int budget) {
        browser().look(width, "light");
        browser().open(page());
        double top = number("document.querySelector('.dots').getBoundingClientRect().top");
        double bottom = number("document.querySelector('.dots').getBoundingClientRect().bottom");
        assertThat(top).isLessThan(chart);
        assertThat(bottom).isLessThan(height);
        assertThat(number("document.documentElement.scrollHeight")).isLessThan(budget);
    }

    @Test
    @DisplayName("The page of the real case has at most 310 kB")
    void size() throws IOException {
        assertThat(Files.size(page())).isLessThan(310_000);
    }

    @Test
    @DisplayName("The first screen is the picture of the README, which -Dlionshare.write=true takes again")
    void picture() throws IOException {
        byte[] picture = browser().driver().getScreenshotAs(OutputType.BYTES);
        assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        Path shown = Path.of("../../plugins/report/page.png");
        if (Boolean.getBoolean("lionshare.write")) {
            Files.write(shown, picture);
        }
        assertThat(shown).isRegularFile();
    }

    @Test
    @DisplayName("On paper it takes at most 12 pages")
    void prints() {
        String pdf = browser().driver().print(new PrintOptions()).getContent();
        String text = new String(Base64.getMimeDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        assertThat(PDF_PAGE.matcher(text).results().count()).isBetween(4L, 12L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 768, 390})
    @DisplayName("The page does not scroll sideways, folded or not, and no number is cut off")
    void fits(int width) {
        browser().look(width, "light");
        browser().open(page());
        String sideways = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assertThat(browser().script("return innerWidth")).isEqualTo((long) width);
        assertThat(browser().script(sideways)).isEqualTo(false);
        browser().script("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        assertThat(browser().script(sideways)).isEqualTo(false);
        assertThat(browser().script(CUT_NUMBERS)).isEqualTo(List.of());
    }

    @Test
    @DisplayName("Nothing is requested but the page itself, and nothing goes wrong")
    void quiet() {
        assertThat(browser().log("performance").stream()
                        .filter(entry -> REQUEST.matcher(entry.getMessage()).find()))
                .hasSize(1)
                .allMatch(entry -> entry.getMessage().contains(page().toUri().getPath()));
        assertThat(browser().script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser().log("browser")).noneMatch(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    @DisplayName("All text has a contrast of at least 4.5 to what it stands on (WCAG 2.1, AA)")
    void contrast(int width, String scheme) {
        browser().look(width, scheme);
        browser().open(page());
        assertThat(browser().script("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(scheme.equals("dark"));
        assertThat(browser().script(POOR_CONTRASTS)).isEqualTo(List.of());
    }
}
