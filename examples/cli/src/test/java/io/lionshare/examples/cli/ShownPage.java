package io.lionshare.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.logging.LogEntry;

/** A page in a browser, and what can be measured of it. */
final class ShownPage {
    private static final Pattern PDF_PAGE = Pattern.compile("/Type */Page[^s]");
    private static final String REQUEST = "\"method\":\"Network.requestWillBeSent\"";
    private static final String CUT_NUMBERS = "return Array.from(document.querySelectorAll('td:not(.w):not(.m)'))"
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
        return ["p", "a", "h1", "h2", "h3", "caption", "thead th", "tbody th", "tbody tr:nth-child(-n+3) td:not(.w):not(.m)", ".heat td:not(.m)", "tfoot td", "summary", "b",
                "button", "label", "svg text"]
            .flatMap(selector => {
                const all = Array.from(document.querySelectorAll(selector)).filter(e => e.offsetParent !== null || e.closest("svg"));
                return all.length === 0 ? [selector + ": none"] : all.filter(e => contrast(e) < 4.5)
                    .map(e => selector + ": " + contrast(e) + " " + e.textContent);
            });
        """;

    private static final String SORTS = """
        const table = document.querySelector("table.data");
        const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
        const value = row => Number(row.cells[heads.length - 1].textContent
            .replace(/<(.*)/, (all, least) => least / 2).replace("\u2212", "-").replace(/[+,]/g, ""));
        const foot = table.tFoot.textContent;
        return [-1, 1].every(sign => {
            heads.at(-1).querySelector("button").click();
            const values = Array.from(table.tBodies[0].rows, value);
            return values.every((v, i) => i === 0 || sign * values[i - 1] <= sign * v);
        }) && foot === table.tFoot.textContent;
        """;

    private static final String SHOWS_ALL = """
        const rows = Array.from(document.querySelector("table.data").tBodies[0].rows);
        const shown = () => rows.filter(row => row.offsetParent !== null).length;
        const isCut = shown() === Math.min(40, rows.length);
        document.querySelector(".all")?.click();
        const steps = document.querySelector(".steps");
        return isCut && shown() === rows.length
            && (steps.querySelectorAll("details").length > 8) === (steps.querySelector("input") !== null);
        """;

    /** The width of A4 within margins of 12 mm, in pixels. */
    private static final int A4 = 703;

    private final Browser browser;
    private final Path page;

    private ShownPage(Browser browser, Path page) {
        this.browser = browser;
        this.page = page;
    }

    /** Opens it on a screen of some width. */
    static ShownPage open(Browser browser, Path page, int width, String scheme) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.look(width, scheme);
        browser.log("performance");
        browser.log("browser");
        browser.open(page);
        return new ShownPage(browser, page);
    }

    @Nullable
    Object ask(String script) {
        return browser.script("return " + script);
    }

    double number(String script) {
        return ((Number) Objects.requireNonNull(ask(script))).doubleValue();
    }

    double height() {
        return number("document.documentElement.scrollHeight");
    }

    /** Where the first chart begins and ends. */
    double firstChart(String side) {
        return number("document.querySelector('.dots, .bars').getBoundingClientRect()." + side);
    }

    /** Whether the page is wider than the window, or a chart than its place. */
    boolean isSideways() {
        return Boolean.TRUE.equals(ask("document.documentElement.scrollWidth > document.documentElement.clientWidth"
                + " || Array.from(document.querySelectorAll('.dots, .bars'))"
                + ".some(chart => chart.offsetWidth > chart.parentElement.clientWidth + 1)"));
    }

    void unfold() {
        browser.script("document.querySelectorAll('details').forEach(fold => {"
                + " fold.removeAttribute('name'); fold.open = true; })");
    }

    /** Numbers that do not fit into their cells. */
    @Nullable
    Object cutNumbers() {
        return browser.script(CUT_NUMBERS);
    }

    /** Text with a contrast below 4.5 to what it stands on. */
    @Nullable
    Object poorContrasts() {
        return browser.script(POOR_CONTRASTS);
    }

    /** Whether two clicks on the last head of the first long table sort it down and up, and leave its foot alone. */
    @Nullable
    Object sortsByTheLastColumn() {
        return browser.script(SORTS);
    }

    /** Whether at most 40 rows show until all are asked for, and many members can be searched. */
    @Nullable
    Object showsAll() {
        return browser.script(SHOWS_ALL);
    }

    /** Shows it as paper does, at the width of A4, until another page is opened. */
    void onPaper() {
        browser.look(A4, "light");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    long printedPages() {
        Object pdf = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        String text = new String(Base64.getMimeDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        return PDF_PAGE.matcher(text).results().count();
    }

    /** Requests for anything but the page itself, and what went wrong since it was opened. */
    List<String> disturbances() {
        List<String> all = new ArrayList<>();
        browser.log("performance").stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains(REQUEST)
                        && !message.contains(page.toUri().getPath()))
                .forEach(all::add);
        browser.log("browser").stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .forEach(entry -> all.add(entry.getMessage()));
        return all;
    }
}
