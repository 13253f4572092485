package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Within each piece of the weight space every amount is the ratio of linear forms that its cell says. */
class CellsTest {
    static LongStream seeds() {
        return WeightCases.seeds(40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void amountsWithinPiecesAreThoseOfThePlan(long seed) {
        int strategies = 2 + (int) (seed % 3);
        Scenario scenario = WeightCases.random(seed, strategies);
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        Partition partition;
        try {
            WeightedDivision division =
                    WeightedDivision.of(scenario, scenario.burdens().get(0), space);
            partition = Partition.of(space.simplices(), division.finder());
        } catch (InfeasibleException e) {
            return;
        }
        assertThat(partition.open()).as("seed %d", seed).isEmpty();
        List<Fraction> parts = new ArrayList<>();
        for (Piece piece : partition.pieces()) {
            parts.add(piece.simplex().part());
            WeightDraws draws =
                    new WeightDraws(List.of(new Simplex(piece.simplex().corners(), Fraction.ONE)), seed);
            check(scenario, space, piece, piece.simplex().centre());
            check(scenario, space, piece, draws.get(1));
        }
        assertThat(Fraction.sum(parts)).as("seed %d", seed).isEqualTo(Fraction.ONE);
    }

    private static void check(Scenario scenario, WeightSpace space, Piece piece, Amounts weights) {
        for (int i = 0; i < scenario.alliance().size(); i++) {
            Fraction amount = piece.cell().members().get(i).at(weights).orElseThrow();
            assertThat(amount.dividedBy(WeightCases.TOTAL))
                    .as("member %d at %s", i, space.named(weights))
                    .isEqualTo(WeightCases.share(scenario, space, weights, i));
        }
    }

    /** Two members that divide what is left have one form, though limits of a third cut the space; the pieces say the same. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPairWithOneFormIsThatOfThePieces(long seed) {
        Scenario scenario = WeightCases.of(
                100,
                Limits.of(Limit.ceiling("C", 35)),
                new double[] {3, 2 + seed, 1},
                new double[] {1 + seed, 5, 3},
                new double[] {9, 6, 1});
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        WeightedDivision division =
                WeightedDivision.of(scenario, scenario.burdens().get(0), space);
        Partition partition = Partition.of(space.simplices(), division.finder());
        assertThat(partition.pieces()).as("seed %d", seed).hasSizeGreaterThan(1);
        LinearForm form = partition.difference(0, 1).orElseThrow();
        Fraction byPieces = Fraction.sum(partition.pieces().stream()
                .map(piece -> SignProbability.positive(form.at(piece.simplex()))
                        .times(piece.simplex().part()))
                .toList());
        assertThat(PairDivision.of(partition, 0, 1).more()).as("seed %d", seed).isEqualTo(Estimate.exact(byPieces));
        assertThat(partition.difference(0, 2)).as("C has two forms").isEmpty();
    }
}
