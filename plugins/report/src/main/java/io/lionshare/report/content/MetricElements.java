package io.lionshare.report.content;

import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.LorenzCurve;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is measured of a burden under every plan: Lorenz curves, metrics, and a chart for metrics with a number per member. */
final class MetricElements {
    private static final String ABILITY = "gdp";
    private static final double HALF = 0.5;

    private final Comparison comparison;
    private final Burden burden;
    private final List<Member> members;
    private final List<Plan> plans;

    MetricElements(Comparison comparison, Burden burden, List<Member> members) {
        this.comparison = comparison;
        this.burden = burden;
        this.members = members;
        this.plans = comparison.scenario().plans();
    }

    void addTo(List<Element> elements, List<Metric> metrics) {
        boolean measurable = comparison.scenario().alliance().indicators().stream()
                .map(Indicator::id)
                .anyMatch(ABILITY::equals);
        if (measurable) {
            elements.add(lorenz());
        }
        for (Metric metric : metrics) {
            Measured measured = Measured.of(comparison, burden, metric);
            elements.add(new Element.Remark(measured.name(), measured.numbers() + " " + measured.howToRead()));
            if (!measured.columns().isEmpty()) {
                elements.add(chart(metric.id(), measured.columns()));
            }
        }
    }

    private Element lorenz() {
        try {
            List<Chart.Curve> curves = plans.stream().map(this::curve).toList();
            return new Chart.Curves(
                    Section.idOf(burden.id()) + "-lorenz",
                    "Lorenz curves per unit of " + ABILITY,
                    "Members stand in order of what they carry for each unit of " + ABILITY
                            + ". On the diagonal everyone carries in proportion to it; the further below, the more a few carry."
                            + " Those who carry least and have half of all " + ABILITY + " carry "
                            + curves.stream().map(MetricElements::atHalf).collect(Collectors.joining(", ")) + ".",
                    "share of " + ABILITY,
                    "share of the burden",
                    curves);
        } catch (IllegalArgumentException e) {
            return new Element.Remark("No Lorenz curves", String.valueOf(e.getMessage()));
        }
    }

    private Chart.Curve curve(Plan plan) {
        List<Double> across = new ArrayList<>(List.of(0.0));
        List<Double> up = new ArrayList<>(List.of(0.0));
        for (LorenzCurve.Point point : comparison.lorenz(burden, plan, ABILITY).points()) {
            across.add(point.indicatorShare());
            up.add(point.amountShare());
        }
        return new Chart.Curve(plan.name(), across, up);
    }

    /** The height of the curve halfway across. */
    private static String atHalf(Chart.Curve curve) {
        int k = 1;
        while (curve.across().get(k) < HALF) {
            k++;
        }
        double before = curve.across().get(k - 1);
        double part = (HALF - before) / (curve.across().get(k) - before);
        double up =
                curve.up().get(k - 1) + part * (curve.up().get(k) - curve.up().get(k - 1));
        return Figures.percent(BigDecimal.valueOf(up)) + " % under " + curve.name();
    }

    private Chart chart(String metric, List<Measurement.Column> columns) {
        Measurement.Column first = columns.get(0);
        List<String> names = plans.stream().map(Plan::name).toList();
        List<Chart.Bar> bars =
                members.stream().map(member -> bar(member, columns)).toList();
        return new Chart.Bars(
                Section.idOf(burden.id()) + "-" + Section.idOf(metric),
                first.name(),
                extremes(columns) + LongestBars.told(members.size(), "members"),
                first.unit().equals("1") ? "" : first.unit(),
                names,
                LongestBars.of(bars));
    }

    /** By the digits that are shown: figures that differ in later ones may be the same but for rounding. */
    private String extremes(List<Measurement.Column> columns) {
        List<String> names = members.stream().map(Member::name).toList();
        return IntStream.range(0, plans.size())
                .mapToObj(k -> Extremes.sentence(
                        plans.get(k).name(),
                        names,
                        members.stream()
                                .map(member -> Figures.significant(
                                        bar(member, columns).values().get(k)))
                                .toList(),
                        Figures::plain))
                .collect(Collectors.joining(" "));
    }

    private Chart.Bar bar(Member member, List<Measurement.Column> columns) {
        int position = comparison.scenario().alliance().position(member.id());
        return new Chart.Bar(
                member.name(),
                columns.stream().map(column -> column.values().get(position)).toList());
    }
}
