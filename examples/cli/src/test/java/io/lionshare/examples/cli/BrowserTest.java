package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openqa.selenium.WebElement;

/** The HTML page in a browser, as people use it. One browser for all tests; left out, with a word, where there is none. */
class BrowserTest {
    private static final String MISSING =
            "BrowserTest is left out: chromium and chromedriver are not installed. Maybe install chromium and chromium-driver";
    private static final Pattern REQUEST = Pattern.compile("\"method\":\"Network.requestWillBeSent\"");
    private static final String FIRST_TABLE = "return document.querySelector('.data')";
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
            return ["p", "a", "dt", "dd", "h1", "h2", "h3", "caption", "thead th", "thead th button", "tbody th", "tbody td",
                    "tfoot td", ".subtotal td", "figcaption", "summary", ".remark", ".remark strong", "button", "svg text"]
                .flatMap(selector => {
                    const all = Array.from(document.querySelectorAll(selector));
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
        assertThat(Run.of("compare", "--format", "html", "--metrics", "gini,share-to-ability", "-o", page().toString())
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
        browser().look(1280, "light");
        browser().log("performance");
        browser().log("browser");
        browser().open(page());
    }

    private static WebElement table() {
        return (WebElement) Objects.requireNonNull(browser().script(FIRST_TABLE));
    }

    private static List<String> shown(WebElement table, String cell) {
        return table.findElements(By.cssSelector("tbody tr.body " + cell)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private static List<Double> numbers(WebElement table) {
        return shown(table, "td:nth-child(2)").stream()
                .map(text -> Double.valueOf(text.replace(",", "")))
                .toList();
    }

    private static boolean isOpen(WebElement details) {
        return details.getDomAttribute("open") != null;
    }

    @Test
    @DisplayName("A click on a head sorts by it, the next one the other way, the third one as at first")
    void sorts() {
        WebElement table = table();
        List<String> first = shown(table, "th");
        WebElement member = table.findElement(By.cssSelector("th[data-column='0']"));
        WebElement button = member.findElement(By.tagName("button"));
        button.click();
        List<String> ascending = shown(table, "th");
        assertThat(ascending)
                .hasSize(32)
                .isNotEqualTo(first)
                .startsWith("Albania (ALB)")
                .endsWith("United States (USA)");
        assertThat(member.getDomAttribute("aria-sort")).isEqualTo("ascending");
        button.click();
        assertThat(member.getDomAttribute("aria-sort")).isEqualTo("descending");
        List<String> turned = new ArrayList<>(ascending);
        Collections.reverse(turned);
        assertThat(shown(table, "th")).isEqualTo(turned);
        button.click();
        assertThat(member.getDomAttribute("aria-sort")).isNull();
        assertThat(shown(table, "th")).isEqualTo(first);
    }

    @Test
    @DisplayName("Numbers are sorted as numbers, from the keyboard too, and the sums stay below")
    void sortsNumbers() {
        WebElement table = table();
        WebElement head = table.findElement(By.cssSelector("th[data-column='1']"));
        head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(numbers(table)).hasSize(32).isSortedAccordingTo(Collections.reverseOrder());
        head.findElement(By.tagName("button")).sendKeys(Keys.SPACE);
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(numbers(table)).hasSize(32).isSorted();
        assertThat(table.findElement(By.cssSelector("tfoot tr:last-child")).getText())
                .startsWith("Total 30,000");
    }

    @Test
    @DisplayName("A search hides the rows without its text, and gives them back")
    void searches() {
        WebElement table = table();
        List<String> all = shown(table, "th");
        WebElement field = table.findElement(By.cssSelector("input[type=search]"));
        field.sendKeys("LAND");
        assertThat(shown(table, "th"))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(name -> name.contains("land")).toList())
                .hasSizeBetween(2, 31);
        assertThat(table.findElement(By.className("count")).getText()).endsWith(" of 32");
        field.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
        assertThat(shown(table, "th")).isEqualTo(all);
    }

    @Test
    @DisplayName("A derivation is unfolded by a click and from the keyboard")
    void unfolds() {
        WebElement details = browser().driver().findElement(By.cssSelector("#section-members .folds details"));
        WebElement summary = details.findElement(By.tagName("summary"));
        WebElement inside = details.findElement(By.tagName("table"));
        assertThat(inside.isDisplayed()).isFalse();
        summary.click();
        assertThat(isOpen(details)).isTrue();
        assertThat(inside.isDisplayed()).isTrue();
        summary.click();
        assertThat(isOpen(details)).isFalse();
        summary.sendKeys(Keys.ENTER);
        assertThat(isOpen(details)).isTrue();
        assertThat(inside.getText()).contains("proportional to score", "carries");
        summary.sendKeys(Keys.SPACE);
        assertThat(isOpen(details)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    @DisplayName("The page does not scroll sideways, folded or not")
    void fits(int width) {
        browser().look(width, "light");
        browser().open(page());
        String sideways = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assertThat(browser().script("return innerWidth")).isEqualTo((long) width);
        assertThat(browser().script(sideways)).isEqualTo(false);
        browser().script("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        assertThat(browser().script(sideways)).isEqualTo(false);
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
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    @DisplayName("All text has a contrast of at least 4.5 to what it stands on (WCAG 2.1, AA)")
    void contrast(int width, String scheme) {
        browser().look(width, scheme);
        browser().open(page());
        assertThat(browser().script("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(scheme.equals("dark"));
        assertThat(browser().script(POOR_CONTRASTS)).isEqualTo(List.of());
    }
}
