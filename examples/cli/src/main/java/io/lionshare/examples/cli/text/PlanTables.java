package io.lionshare.examples.cli.text;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plans of one burden beside each other: for each member the amount, the share, and the difference from the
 * baseline.
 *
 * <p>Where the width does not hold all plans, they go into several tables, one below the other; before that, names of
 * members are cut.
 */
final class PlanTables {
    private static final String TOTAL = "Total";
    private static final int WIDE = 3;
    private static final int NARROW = 2;

    private final Comparison comparison;
    private final String burden;
    private final Alliance alliance;

    PlanTables(Comparison comparison, String burden) {
        this.comparison = comparison;
        this.burden = burden;
        this.alliance = comparison.scenario().alliance();
    }

    List<String> lines(int width) {
        List<Plan> plans = comparison.scenario().plans();
        for (int perTable = plans.size(); perTable > 1; perTable--) {
            List<Table> tables = tables(plans, perTable);
            if (room(tables, width, WIDE) >= labelWidth(tables)) {
                return lines(tables, labelWidth(tables), WIDE);
            }
            if (room(tables, width, NARROW) >= leastLabelWidth()) {
                return lines(tables, Math.min(room(tables, width, NARROW), labelWidth(tables)), NARROW);
            }
        }
        List<Table> tables = tables(plans, 1);
        int label = Math.min(labelWidth(tables), Math.max(leastLabelWidth(), room(tables, width, NARROW)));
        return lines(tables, label, NARROW);
    }

    private static List<String> lines(List<Table> tables, int labelWidth, int gap) {
        List<String> lines = new ArrayList<>();
        for (Table table : tables) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(table.lines(labelWidth, gap));
        }
        return lines;
    }

    private static int labelWidth(List<Table> tables) {
        return tables.stream().mapToInt(Table::labelWidth).max().orElse(0);
    }

    private static int room(List<Table> tables, int width, int gap) {
        return width
                - tables.stream()
                        .mapToInt(table -> table.figuresWidth(gap))
                        .max()
                        .orElse(0);
    }

    /** Names of blocs stay whole. */
    private int leastLabelWidth() {
        return alliance.blocs().stream().mapToInt(bloc -> bloc.name().length()).reduce(TOTAL.length(), Math::max);
    }

    private List<Table> tables(List<Plan> plans, int perTable) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < plans.size(); from += perTable) {
            tables.add(table(plans.subList(from, Math.min(from + perTable, plans.size()))));
        }
        return tables;
    }

    private Table table(List<Plan> plans) {
        ContributionType type = comparison
                .allocation(comparison.scenario().baseline(), burden)
                .burden()
                .type();
        Table table = new Table(
                "Member",
                plans.stream()
                        .map(plan -> new Table.Group(plan.name(), columns(plan, type)))
                        .toList());
        for (Member member : sorted()) {
            table.row(member.id() + " " + member.name(), cells(plans, type, member.id()));
        }
        table.rule();
        for (Bloc bloc : alliance.blocs()) {
            table.row(bloc.name(), cells(plans, type, bloc.name()));
        }
        table.row(TOTAL, totals(plans, type));
        return table;
    }

    private List<String> columns(Plan plan, ContributionType type) {
        return isBaseline(plan) ? List.of(type.unit(), "%") : List.of(type.unit(), "%", "diff.");
    }

    private boolean isBaseline(Plan plan) {
        return plan.name().equals(comparison.scenario().baseline());
    }

    /** Who carries most under the baseline comes first. */
    private List<Member> sorted() {
        Allocation baseline = comparison.allocation(comparison.scenario().baseline(), burden);
        return alliance.members().stream()
                .sorted(Comparator.comparing(member -> baseline.quanta(member.id()), Comparator.reverseOrder()))
                .toList();
    }

    private List<String> cells(List<Plan> plans, ContributionType type, String name) {
        List<String> cells = new ArrayList<>();
        for (Plan plan : plans) {
            Allocation allocation = comparison.allocation(plan.name(), burden);
            cells.add(type.digits(allocation.amount(name)));
            cells.add(Figures.percent(allocation.share(name)));
            if (!isBaseline(plan)) {
                cells.add(Figures.difference(type, comparison.difference(plan.name(), burden, name)));
            }
        }
        return cells;
    }

    /** The sums of the members' amounts and differences, which are the burden and zero. */
    private List<String> totals(List<Plan> plans, ContributionType type) {
        List<String> cells = new ArrayList<>();
        for (Plan plan : plans) {
            Allocation allocation = comparison.allocation(plan.name(), burden);
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal share = BigDecimal.ZERO;
            BigDecimal difference = BigDecimal.ZERO;
            for (Member member : alliance.members()) {
                total = total.add(allocation.amount(member.id()));
                share = share.add(allocation.share(member.id()));
                difference = difference.add(comparison.difference(plan.name(), burden, member.id()));
            }
            cells.add(type.digits(total));
            cells.add(Figures.percent(share));
            if (!isBaseline(plan)) {
                cells.add(Figures.difference(type, difference));
            }
        }
        return cells;
    }
}
