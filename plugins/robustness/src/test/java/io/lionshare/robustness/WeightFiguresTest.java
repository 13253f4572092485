package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.report.RobustReport;
import io.lionshare.rule.Talmud;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All figures of small random problems agree with draws within five standard errors: two to five strategies, two to six members, limits
 * of members and blocs, least and greatest weights; more problems with 10,000 draws each under {@code -Pseeds}.
 */
class WeightFiguresTest {
    private static final int DRAWS = WeightCases.TIMES == 1 ? 400 : 10_000;
    private static final int STEPS = 100_000;

    static LongStream seeds() {
        return WeightCases.seeds(8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Figures agree with draws, also where hardly any piece and step is spent on them")
    void agreeWithDraws(long seed) {
        Random random = new Random(seed);
        int strategies = 2 + random.nextInt(4);
        int size = 2 + random.nextInt(5);
        Scenario scenario = WeightCases.random(random, strategies, size);
        WeightSpace space = bounded(WeightSpace.ofPlans(scenario.plans()), random);
        WeightedDivision division =
                WeightedDivision.of(scenario, scenario.burdens().get(0), space);
        boolean isShort = seed % 2 == 0;
        RangeSource figures;
        try {
            Partition partition = isShort
                    ? Partition.of(space.simplices(), division.finder(), 8)
                    : Partition.of(space.simplices(), division.finder());
            figures = new CellRanges(partition, division.limits(), space, isShort ? 10 : STEPS);
        } catch (InfeasibleException e) {
            return;
        }
        FigureChecks checks = new FigureChecks(scenario, space, figures, DRAWS, seed);
        IntStream.range(0, size).forEach(checks::checkMember);
        checks.checkPair(0, size - 1);
        checks.checkPair(size - 1, 0);
        checks.checkIdle();
    }

    /** Some bounds, greatest weights more often than least ones, that leave room. */
    private static WeightSpace bounded(WeightSpace space, Random random) {
        WeightSpace bounded = space;
        for (String name : space.names()) {
            Fraction least = Fraction.of(random.nextInt(3), 20);
            Fraction most = Fraction.of(8 + random.nextInt(8), 16);
            bounded = random.nextInt(3) == 0 ? bounded.withLeast(name, least) : bounded;
            bounded = random.nextBoolean() && space.names().size() > 2 ? bounded.withMost(name, most) : bounded;
        }
        return bounded;
    }

    @Test
    @DisplayName("Beyond 5,000 pieces figures have bounds, which draws keep")
    void moreThanTheBudgetOfPieces() {
        Scenario scenario = manyPieces();
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        WeightedDivision division =
                WeightedDivision.of(scenario, scenario.burdens().get(0), space);
        Partition partition = Partition.of(space.simplices(), division.finder());
        assertThat(partition.pieces().size() + partition.open().size()).isGreaterThan(5_000);
        assertThat(partition.openPart().toDouble()).isBetween(0.001, 0.01);
        RangeSource figures = new CellRanges(partition, division.limits(), space, 1_000);
        new FigureChecks(scenario, space, figures, 300, 1).checkMember(0);
        assertThat(figures.above(0, Fraction.of(1, 4)).width().toDouble())
                .isCloseTo(partition.openPart().toDouble(), within(1e-12));
    }

    @Test
    @DisplayName(
            "Reports print how far bounds are apart, of ranges and of ranks, and medians as far as they are proved")
    void widthsArePrinted() {
        Scenario scenario = manyPieces();
        Burden burden = scenario.burdens().get(0);
        WeightRanges ranges =
                WeightRanges.of(scenario, burden, WeightSpace.ofPlans(scenario.plans()), new Sampling(100, 1), 600);
        Section section = RobustReport.ofWeights(scenario, Map.of(burden, ranges))
                .sections()
                .get(0);
        assertThat(section.lead())
                .containsPattern("The ends of ranges are known to [0-9.]+ points and are drawn at the outer bound\\.");
        Table table = table(section);
        assertThat(table.note()).containsPattern("How often a rank occurs is known to [0-9.]+ points;");
        assertThat(table.rows()).anyMatch(row -> row.cells().get(3).text().matches("[0-9.]+–[0-9.]+"));
    }

    @Test
    @DisplayName("What always holds in draws is said of the draws, not of all weights")
    void drawsProveNothing() {
        Scenario exact = WeightCases.of(100, Limits.none(), new double[] {5, 7}, new double[] {3, 2});
        assertThat(section(exact).title()).startsWith("Whatever the weights, A carries most (62.5");
        Scenario drawn = exact.withPlans(
                exact.plans().stream().map(plan -> plan.withRule(new Talmud())).toList(), exact.baseline());
        Section section = section(drawn);
        assertThat(section.title()).startsWith("In all 2,000 draws, A carries most (");
        assertThat(section.lead()).contains("The figures are from 2000 draws, seed 1.");
        Table table = table(section);
        assertThat(table.caption()).isEqualTo("Share of each member over all draws, %");
        assertThat(table.note()).contains("in % of the draws.");
    }

    private static Section section(Scenario scenario) {
        Burden burden = scenario.burdens().get(0);
        return RobustReport.ofWeights(scenario, Map.of(burden, WeightRanges.of(scenario, burden)))
                .sections()
                .get(0);
    }

    private static Table table(Section section) {
        return section.elements().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Scenario manyPieces() {
        Random random = new Random(1);
        double[][] rows = new double[4][8];
        for (double[] row : rows) {
            for (int k = 0; k < row.length; k++) {
                row[k] = 1 + random.nextInt(9);
            }
        }
        List<Limit> limits = IntStream.range(0, 3)
                .mapToObj(i -> Limit.ceiling(WeightCases.id(i), 250 + random.nextInt(62)))
                .toList();
        return WeightCases.of(WeightCases.TOTAL, Limits.of(limits.toArray(Limit[]::new)), rows);
    }
}
