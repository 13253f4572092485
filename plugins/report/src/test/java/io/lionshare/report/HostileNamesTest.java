package io.lionshare.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.lionshare.document.Report;
import io.lionshare.plugin.PrintableText;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import io.lionshare.report.svg.SvgCharts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names are whatever someone wrote into a file; no format may take one for anything but text. */
class HostileNamesTest {
    /** As long and as plain as no hostile text is: it is quoted wherever they are. */
    private static final String HARMLESS = "harm less";

    /** Shapes and text of SVG, with attributes that draw and load nothing. */
    private static final Pattern TAG = Pattern.compile("</?(svg|title|rect|path|text|polyline)"
            + "( (xmlns|width|height|viewBox|font-family|font-size|fill|x|y|text-anchor|d|stroke|stroke-width"
            + "|stroke-dasharray|opacity|points)=\"[^\"<>&]*\")*/?>");

    private static String page(String text) {
        return Rendered.by(new HtmlRenderer(), Everywhere.report(text));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A page with a hostile text is that of a harmless one, but for the text itself, escaped")
    void html(HostileText hostile) {
        String printed = PrintableText.text(hostile.text());
        String escaped = escaped(printed);
        String quoted = hostile == HostileText.ENDLESS ? "([=])" + escaped : "";
        String page = untitled(page(hostile.text()), escaped).replace(escaped(cut(printed)), escaped);
        assertThat(page).doesNotContain("\u0007", "\u001b", "\u202e", "\u2066", "src=", "url(", "href=\"http");
        assertThat((quoted.isEmpty() ? page : page.replaceAll(quoted, "$1\"" + HARMLESS + "\""))
                        .replace(escaped, HARMLESS))
                .isEqualTo(untitled(page(HARMLESS), HARMLESS));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As next to lines. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= 15
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 14)).strip() + "…";
    }

    /** Without the long names that stand in full where they may be cut to their column, or next to lines. */
    private static String untitled(String page, String text) {
        return page.replaceAll(" title=\"?" + Pattern.quote(text) + "\"?", "")
                .replace("<title>" + text + "</title>", "");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every SVG file has nothing but shapes that draw, numbers and the text, escaped")
    void svg(HostileText hostile) {
        String escaped = PrintableText.line(hostile.text())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        Map<String, byte[]> files = SvgCharts.of(Everywhere.report(hostile.text()));
        assertThat(files).isNotEmpty().allSatisfy((name, bytes) -> {
            String file = new String(bytes, UTF_8);
            assertThat(file).contains("<title>" + escaped + "</title>");
            assertThat(TAG.matcher(file.replace(escaped, "")).replaceAll("")).matches("[0-9\\s]*");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Markdown has no element, cell, link, mention, list or emphasis of theirs, and no control character")
    void markdown(HostileText hostile) {
        String text = Rendered.by(new MarkdownRenderer(), Everywhere.report(hostile.text()));
        String harmless = Rendered.by(new MarkdownRenderer(), Everywhere.report(HARMLESS));
        assertThat(text)
                .doesNotContain("<script", "<b>", "&lt;b&gt; &amp; &", "\u0007", "\u001b", "\u202e", "\u2066")
                .doesNotContain("://", "www.", "@o", "@b", "#1");
        assertThat(text).doesNotContainPattern("(?<!\\\\)[~`$|]b?[bfgh]").doesNotContain("[c]", " *e");
        assertThat(text.lines().count()).isEqualTo(harmless.lines().count());
        assertThat(text.lines().map(HostileNamesTest::cells))
                .isEqualTo(harmless.lines().map(HostileNamesTest::cells).toList());
        assertThat(text.lines()).noneMatch(line -> line.startsWith("- no"));
    }

    /** What divides a line of a table into cells. */
    private static long cells(String line) {
        return line.replace("\\\\", "")
                .replace("\\|", "")
                .chars()
                .filter(c -> c == '|')
                .count();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No field of the CSV begins like a formula or has a control character, and each line has eight")
    void csv(HostileText hostile) throws IOException {
        List<CsvRecord> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(Rendered.by(new CsvRenderer(), Everywhere.report(hostile.text())))) {
            reader.forEach(lines::add);
        }
        String first = PrintableText.line(hostile.text()).strip();
        String written = "=+-@".indexOf(first.charAt(0)) >= 0 ? "'" + first : first;
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(8));
        assertThat(lines).anySatisfy(line -> assertThat(line.getField(3)).isEqualTo(written));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.getFields()).allSatisfy(field -> {
                    assertThat(field).doesNotContain("\u0007", "\u001b", "\u202e", "\u2066");
                    assertThat(field)
                            .satisfiesAnyOf(
                                    any -> assertThat(any).doesNotMatch("(?s)\\s*[=+\\-@].*"),
                                    any -> assertThat(any).matches("-?\\d+(\\.\\d+)?"));
                }));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("JSON has each text as it is")
    void json(HostileText hostile) throws IOException {
        assertThat(strings(hostile.text()))
                .isEqualTo(strings(HARMLESS).stream()
                        .map(string -> string.replace(HARMLESS, hostile.text()))
                        .toList());
    }

    private static List<String> strings(String text) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser =
                new JsonFactory().createParser(Rendered.by(new JsonRenderer(), Everywhere.report(text)))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Text has no control character, no line of theirs and no line wider than the terminal")
    void text(HostileText hostile) {
        for (int width : List.of(60, 100)) {
            for (TextLayout.Extent extent : TextLayout.Extent.values()) {
                Report report = Everywhere.report(hostile.text());
                String text = Rendered.by(new TextRenderer(TextLayout.of(width).withExtent(extent)), report);
                assertThat(text).doesNotContain("\u0007", "\u001b", "\u202e", "\u2066", "\r", "\t");
                assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
            }
        }
    }
}
