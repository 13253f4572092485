package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.Lionshare;
import io.lionshare.document.Report;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import org.junit.jupiter.api.Test;

/** A member that carries 99.96 % of a burden next to one that carries 0.04 %. */
class NearlyAllTest {
    private static Report report() {
        Alliance alliance = Alliance.of(
                Member.of("A", "Large").with("gdp", 9996),
                Member.of("B", "Small").with("gdp", 4));
        return ComparisonReport.of(Comparison.of(Lionshare.divide(10_000, "persons")
                .among(alliance)
                .byIndicator("gdp")
                .scenario()));
    }

    @Test
    void aShareThatIsNotAllDoesNotLookLike100InAnyFormat() {
        String text = Rendered.by(new TextRenderer(TextLayout.of(100)), report());
        assertThat(text).contains(">99.9", "<0.1").doesNotContain("100.0", "100 %", "100\u202f%");
        String markdown = Rendered.by(new MarkdownRenderer(), report());
        assertThat(markdown).contains("&gt;99.9", "&lt;0.1").doesNotContain("100.0", "100 %", "100\u202f%");
        String page = Rendered.by(new HtmlRenderer(), report());
        String main = page.substring(page.indexOf("<main"));
        assertThat(main).contains("&gt;99.9", "&lt;0.1").doesNotContain("100.0", "100 %", "100\u202f%");
    }
}
