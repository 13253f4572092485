package io.lionshare.report.content;

import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.BurdenRemarks;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PlanWords;
import io.lionshare.report.words.Plural;
import io.lionshare.report.words.Ties;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** One burden under every plan: who carries what, who gains and loses, each bloc's share, and what metrics say. */
public final class BurdenSection {
    private final Comparison comparison;
    private final Burden burden;
    private final String type;
    private final List<Plan> plans;
    private final List<Member> members;
    private final Plan baseline;

    /**
     * One burden.
     *
     * @param comparison the plans side by side
     * @param burden one of its burdens
     */
    public BurdenSection(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
        this.type = burden.id();
        this.baseline = comparison.scenario().baselinePlan();
        this.plans = comparison.scenario().plans();
        Allocation first = comparison.allocation(burden, baseline);
        this.members = comparison.scenario().alliance().members().stream()
                .sorted(Comparator.comparing(member -> first.quanta(member.id()), Comparator.reverseOrder()))
                .toList();
    }

    /**
     * The section.
     *
     * @param metrics what to measure by
     * @return charts, a table and remarks
     */
    public Section section(List<Metric> metrics) {
        List<Element> elements = new ArrayList<>();
        elements.add(shares());
        elements.addAll(BurdenRemarks.of(comparison, burden));
        elements.add(new SharesTable(comparison, burden, members).table());
        differences(elements);
        if (!comparison.scenario().alliance().blocs().isEmpty()) {
            elements.add(blocs());
        }
        new MetricElements(comparison, burden, members).addTo(elements, metrics);
        return new Section(Section.idOf(type), PlanWords.title(burden), elements);
    }

    private Element shares() {
        return new Chart.Bars(
                Section.idOf(type) + "-shares",
                "Each member's share",
                most() + LongestBars.told(members.size(), "members") + " The table below has every number.",
                "%",
                names(plans),
                LongestBars.of(
                        bars((plan, name) -> comparison.allocation(burden, plan).share(name), plans)));
    }

    private String most() {
        Allocation first = comparison.allocation(burden, baseline);
        List<Member> most = Ties.largest(members, Comparator.comparing(member -> first.quanta(member.id())));
        String share = Figures.percent(first.share(most.get(0).id())) + " % of the total" + Ties.each(most) + ".";
        return "Under " + baseline.name()
                + (most.size() == members.size() && most.size() > 1
                        ? ", every member carries the same: " + share
                        : ", " + Ties.names(most.stream().map(Member::name).toList())
                                + Plural.verb(most.size(), " carries", " carry") + " most: " + share);
    }

    private void differences(List<Element> elements) {
        List<Plan> others = plans.stream()
                .filter(plan -> comparison.change(burden, plan).moved().signum() > 0)
                .toList();
        if (!others.isEmpty()) {
            List<Chart.Bar> bars = bars(this::difference, others);
            elements.add(new Chart.Bars(
                    Section.idOf(type) + "-differences",
                    "Who carries more than under " + baseline.name() + ", and who less",
                    "In percentage points of the total; above zero a member carries more than under " + baseline.name()
                            + ", below zero less." + LongestBars.told(members.size(), "members") + " "
                            + others.stream().map(this::extremes).collect(Collectors.joining(" ")),
                    "%",
                    names(others),
                    others.stream().map(plans::indexOf).toList(),
                    LongestBars.of(bars)));
        }
    }

    /** By exact amounts, since shares are rounded. */
    private String extremes(Plan plan) {
        return Extremes.sentence(
                plan.name(),
                members.stream().map(Member::name).toList(),
                members.stream()
                        .map(member -> comparison.change(burden, plan).of(member.id()))
                        .toList(),
                amount -> Figures.change(amount.movePointRight(2).divide(burden.total(), MathContext.DECIMAL128), 2));
    }

    private BigDecimal difference(Plan plan, String name) {
        BigDecimal before = comparison.allocation(burden, baseline).share(name);
        return comparison.allocation(burden, plan).share(name).subtract(before);
    }

    private Element blocs() {
        List<Bloc> blocs = comparison.scenario().alliance().blocs();
        return new Chart.Bars(
                Section.idOf(type) + "-blocs",
                "Each bloc's share",
                "What the members of a bloc carry together. Blocs may overlap."
                        + LongestBars.told(blocs.size(), "blocs"),
                "%",
                names(plans),
                LongestBars.of(blocs.stream()
                        .map(bloc -> new Chart.Bar(
                                bloc.name(),
                                plans.stream()
                                        .map(plan -> percent(comparison
                                                .allocation(burden, plan)
                                                .share(bloc.name())))
                                        .toList()))
                        .toList()));
    }

    private List<Chart.Bar> bars(BiFunction<Plan, String, BigDecimal> share, List<Plan> shown) {
        return members.stream()
                .map(member -> new Chart.Bar(
                        member.name(),
                        shown.stream()
                                .map(plan -> percent(share.apply(plan, member.id())))
                                .toList()))
                .toList();
    }

    private static List<String> names(List<Plan> plans) {
        return plans.stream().map(Plan::name).toList();
    }

    /** To a thousandth of a per cent, which no bar can show. */
    private static double percent(BigDecimal share) {
        return share.movePointRight(2).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
