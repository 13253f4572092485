package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The HTML page in a browser, as people use it. */
class BrowserTest extends PageInBrowser {
    private static final String FIRST_TABLE = "return document.querySelector('table.data')";

    private static WebElement table() {
        return (WebElement) Objects.requireNonNull(browser().script(FIRST_TABLE));
    }

    private static List<String> shown(WebElement table, String cell) {
        Object texts = browser()
                .script(
                        "return Array.from(arguments[0].querySelectorAll('tbody tr ' + arguments[1]))"
                                + ".filter(e => e.offsetParent !== null).map(e => e.innerText)",
                        table,
                        cell);
        return ((List<?>) Objects.requireNonNull(texts))
                .stream().map(String::valueOf).toList();
    }

    private static List<Double> numbers(WebElement table) {
        return shown(table, "td:nth-child(3)").stream()
                .map(text -> Double.valueOf(text.replace("<0.1", "0.05")))
                .toList();
    }

    @Test
    @DisplayName("A click on a head sorts by it, the next one the other way; sums stay below")
    void sorts() {
        open();
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
        open();
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
        open();
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
        ShownPage shown = open(width, "light");
        assertThat(shown.firstChart("top")).isLessThan(chart);
        assertThat(shown.firstChart("bottom")).isLessThan(height);
        assertThat(shown.height()).isLessThan(budget);
    }

    @Test
    @DisplayName("The page of the real case has at most 310 kB, and takes at most 12 pages on paper")
    void size() throws IOException {
        assertThat(Files.size(page())).isLessThan(310_000);
        assertThat(open().printedPages()).isBetween(4L, 12L);
    }

    @Test
    @DisplayName("The section on years has at most 20 kB and is at most 900 pixels high, and no name runs out of it")
    void years() throws IOException {
        String page = Files.readString(page());
        int begin = page.indexOf("<section id=fund-years");
        assertThat(page.substring(begin, page.indexOf("<section", begin + 1)).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(5_000, 20_000);
        ShownPage shown = open();
        browser().driver().findElement(By.cssSelector("[for=v3]")).click();
        assertThat(shown.number("document.querySelector('.years').offsetHeight"))
                .isBetween(500.0, 900.0);
        for (int width : new int[] {WIDE, 768, 390}) {
            browser().look(width, "light");
            assertThat(shown.ask("Array.from(document.querySelectorAll('.ends text')).filter(text => {"
                            + " const box = text.getBoundingClientRect();"
                            + " return box.left < 0 || box.right > document.documentElement.clientWidth;"
                            + " }).map(text => text.textContent)"))
                    .as("at %s px", width)
                    .isEqualTo(List.of());
        }
    }

    @Test
    @DisplayName("On paper each section stands for all burdens before the next one begins, as on the screen")
    void paperOrder() {
        ShownPage shown = open();
        shown.onPaper();
        assertThat(shown.isSideways()).isFalse();
        assertThat(shown.cutNumbers()).isEqualTo(List.of());
        assertThat(shown.ask("Array.from(document.querySelectorAll('main section'))"
                        + ".map(s => [s.getBoundingClientRect().top, s.className])"
                        + ".filter(s => s[0] !== 0).sort((a, b) => a[0] - b[0]).map(s => s[1])"))
                .isEqualTo(List.of(
                        "answer", "answer", "answer", "table", "table", "table", "change", "change", "change",
                        "between", "between", "between", "years", "absence", "absence", "absence", "limits", "pledges",
                        "bargain"));
    }

    @Test
    @DisplayName("The head of a long table stays below the bar while its rows pass")
    void stickyHead() {
        ShownPage shown = open();
        browser()
                .script(
                        "document.querySelector('table.data tbody tr:nth-child(20)').scrollIntoView({block: 'center'})");
        assertThat(shown.number("document.querySelector('table.data thead').getBoundingClientRect().top"
                        + " - document.querySelector('.bar').getBoundingClientRect().bottom"))
                .isBetween(-4.0, 1.0);
    }

    @Test
    @DisplayName("The first screen is the picture of the README, which -Dlionshare.write=true takes again")
    void picture() throws IOException {
        open();
        byte[] picture = browser().driver().getScreenshotAs(OutputType.BYTES);
        assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        Path shown = Path.of("../../plugins/report/page.png");
        if (Boolean.getBoolean("lionshare.write")) {
            Files.write(shown, picture);
        }
        assertThat(shown).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, 768, 390})
    @DisplayName("The page does not scroll sideways, folded or not, no number is cut off, and nothing goes wrong")
    void fits(int width) {
        ShownPage shown = open(width, "light");
        assertThat(shown.number("innerWidth")).isEqualTo(width);
        assertThat(shown.isSideways()).isFalse();
        shown.unfold();
        assertThat(shown.isSideways()).isFalse();
        assertThat(shown.cutNumbers()).isEqualTo(List.of());
        assertThat(shown.ask("performance.getEntriesByType('resource').length")).isEqualTo(0L);
        assertThat(shown.disturbances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    @DisplayName("All text has a contrast of at least 4.5 to what it stands on (WCAG 2.1, AA)")
    void contrast(int width, String scheme) {
        ShownPage shown = open(width, scheme);
        assertThat(shown.ask("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(scheme.equals("dark"));
        assertThat(shown.poorContrasts()).isEqualTo(List.of());
    }

    @Test
    @DisplayName("A plan that is pressed shows its own numbers in the dot plot, and no others")
    void highlights() {
        open();
        WebElement key = browser().driver().findElement(By.cssSelector(".key button:nth-child(3)"));
        key.click();
        WebElement first = browser().driver().findElement(By.cssSelector(".dots tbody tr"));
        assertThat(first.findElements(By.cssSelector("svg text")).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .containsExactly("29.1");
        key.click();
        assertThat(first.findElements(By.cssSelector("svg text")).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .containsExactlyInAnyOrder("22.7", "32.2");
    }

    @Test
    @DisplayName("The table that is taken away as CSV has every member, plain digits, and no formula")
    void takesAway() {
        open();
        browser()
                .script("window.taken = []; window.Blob = class { constructor(parts) { taken.push(parts[0]); } };"
                        + " URL.createObjectURL = () => '#taken'; URL.revokeObjectURL = () => {};");
        browser()
                .driver()
                .findElement(By.cssSelector("#troops-table .take, #ground-force-table .take"))
                .click();
        String csv = (String) Objects.requireNonNull(browser().script("return taken[0]"));
        assertThat(csv.lines().toList())
                .hasSize(1 + 32 + 3)
                .startsWith("\"Member\",\"By GDP %\",\"By GDP troops\",\"By nearness %\",\"By nearness troops\",\"By"
                        + " nearness change\",\"Half and half %\",\"Half and half troops\",\"Half and half"
                        + " change\"")
                .contains("\"Italy\",0,0,0,0,0,0,0,0")
                .anyMatch(line -> line.startsWith("\"Canada\",10.9,3270,") && line.contains(",-3199,"))
                .endsWith("\"All\",100,30000,100,30000,0,100,30000,0");
    }
}
