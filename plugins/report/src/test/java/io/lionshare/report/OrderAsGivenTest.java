package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.Lionshare;
import io.lionshare.document.Report;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports keep the order in which members were given, where no amount sorts them: ids and names do not. */
class OrderAsGivenTest {
    private static final List<String> NAMES = List.of("Mike", "Zulu", "Alpha");

    private static Report report() {
        Alliance alliance = Alliance.of(
                Member.of("B", NAMES.get(0)).with("gdp", 7),
                Member.of("C", NAMES.get(1)).with("gdp", 7),
                Member.of("A", NAMES.get(2)).with("gdp", 7));
        return ComparisonReport.of(Comparison.of(Lionshare.divide(60, "persons")
                .among(alliance)
                .byIndicator("gdp")
                .scenario()));
    }

    private static List<String> order(String text) {
        return NAMES.stream()
                .sorted((one, other) -> text.indexOf(one) - text.indexOf(other))
                .toList();
    }

    @Test
    @DisplayName("Equal amounts stand in the order given, in text, on the page and in data")
    void equal() {
        String text = Rendered.by(new TextRenderer(TextLayout.of(100)), report());
        assertThat(order(text.substring(text.indexOf("persons")))).isEqualTo(NAMES);
        String page = Rendered.by(new HtmlRenderer(), report());
        assertThat(order(page.substring(page.indexOf("<main")))).isEqualTo(NAMES);
        String csv = Rendered.by(new CsvRenderer(), report());
        assertThat(order(csv)).isEqualTo(NAMES);
    }
}
