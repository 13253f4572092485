package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class LoneMemberTest {
    private static final long SEED = 20_261_130;

    /** 1.1<sup>7</sup> = 1.9487171 and 1.1<sup>8</sup> = 2.14358881. */
    @Test
    void tenPercentDoublesInEightSteps() {
        LargestChange tenth = new LargestChange(Fraction.of(1, 10), Fraction.ZERO);

        assertThat(LoneMember.steps(Fraction.of(100), Fraction.of(200), tenth)).hasValue(8);
        assertThat(LoneMember.steps(Fraction.of(100), Fraction.parse("194.87171"), tenth))
                .hasValue(7);
        assertThat(LoneMember.steps(Fraction.of(100), Fraction.parse("194.87172"), tenth))
                .hasValue(8);
    }

    @Test
    @DisplayName("A fall to nothing by a part never arrives, by a part and a least step it does")
    void fallToNothing() {
        assertThat(LoneMember.steps(
                        Fraction.of(100), Fraction.ZERO, new LargestChange(Fraction.of(1, 10), Fraction.ZERO)))
                .isEmpty();
        // 100, 50, 25, 15, 5, 0
        assertThat(LoneMember.steps(
                        Fraction.of(100), Fraction.ZERO, new LargestChange(Fraction.of(1, 2), Fraction.of(10))))
                .hasValue(5);
    }

    @Test
    void asManyStepsAsReducedFractionsSay() {
        Random random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            Fraction start = Fraction.of(random.nextInt(50), 1 + random.nextInt(7));
            Fraction goal = Fraction.of(random.nextInt(50), 1 + random.nextInt(7));
            LargestChange change = new LargestChange(
                    Fraction.of(random.nextInt(5), 5 + random.nextInt(20)),
                    Fraction.of(1 + random.nextInt(3), 1 + random.nextInt(9)));

            assertThat(LoneMember.steps(start, goal, change))
                    .as("seed %d, run %d: %s to %s by %s", SEED, run, start, goal, change)
                    .isEqualTo(OptionalInt.of(byFractions(start, goal, change)));
        }
    }

    private static int byFractions(Fraction start, Fraction goal, LargestChange change) {
        Fraction amount = start;
        int steps = 0;
        while (!amount.equals(goal)) {
            Fraction most = change.from(amount);
            amount = goal.compareTo(amount) > 0
                    ? amount.plus(most).min(goal)
                    : amount.minus(most).max(goal);
            steps++;
        }
        return steps;
    }
}
