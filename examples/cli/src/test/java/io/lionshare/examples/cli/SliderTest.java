package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class SliderTest extends PageInBrowser {
    private static final Pattern FIGURES = Pattern.compile("data-mix=\"([^\"]*)\"");

    private static final String VISIBLE =
            "Array.from(document.querySelectorAll('%s')).filter(e => e.getBoundingClientRect().height > 0).length";

    private static WebElement slider() {
        return browser().driver().findElement(By.cssSelector(".between [type=range]"));
    }

    private static String text(String selector) {
        return String.valueOf(browser().script("return document.querySelector(arguments[0]).textContent", selector));
    }

    @Test
    @DisplayName("Keys move the weight; line, table, its words and the live region show the split at that weight")
    void keys() {
        open();
        WebElement slider = slider();
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("Half by GDP, half by nearness");
        assertThat(text(".now tbody tr")).isEqualTo("Germany29.18,731+1,923");
        slider.sendKeys(Keys.HOME);
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("All by GDP");
        assertThat(text(".now tbody tr")).isEqualTo("Germany22.76,8080");
        slider.sendKeys(Keys.ARROW_RIGHT);
        assertThat(slider.getDomAttribute("aria-valuetext"))
                .isEqualTo(text(".now caption"))
                .isEqualTo("95\u202f% by GDP, 5\u202f% by nearness");
        assertThat(text(".now tbody tr")).isEqualTo("Germany23.67,089+281");
        slider.sendKeys(Keys.END);
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("All by nearness");
        assertThat(browser().script("return document.querySelector('.cursor').getAttribute('x1')"))
                .isEqualTo("100%");
        assertThat(text(".now")).contains("Germany32.29,655+2,847").doesNotContain("Canada");
        assertThat(text("#status")).startsWith("Germany 32.2\u202f%, United Kingdom 12.7\u202f%, France");
    }

    @Test
    @DisplayName("A weight whose limits cannot be met is counted and shown, and the slider says so there")
    void withoutResult() throws IOException {
        Path scenario = UnmetWeights.write(folder);
        Path written = folder.resolve("unmet.html");
        Run run = Run.of("compare", scenario.toString(), "--format", "html", "-o", written.toString());
        assertThat(run.code()).as(run.err()).isZero();
        ShownPage.open(browser(), written, WIDE, "light");
        slider().sendKeys(Keys.END);
        assertThat(text(".now caption"))
                .isEqualTo("All by people: no result within the limits")
                .isEqualTo(slider().getDomAttribute("aria-valuetext"));
        assertThat(text(".now tbody")).isEmpty();
        assertThat(text("#status")).isEqualTo("No result");
        assertThat(text(".some tbody tr")).endsWith("no result");
        slider().sendKeys(Keys.ARROW_LEFT);
        assertThat(text(".now caption")).isEqualTo("5\u202f% by GDP, 95\u202f% by people");
        assertThat(text(".now tbody tr")).isEqualTo("Bravia48.048,000+18,000");
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "768, dark", "390, light"})
    @DisplayName("The middle of the thumb lies below the vertical line")
    void alignment(int width, String scheme) {
        open(width, scheme);
        for (Keys end : List.of(Keys.HOME, Keys.END)) {
            slider().sendKeys(end);
            Object apart = browser()
                    .script(
                            "const range = document.querySelector('.between [type=range]').getBoundingClientRect();"
                                    + " const line = document.querySelector('.cursor').getBoundingClientRect();"
                                    + " return Math.abs((arguments[0] ? range.left + 10 : range.right - 10)"
                                    + " - (line.left + line.right) / 2)",
                            end == Keys.HOME);
            assertThat(Double.parseDouble(String.valueOf(apart))).isLessThan(1.5);
        }
    }

    @Test
    @DisplayName(
            "Without script the lines and the amounts at five weights stand there, and no control; on paper the lines alone")
    void withoutScript() throws IOException {
        Path still = folder.resolve("still.html");
        Files.writeString(
                still, Files.readString(page()).replaceAll("(?s)<script>.*?</script>", ""), StandardCharsets.UTF_8);
        ShownPage shown = ShownPage.open(browser(), still, WIDE, "light");
        assertThat(shown.number(VISIBLE.formatted("[type=range], .now"))).isZero();
        assertThat(shown.number(VISIBLE.formatted(".mix .lines"))).isEqualTo(1);
        assertThat(text(".some thead")).contains("0\u202f%", "25\u202f%", "50\u202f%", "75\u202f%", "100\u202f%");
        assertThat(text(".some tbody tr")).isEqualTo("Germany6,8087,9748,7319,2629,655");
        ShownPage printed = open();
        assertThat(printed.number(VISIBLE.formatted(".some"))).isZero();
        printed.onPaper();
        assertThat(printed.number(VISIBLE.formatted("[type=range], .now, .some")))
                .isZero();
        assertThat(printed.number(VISIBLE.formatted(".mix .lines"))).isEqualTo(3);
    }

    @Test
    @DisplayName("No name runs into the margin; one of more than 15 characters is cut, and whole on pointing")
    void longNames() throws IOException {
        Files.writeString(folder.resolve("long.csv"), """
                id,name,gdp [EUR; 2025; a test],people [persons; 2025; a test]
                A,The Bolivarian Republic of Arcadia and the Isles,50,10
                B,Bravia,30,60
                """);
        Path scenario = Files.writeString(folder.resolve("long.yaml"), """
                name: Who pays?
                members: {file: long.csv}
                burdens:
                  - {id: fund, unit: EUR, total: 100000}
                plans:
                  - {name: by GDP, strategy: {indicator: gdp}}
                  - {name: by people, strategy: {indicator: people}}
                """);
        Path written = folder.resolve("long.html");
        assertThat(Run.of("compare", scenario.toString(), "--format", "html", "-o", written.toString())
                        .code())
                .isZero();
        for (Path page : List.of(page(), written)) {
            for (int width : new int[] {WIDE, 768, 390}) {
                ShownPage shown = ShownPage.open(browser(), page, width, "light");
                assertThat(shown.ask("Array.from(document.querySelectorAll('.mix .ends text')).filter(text => {"
                                + " const box = text.getBoundingClientRect(), mix = text.closest('.mix')"
                                + ".getBoundingClientRect();"
                                + " return box.width > 0 && (box.left < mix.left || box.right > mix.right);"
                                + " }).map(text => text.textContent)"))
                        .as("%s at %d px", page.getFileName(), width)
                        .isEqualTo(List.of());
            }
        }
        assertThat(Files.readString(written))
                .contains("<title>The Bolivarian Republic of Arcadia and the Isles</title>", " The Bolivarian…</text>");
    }

    @Test
    @DisplayName("The figures of three burdens have at most 8 kB")
    void size() throws IOException {
        List<String> figures = FIGURES.matcher(Files.readString(page()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(figures).hasSize(3);
        assertThat(String.join("", figures).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(3_000, 8_000);
    }
}
