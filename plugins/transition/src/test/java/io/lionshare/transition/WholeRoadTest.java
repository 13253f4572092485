package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rounding of three members and three years against all tables of zeros and ones on top of the floors. */
class WholeRoadTest {
    private static final int SIZE = 3;

    private static List<ExactVector> exact(Random random) {
        List<ExactVector> years = new ArrayList<>();
        int total = 1 + random.nextInt(4);
        for (int k = 0; k < SIZE; k++) {
            BigInteger[] parts = new BigInteger[SIZE];
            int sum = 0;
            for (int i = 0; i < SIZE; i++) {
                int part = random.nextInt(7) + (i == SIZE - 1 ? 1 : 0);
                parts[i] = BigInteger.valueOf(part);
                sum += part;
            }
            years.add(ExactVector.of(
                    Amounts.ofFractions(parts, BigInteger.valueOf(sum)).sharing(total)));
        }
        return years;
    }

    private static Fraction distance(List<ExactVector> exact, long[][] whole) {
        Fraction sum = Fraction.ZERO;
        for (int k = 0; k < SIZE; k++) {
            for (int i = 0; i < SIZE; i++) {
                sum = sum.plus(
                        exact.get(k).get(i).minus(Fraction.of(whole[k][i])).abs());
            }
        }
        return sum;
    }

    /** Whether sums of years are exact and running totals are rounded down or up. */
    private static boolean isRight(List<ExactVector> exact, long[][] whole) {
        for (int k = 0; k < SIZE; k++) {
            if (!exact.get(k).sum().equals(Fraction.of(whole[k][0] + whole[k][1] + whole[k][2]))) {
                return false;
            }
        }
        for (int i = 0; i < SIZE; i++) {
            Fraction running = Fraction.ZERO;
            long sum = 0;
            for (int k = 0; k < SIZE; k++) {
                running = running.plus(exact.get(k).get(i));
                sum += whole[k][i];
                if (running.floor().compareTo(Fraction.of(sum)) > 0
                        || running.ceiling().compareTo(Fraction.of(sum)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Fraction> distancesOfAll(List<ExactVector> exact) {
        List<Fraction> distances = new ArrayList<>();
        for (int bits = 0; bits < 1 << (SIZE * SIZE); bits++) {
            long[][] whole = new long[SIZE][SIZE];
            boolean isNeighbour = true;
            for (int cell = 0; cell < SIZE * SIZE; cell++) {
                Fraction amount = exact.get(cell / SIZE).get(cell % SIZE);
                int up = bits >> cell & 1;
                isNeighbour &= up == 0 || !amount.isWhole();
                whole[cell / SIZE][cell % SIZE] = amount.floor().numerator().longValueExact() + up;
            }
            if (isNeighbour && isRight(exact, whole)) {
                distances.add(distance(exact, whole));
            }
        }
        return distances;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theNearestOfAllTablesIsTaken(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<ExactVector> exact = exact(random);
            List<LimitTree> limits = exact.stream()
                    .map(year -> LimitTree.unlimited(new BigDecimal(year.sum().numerator()), SIZE))
                    .toList();
            WholeRoad road = WholeRoad.of(exact, limits);
            long[][] whole = new long[SIZE][SIZE];
            for (int k = 0; k < SIZE; k++) {
                for (int i = 0; i < SIZE; i++) {
                    whole[k][i] = road.quanta(k, i);
                }
            }
            assertThat(isRight(exact, whole)).isTrue();
            assertThat(distance(exact, whole)).isEqualTo(Collections.min(distancesOfAll(exact)));
        }
    }
}
