package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The page can be read, pointed at, magnified and read out. */
class PageAppearanceTest extends PageInBrowser {
    private static final int PHONE = 390;

    /** Sizes of visible text, with the elements that have them; hidden text is one pixel wide. */
    private static final String SMALL_TEXT = """
        const least = arguments[0], found = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const e = texts.currentNode.parentElement, size = parseFloat(getComputedStyle(e).fontSize);
            if (texts.currentNode.textContent.trim() && e.checkVisibility() && !e.closest(".tiles") && size > 0 && size < least) {
                found.add(e.tagName + " " + e.getAttribute("class") + " " + size);
            }
        }
        return Array.from(found);
        """;

    private static final String SMALL_TARGETS = """
        return Array.from(document.querySelectorAll("a:not(.skip), button, summary, label, input:not(.sw)"))
            .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
            .filter(([e, box]) => box.width > 1 && (box.width < 28 || box.height < 28))
            .map(([e, box]) => e.tagName + " " + e.textContent + " " + box.width + " x " + box.height);
        """;

    private static final String COVERED_BY_RINGS = """
        const rings = Array.from(document.querySelectorAll(".ring")).filter(e => e.checkVisibility());
        return [rings.length].concat(rings.flatMap(ring => Array.from(ring.closest("svg").querySelectorAll("text"))
            .filter(text => text.checkVisibility()).filter(text => {
                const a = ring.getBoundingClientRect(), b = text.getBoundingClientRect();
                const digits = b.top + b.height * 0.8;
                return a.left < b.right && b.left < a.right && a.top < digits && b.top < a.bottom;
            }).map(text => text.textContent)));
        """;

    private static String type(String selector) {
        return String.valueOf(browser()
                .script(
                        "const style = getComputedStyle(document.querySelector(arguments[0]));"
                                + " return parseFloat(style.fontSize) + '/' + parseFloat(style.lineHeight)",
                        selector));
    }

    @Test
    @DisplayName("Titles, text, tables, labels and tiles have the sizes of the design, on a wide screen and on a phone")
    void type() {
        open();
        assertThat(types())
                .containsExactly(
                        "h1 36/41",
                        ".answer h2 24/30",
                        ".table h2 24/30",
                        ".lead 18/24",
                        ".block p 16/24",
                        ".how 15/24",
                        ".data tbody td 15/24",
                        ".data thead tr:last-child th 13/18",
                        ".dots td text 13/24",
                        ".tiles div 11/14");
        browser().look(PHONE, "light");
        assertThat(types())
                .containsExactly(
                        "h1 22/26",
                        ".answer h2 17/22",
                        ".table h2 19/25",
                        ".lead 14/20",
                        ".block p 14/20",
                        ".how 14/20",
                        ".data tbody td 14/20",
                        ".data thead tr:last-child th 12/18",
                        ".dots td text 12/20",
                        ".tiles div 10/13");
    }

    private static List<String> types() {
        return Stream.of(
                        "h1",
                        ".answer h2",
                        ".table h2",
                        ".lead",
                        ".block p",
                        ".how",
                        ".data tbody td",
                        ".data thead tr:last-child th",
                        ".dots td text",
                        ".tiles div")
                .map(selector -> selector + " " + type(selector))
                .toList();
    }

    @Test
    @DisplayName(
            "No text is smaller than 10 pixels on a screen or 7 points on paper, but for the tiles of maps on paper")
    void smallText() {
        ShownPage shown = open();
        shown.unfold();
        assertThat(browser().script(SMALL_TEXT, 13)).isEqualTo(List.of());
        browser().look(PHONE, "light");
        assertThat(browser().script(SMALL_TEXT, 12)).isEqualTo(List.of());
        assertThat(type(".tiles div")).startsWith("10/");
        shown.onPaper();
        assertThat(browser().script(SMALL_TEXT, 7 * 96 / 72.0 - 0.01)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, 768, PHONE})
    @DisplayName("What can be clicked is at least 28 pixels wide and high")
    void targets(int width) {
        open(width, "light").unfold();
        assertThat(browser().script(SMALL_TARGETS)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE / 2, 1280 / 4})
    @DisplayName(
            "At 200 % of a wide window, and at 400 %, nothing is cut off, and the bar leaves most of the window free")
    void magnified(int width) {
        ShownPage shown = open(width, "light");
        shown.unfold();
        assertThat(shown.isSideways()).isFalse();
        assertThat(shown.cutNumbers()).isEqualTo(List.of());
        assertThat(shown.number("document.querySelector('.bar').getBoundingClientRect().height"))
                .isLessThan(450 / 4.0);
    }

    @Test
    @DisplayName("Each head of a table is read out as that of a column, and each name as that of a row")
    void heads() {
        ShownPage shown = open();
        shown.unfold();
        Map<String, Object> tree = browser().driver().executeCdpCommand("Accessibility.getFullAXTree", Map.of());
        List<String> roles = ((List<?>) Objects.requireNonNull(tree.get("nodes")))
                .stream()
                        .map(node -> (Map<?, ?>) node)
                        .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
                        .map(node ->
                                String.valueOf(((Map<?, ?>) Objects.requireNonNull(node.get("role"))).get("value")))
                        .toList();
        String visible = ".filter(e => e.checkVisibility()).length";
        assertThat((double) roles.stream().filter("columnheader"::equals).count())
                .isGreaterThan(100)
                .isEqualTo(shown.number("Array.from(document.querySelectorAll('thead th'))" + visible));
        assertThat((double) roles.stream().filter("rowheader"::equals).count())
                .isGreaterThan(100)
                .isEqualTo(shown.number("Array.from(document.querySelectorAll('tbody th, tfoot th'))" + visible));
    }

    @Test
    @DisplayName(
            "The choice between measures can be reached from the keyboard on a phone, where it shows, and nowhere else")
    void measures() {
        String choices =
                "Array.from(document.querySelectorAll('.box > input')).filter(e => e.checkVisibility()).length";
        ShownPage shown = open();
        assertThat(shown.number(choices)).isZero();
        browser().look(PHONE, "light");
        assertThat(shown.number(choices)).isEqualTo(3);
    }

    @Test
    @DisplayName("The ring of what is carried today lies behind no number")
    void ringBehindANumber() {
        ShownPage shown = open();
        browser().driver().findElement(By.cssSelector("[for=v3]")).click();
        assertThat(browser().script(COVERED_BY_RINGS)).isEqualTo(List.of(12L));
        browser().look(PHONE, "light");
        assertThat(browser().script(COVERED_BY_RINGS)).isEqualTo(List.of(10L));
        shown.onPaper();
        assertThat(browser().script(COVERED_BY_RINGS)).isEqualTo(List.of(12L));
    }
}
