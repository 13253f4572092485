package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading leading bits gives what dividing gives. */
class TruncatedAmountsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void whatIsCutAndWhatIsCutOffIsThatOfFractions(int parts) {
        for (long seed = 0; seed < 300; seed++) {
            Case problem = seed % 2 == 0 ? Cases.small(seed, 9) : Cases.whole(seed, 20);
            Amounts amounts = LevelSolver.solve(Schedule.of(), problem.claims(), problem.weights(), problem.limits());
            agree(TruncatedAmounts.of(amounts, parts), amounts, parts, problem.toString());
        }
    }

    private static void agree(TruncatedAmounts cut, Amounts amounts, int parts, String about) {
        int n = amounts.size();
        BigInteger[] rests = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            BigInteger[] whole =
                    amounts.numerator(i).multiply(BigInteger.valueOf(parts)).divideAndRemainder(amounts.denominator());
            rests[i] = whole[1];
            BigInteger found = BigInteger.valueOf(cut.whole(i))
                    .multiply(BigInteger.valueOf(parts))
                    .add(BigInteger.valueOf(cut.part(i)));
            assertThat(found).as("member %s of %s", i, about).isEqualTo(whole[0]);
            assertThat(cut.isWhole(i)).as("member %s of %s", i, about).isEqualTo(rests[i].signum() == 0);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(cut.compareRests(i, j))
                        .as("members %s and %s of %s", i, j, about)
                        .isEqualTo(rests[i].compareTo(rests[j]));
            }
        }
    }

    @Test
    void equalRestsAreEqualAndNotOrderedByRounding() {
        Amounts claims = Amounts.of(0.1, 0.1, 0.7);
        TruncatedAmounts cut = TruncatedAmounts.of(
                LevelSolver.solve(Schedule.of(), claims, claims, LimitTree.unlimited(BigDecimal.TEN, 3)), 1);
        assertThat(cut.compareRests(0, 1)).isZero();
    }

    @Test
    void largeAmountsKeepEveryUnit() {
        long large = Long.MAX_VALUE / 2;
        TruncatedAmounts cut = TruncatedAmounts.of(
                Amounts.ofFractions(new BigInteger[] {BigInteger.valueOf(large)}, BigInteger.ONE), 1000);
        assertThat(cut.whole(0)).isEqualTo(large);
        assertThat(cut.isWhole(0)).isTrue();
    }

    @Test
    void thirdsOfTheLargestTotalKeepTheirLastUnit() {
        TruncatedAmounts cut = TruncatedAmounts.of(Amounts.of(1, 1, 1).sharing(Long.MAX_VALUE), 1000);
        assertThat(cut.whole(0)).isEqualTo(Long.MAX_VALUE / 3);
        assertThat(cut.part(0)).isEqualTo(333);
    }

    @Test
    void partsBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TruncatedAmounts.of(Amounts.of(1), 0))
                .withMessageContaining("parts of a unit (0)");
    }
}
