package io.lionshare.report.content;

import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PlanWords;
import io.lionshare.score.key.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything about one member: its figures, how its scores come about, and what it carries of each burden and why. */
public final class MemberSections {
    private final Scenario scenario;
    private final Member member;

    /**
     * One member.
     *
     * @param scenario the scenario
     * @param member one of its members
     */
    public MemberSections(Scenario scenario, Member member) {
        this.scenario = scenario;
        this.member = member;
    }

    /**
     * The member's figures.
     *
     * @return a table with unit and source of each
     */
    public Section figures() {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : scenario.alliance().indicators()) {
            Double value = member.indicators().get(indicator.id());
            if (value != null) {
                rows.add(row(indicator, new BigDecimal(value.toString()).stripTrailingZeros()));
            }
        }
        DataTable table = new DataTable(
                "Indicators of " + DerivationWords.name(member),
                List.of(
                        Column.words("indicator"),
                        Column.numbers("", "value"),
                        Column.words("unit"),
                        Column.words("source")),
                rows);
        return new Section("figures", "Figures", List.of(new Element.Remark("Scenario", scenario.name()), table));
    }

    private static Row row(Indicator indicator, BigDecimal value) {
        return new Row(
                Kind.BODY,
                List.of(
                        Cell.words(indicator.id()),
                        Cell.number(Figures.fixed(value, Math.max(0, value.scale())), value),
                        Cell.words(indicator.unit()),
                        Cell.words(indicator.source())));
    }

    /**
     * How the member's scores come about under plans whose strategy is a key of steps.
     *
     * @return a table for each; empty if there is no such plan
     */
    public Optional<Section> scores() {
        List<Element> tables = new ArrayList<>();
        for (Plan plan : scenario.plans()) {
            if (plan.strategy() instanceof Key key) {
                tables.add(DerivationTable.of(plan, key, scenario.alliance(), member));
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Section("scores", "Scores", tables));
    }

    /**
     * What the member carries of one burden.
     *
     * @param comparison the plans of the scenario
     * @param burden one of its burdens
     * @return its share under every plan, and the steps of each amount
     */
    public Section burden(Comparison comparison, Burden burden) {
        List<Allocation> allocations = scenario.plans().stream()
                .map(plan -> comparison.allocation(burden, plan))
                .toList();
        List<Element> elements = new ArrayList<>();
        String sentence = member.name() + " carries "
                + allocations.stream()
                        .map(allocation -> DerivationWords.carried(allocation, member) + " under "
                                + allocation.plan().name())
                        .collect(Collectors.joining(", "))
                + ".";
        elements.add(allocations.size() == 1 ? new Element.Prose(sentence) : shares(burden, allocations, sentence));
        allocations.forEach(
                allocation -> elements.add(DerivationTable.of(allocation, allocation.derivation(), member)));
        return new Section(Section.idOf(burden.id()), PlanWords.title(burden), elements);
    }

    private Element shares(Burden burden, List<Allocation> allocations, String sentence) {
        return new Chart.Bars(
                Section.idOf(burden.id()) + "-shares",
                "Its share under each plan",
                sentence,
                "%",
                List.of(member.name()),
                allocations.stream()
                        .map(allocation -> new Chart.Bar(
                                allocation.plan().name(),
                                List.of(allocation
                                        .share(member.id())
                                        .movePointRight(2)
                                        .doubleValue())))
                        .toList());
    }
}
