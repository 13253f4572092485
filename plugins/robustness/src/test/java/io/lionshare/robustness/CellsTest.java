package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within each piece of the weight space every amount is the ratio of linear forms that its cell says. */
class CellsTest {
    static LongStream seeds() {
        return LongStream.range(0, 120);
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
}
