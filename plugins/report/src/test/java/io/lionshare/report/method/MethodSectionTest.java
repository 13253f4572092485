package io.lionshare.report.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Description;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Rendered;
import io.lionshare.report.burden.Split;
import io.lionshare.rule.Talmud;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader needs to trust a report and to repeat it. */
class MethodSectionTest {
    private static Section section(Scenario scenario) {
        return MethodSection.of(scenario, Split.all(Comparison.of(scenario)), List.of(), "Lionshare 1.2.3");
    }

    private static List<String> folds(Section section) {
        return section.elements().stream()
                .filter(Folded.class::isInstance)
                .map(element -> ((Folded) element).summary())
                .toList();
    }

    private static List<Element> inside(Section section, String summary) {
        return section.elements().stream()
                .filter(Folded.class::isInstance)
                .map(Folded.class::cast)
                .filter(fold -> fold.summary().equals(summary))
                .findFirst()
                .orElseThrow()
                .elements();
    }

    @Test
    @DisplayName("Everything is folded but one sentence on rounding, and notes stand there only if there are any")
    void folds() {
        Scenario plain = Cases.plain(3);
        assertThat(folds(section(plain)))
                .containsExactly(
                        "Plans, rules and parameters",
                        "Data and sources",
                        "Concentration: Lorenz curves per unit of GDP",
                        "Words",
                        "Reproduce");
        Section noted = section(plain.withDescription(
                new Description("Who?", List.of("An assumption of a test."), List.of("A book of 1999"))));
        assertThat(folds(noted)).contains("Notes");
        assertThat(Rendered.text(noted))
                .contains("An assumption of a test.", "A book of 1999", "Made by Lionshare 1.2.3.")
                .contains("Amounts are exact and add up to the totals");
    }

    @Test
    @DisplayName("Each plan has a row with its ids and parameters, and claims only where its rule ends at them")
    void plans() {
        Scenario plain = Cases.plain(3);
        Plan talmud = Plan.of("talmud", Cases.BY_GDP).withRule(new Talmud()).withClaims(ClaimSource.stretched("9"));
        Scenario scenario = plain.withPlans(List.of(plain.plans().get(0), talmud), "gdp");
        Table plans =
                (Table) inside(section(scenario), "Plans, rules and parameters").get(0);
        assertThat(plans.rows()).hasSize(2);
        assertThat(plans.rows().get(0).cells().stream().map(cell -> cell.text()))
                .containsExactly(
                        "Gdp (baseline)",
                        "in proportion to GDP",
                        "gdp",
                        "by-gdp",
                        "proportional",
                        "\u2013",
                        "largest-remainder");
        assertThat(plans.rows().get(1).cells().get(5).text()).isNotEqualTo("\u2013");
    }

    @Test
    @DisplayName("A plan in proportion to GDP lies on the diagonal of its Lorenz curve")
    void diagonal() {
        Lines lines = inside(section(Cases.plain(3)), "Concentration: Lorenz curves per unit of GDP").stream()
                .filter(Lines.class::isInstance)
                .map(Lines.class::cast)
                .filter(each -> each.id().endsWith(Cases.FUND))
                .findFirst()
                .orElseThrow();
        Lines.Line line = lines.list().get(1);
        for (int i = 0; i < line.across().size(); i++) {
            assertThat(line.up().get(i).subtract(line.across().get(i)).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.0001"));
        }
    }
}
