package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PlanWords;
import io.lionshare.score.key.Key;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as text: all plans and members, or one member's numbers step by step. */
public final class ComparisonText {
    private final Comparison comparison;
    private final Scenario scenario;

    /**
     * The text of a comparison.
     *
     * @param comparison what to show
     */
    public ComparisonText(Comparison comparison) {
        this.comparison = comparison;
        this.scenario = comparison.scenario();
    }

    /**
     * Every burden under every plan, then the derivation of the member that carries most of the first burden.
     *
     * @param width the number of columns that a line may have
     * @param metrics what to measure each plan and burden by
     * @return the lines
     */
    public List<String> compare(int width, List<Metric> metrics) {
        Lines lines = new Lines(width);
        heading(lines);
        for (Burden burden : scenario.burdens()) {
            new BurdenText(comparison, burden).write(lines);
            MetricsText.write(lines, comparison, burden, metrics);
        }
        Member member = first();
        lines.title("Where the numbers of one member come from: " + member.name() + " (" + member.id() + ")");
        for (int i = 0; i < scenario.burdens().size(); i++) {
            if (i > 0) {
                lines.blank();
            }
            DerivationText.write(
                    lines, allocation(scenario.baseline(), scenario.burdens().get(i)), member);
        }
        return lines.list();
    }

    /**
     * One member's numbers, step by step.
     *
     * @param member the member
     * @param width the number of columns that a line may have
     * @return the lines
     */
    public List<String> explain(Member member, int width) {
        Lines lines = new Lines(width);
        lines.title(member.name() + " (" + member.id() + ")");
        for (Indicator indicator : scenario.alliance().indicators()) {
            Double value = member.indicators().get(indicator.id());
            if (value != null) {
                BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
                lines.add(
                        "",
                        "  ",
                        indicator.id() + " " + Figures.fixed(exact, Math.max(0, exact.scale())) + " " + indicator.unit()
                                + (indicator.source().isEmpty() ? "" : " (" + indicator.source() + ")"));
            }
        }
        for (Plan plan : scenario.plans()) {
            if (plan.strategy() instanceof Key key) {
                lines.blank();
                DerivationText.write(lines, plan, key, scenario.alliance(), member);
            }
        }
        for (Burden burden : scenario.burdens()) {
            lines.title(burden.type().id() + ": " + burden.type().format(burden.total()));
            for (int i = 0; i < scenario.plans().size(); i++) {
                if (i > 0) {
                    lines.blank();
                }
                DerivationText.write(lines, allocation(scenario.plans().get(i).name(), burden), member);
            }
        }
        return lines.list();
    }

    private void heading(Lines lines) {
        lines.title(scenario.name());
        scenario.notes().forEach(lines::add);
        lines.add("Sources of the indicators: "
                + scenario.alliance().indicators().stream()
                        .map(PlanWords::source)
                        .collect(Collectors.joining(", "))
                + ".");
        if (!scenario.sources().isEmpty()) {
            lines.add("Sources: " + String.join("; ", scenario.sources()) + ".");
        }
        lines.blank();
        for (Plan plan : scenario.plans()) {
            boolean baseline = plan.name().equals(scenario.baseline());
            lines.add(
                    "",
                    "  ",
                    "Plan " + plan.name() + (baseline ? " (baseline)" : "") + ": " + PlanWords.describe(plan) + ".");
        }
        lines.blank();
        lines.add(
                "Members stand in order of their amounts under the baseline. % is the share of the total, rounded; diff. is the difference"
                        + " from " + scenario.baseline() + ". Amounts are exact.");
    }

    private Member first() {
        Allocation baseline = allocation(scenario.baseline(), scenario.burdens().get(0));
        return scenario.alliance().members().stream()
                .max(Comparator.comparingLong((Member member) -> baseline.quanta(member.id()))
                        .thenComparing(Member::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Allocation allocation(String plan, Burden burden) {
        return comparison.allocation(plan, burden.type().id());
    }
}
