package io.lionshare.report;

import io.lionshare.report.Chart.Bar;
import io.lionshare.report.Chart.Bars;
import io.lionshare.report.Chart.Curve;
import io.lionshare.report.Chart.Curves;
import io.lionshare.report.Chart.HeatMap;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element.Fact;
import io.lionshare.report.Element.Facts;
import io.lionshare.report.Element.Folded;
import io.lionshare.report.Element.Prose;
import io.lionshare.report.Element.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A report on an invented alliance with as many members as wanted, with every kind of element in it. */
public final class SampleReport {
    private static final List<String> NAMES = List.of(
            "Albania",
            "Belgium",
            "Bosnia and Herzegovina",
            "Canada",
            "Croatia",
            "Czechia",
            "Denmark",
            "Estonia",
            "Finland",
            "France",
            "Germany",
            "Greece",
            "Hungary",
            "Iceland",
            "Italy",
            "Latvia",
            "Lithuania",
            "Luxembourg",
            "Montenegro",
            "Netherlands",
            "Norway",
            "Poland",
            "Portugal",
            "Romania",
            "Slovakia",
            "Slovenia",
            "Spain",
            "Sweden",
            "United Kingdom",
            "United States");
    private static final List<String> PLANS = List.of("By population", "By GDP", "Near the theatre");
    private static final List<String> BURDENS = List.of("persons", "EUR million", "vehicles");

    private SampleReport() {}

    public static Report of(int members) {
        return new Report(
                "How should " + members + " members share the burden of an invented theatre?",
                List.of(question(members), shares(members), changes(members), spread(members), derivations(members)));
    }

    private static Section question(int members) {
        return new Section(
                "question",
                "The question",
                List.of(
                        new Prose("Three plans divide the same three burdens among " + members + " members. "
                                + "The baseline is the plan that follows population; the others are held against it."),
                        new Facts(List.of(
                                new Fact("Members", Integer.toString(members)),
                                new Fact("Personnel", "30,000 persons"),
                                new Fact("Budget", "12,500.00 EUR million"),
                                new Fact("Equipment", "1,200 vehicles"),
                                new Fact("Baseline", "By population"))),
                        new Remark(
                                "Limit", "Germany may give at most 4,000 persons; the plan by GDP reaches that limit."),
                        new Remark("Tie", "Estonia and Latvia have an equal right to one of the vehicles.")));
    }

    private static Section shares(int members) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        PLANS.forEach(plan -> BURDENS.forEach(burden -> columns.add(Column.numbers(plan, burden))));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(name(i))));
            for (int j = 0; j < PLANS.size() * BURDENS.size(); j++) {
                cells.add(number(Math.round(weight(i, j / 3) * (j % 3 == 1 ? 1_000 : 5_000))));
            }
            rows.add(new Row(Kind.BODY, cells));
        }
        rows.add(sums(Kind.SUBTOTAL, "Baltic states", 1_234));
        rows.add(sums(Kind.TOTAL, "Total", 30_000));
        return new Section(
                "shares",
                "Who gives what",
                List.of(
                        new Bars(
                                "shares",
                                "Share of the personnel, by plan",
                                "The United States and Germany give most under every plan.",
                                "% of the burden",
                                PLANS,
                                bars(members, i -> IntStream.range(0, 3).mapToDouble(plan -> weight(i, plan) * 7))),
                        new DataTable("Amounts of each member under each plan", columns, rows)));
    }

    private static Section changes(int members) {
        return new Section(
                "changes",
                "Who gains and who loses",
                List.of(new Bars(
                        "changes-by-gdp",
                        "Change of personnel under the plan by GDP",
                        "Most small members give less than by population.",
                        "persons",
                        List.of("By GDP against by population"),
                        bars(members, i -> DoubleStream.of(Math.round(5_000 * (weight(i, 1) - weight(i, 0))))))));
    }

    private static Section spread(int members) {
        return new Section(
                "spread",
                "How even it is",
                List.of(
                        new Curves(
                                "lorenz",
                                "Lorenz curves of amounts per GDP",
                                "The plan by GDP lies nearest to equality.",
                                "Share of GDP, from those with the lightest load",
                                "Share of the burden",
                                List.of(curve(PLANS.get(0), 2.2), curve(PLANS.get(1), 1.2), curve(PLANS.get(2), 3.1))),
                        new HeatMap(
                                "ability",
                                "Burden relative to ability",
                                "Members near the theatre bear more than their share of GDP under the third plan.",
                                PLANS,
                                bars(members, i -> IntStream.range(0, 3).mapToDouble(plan -> weight(i, plan) / 2.1)),
                                IntStream.range(0, members)
                                        .mapToObj(i -> IntStream.range(0, 3)
                                                .mapToObj(plan -> String.format(Locale.ROOT, "%.2f", weight(i, plan)))
                                                .toList())
                                        .toList())));
    }

    private static Section derivations(int members) {
        List<Element> elements = new ArrayList<>(List.of(new Prose("Every number comes from the steps below.")));
        for (int i = 0; i < members; i++) {
            elements.add(new Folded(
                    name(i),
                    List.of(
                            new Prose("Its weight is its GDP of 4,210 as a share of 48,700."),
                            new DataTable(
                                    "Steps of " + name(i),
                                    List.of(Column.words("Step"), Column.numbers("", "persons")),
                                    List.of(
                                            new Row(Kind.BODY, List.of(Cell.words("proportional"), number(2_593))),
                                            new Row(Kind.BODY, List.of(Cell.words("rounded down"), number(-1))),
                                            new Row(Kind.TOTAL, List.of(Cell.words("amount"), number(2_592))))))));
        }
        return new Section("derivations", "Why each member gives what it gives", elements);
    }

    private static Row sums(Kind kind, String name, long sum) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(name)));
        for (int j = 0; j < PLANS.size() * BURDENS.size(); j++) {
            cells.add(number(sum));
        }
        return new Row(kind, cells);
    }

    private static List<Bar> bars(int members, java.util.function.IntFunction<DoubleStream> values) {
        return IntStream.range(0, members)
                .mapToObj(i -> new Bar(name(i), values.apply(i).boxed().toList()))
                .toList();
    }

    private static Curve curve(String name, double power) {
        List<Double> across =
                IntStream.rangeClosed(0, 20).mapToObj(i -> i / 20.0).toList();
        return new Curve(
                name, across, across.stream().map(x -> Math.pow(x, power)).toList());
    }

    private static Cell number(long value) {
        return Cell.number(String.format(Locale.ROOT, "%,d", value), BigDecimal.valueOf(value));
    }

    private static double weight(int member, int plan) {
        return 0.04 + Math.abs(Math.sin(member * 1.7 + plan * 0.6)) * (member % 7 == 2 ? 2 : 0.5);
    }

    private static String name(int member) {
        return member < NAMES.size() ? NAMES.get(member) : "Partner no. " + (member + 1);
    }
}
