package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Pages of few and many members and plans in a browser. */
class PageSizesTest extends PageInBrowser {
    private static final Pattern BETWEEN = Pattern.compile("<section id=\\S*between .*?(?=<section)", Pattern.DOTALL);

    /**
     * Members, plans, at most kB without the sections between the plans, which have 20 kB each. Below the promise of the design, so
     * that growth shows before it is broken. Sixty members, between the others in all, under {@code -Pseeds} alone.
     */
    static Stream<Arguments> sizes() {
        Stream<Arguments> usual = Stream.of(
                arguments(3, 1, 60),
                arguments(3, 3, 64),
                arguments(3, 6, 86),
                arguments(32, 1, 110),
                arguments(32, 3, 190),
                arguments(32, 6, 295),
                arguments(193, 1, 190),
                arguments(193, 3, 370),
                arguments(193, 6, 630));
        Stream<Arguments> more = Stream.of(arguments(60, 1, 150), arguments(60, 3, 270), arguments(60, 6, 435));
        return Integer.getInteger("lionshare.seeds", 1) == 1 ? usual : Stream.concat(usual, more);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName(
            "Pages of any size fit every screen, cut no number, can be read, sorted and unfolded, and ask for nothing")
    void sizes(int members, int plans, int kilobytes) throws IOException {
        Path page = new PageCase(members, plans).in(folder);
        String text = Files.readString(page);
        List<Integer> between = BETWEEN.matcher(text)
                .results()
                .map(section -> section.group().getBytes(StandardCharsets.UTF_8).length)
                .toList();
        assertThat(between).allMatch(size -> size <= 20_000);
        int brought = between.stream().mapToInt(Integer::intValue).sum();
        assertThat(Files.size(page) - brought).isLessThanOrEqualTo(1000L * kilobytes);
        ShownPage shown = ShownPage.open(browser(), page, WIDE, "light");
        assertThat(shown.firstChart("top")).isLessThan(450);
        assertThat(shown.height()).isLessThan(9000);
        assertThat(shown.poorContrasts()).isEqualTo(List.of());
        assertThat(shown.sortsByTheLastColumn()).isEqualTo(true);
        for (int width : new int[] {WIDE, 768, 390}) {
            browser().look(width, "dark");
            assertThat(shown.isSideways()).as("at %s px", width).isFalse();
            assertThat(shown.cutNumbers()).as("at %s px", width).isEqualTo(List.of());
        }
        assertThat(shown.firstChart("top")).isLessThan(800);
        assertThat(shown.poorContrasts()).isEqualTo(List.of());
        assertThat(shown.showsAll()).isEqualTo(true);
        shown.unfold();
        assertThat(shown.isSideways()).isFalse();
        assertThat(shown.cutNumbers()).isEqualTo(List.of());
        assertThat(shown.disturbances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 12", "193, 6, 15"})
    @DisplayName("The smallest and the largest page take at most 12 pages on paper one for each burden between the"
            + " plans, and one for the lines there; no number is cut off there either")
    void paper(int members, int plans, long pages) throws IOException {
        ShownPage shown = ShownPage.open(browser(), new PageCase(members, plans).in(folder), WIDE, "light");
        assertThat(shown.printedPages()).isBetween(3L, pages);
        shown.onPaper();
        assertThat(shown.isSideways()).isFalse();
        assertThat(shown.cutNumbers()).isEqualTo(List.of());
    }

    @Test
    @DisplayName("A table that is wider than the screen is shaded where more of it follows, and its first column stays")
    void shadedEdge() throws IOException {
        ShownPage.open(browser(), new PageCase(32, 6).in(folder), 768, "light");
        WebElement scroll = browser().driver().findElement(By.cssSelector("#troops-table .scroll"));
        WebElement name = scroll.findElement(By.cssSelector("tbody th"));
        int left = name.getRect().getX();
        assertThat(Pixels.of(scroll).isShadedRight()).isTrue();
        browser().script("arguments[0].scrollLeft = arguments[0].scrollWidth", scroll);
        assertThat(name.getRect().getX()).isEqualTo(left);
        assertThat(Pixels.of(scroll).isShadedRight()).isFalse();
    }
}
