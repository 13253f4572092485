package io.lionshare.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The seeded cases have what they promise, so that the tests over them say something. */
class CasesTest {
    private static final List<Case> CASES = LongStream.range(0, 200)
            .mapToObj(seed -> Cases.real(seed, seed % 4 == 0 ? 40 : 12))
            .toList();

    private static void some(Predicate<Case> predicate) {
        assertThat(CASES.stream().filter(predicate).count()).isBetween(10L, 199L);
    }

    private static boolean anyMember(Case problem, Predicate<LimitTree.Node> predicate) {
        return problem.limits().members().stream().anyMatch(predicate);
    }

    @Test
    void theSameSeedGivesTheSameCase() {
        assertThat(Cases.whole(7, 40)).hasToString(Cases.whole(7, 40).toString());
    }

    @Test
    void casesCanBeSolved() {
        CASES.forEach(problem -> FeasibleLimits.of(problem.limits(), problem.claims()::isZero));
    }

    @Test
    void wideCasesCanBeSolvedAndReachTheEndsOfTheRange() {
        List<Case> wide =
                LongStream.range(0, 400).mapToObj(seed -> Cases.wide(seed, 8)).toList();
        wide.forEach(problem -> FeasibleLimits.of(problem.limits(), problem.claims()::isZero));
        assertThat(wide).anyMatch(problem -> problem.limits().total().longValueExact() == Long.MAX_VALUE);
        assertThat(wide).anyMatch(problem -> hasClaim(problem, claim -> claim > 1e250));
        assertThat(wide).anyMatch(problem -> hasClaim(problem, claim -> claim > 0 && claim < 1e-250));
        assertThat(wide).anyMatch(problem -> !hasClaim(problem, claim -> claim > 0));
    }

    private static boolean hasClaim(Case problem, DoublePredicate predicate) {
        return Arrays.stream(problem.claims().toArray()).anyMatch(predicate);
    }

    @Test
    void thereAreZerosTiesAndOptOuts() {
        some(problem -> IntStream.range(0, problem.claims().size()).anyMatch(problem.claims()::isZero));
        some(problem -> Arrays.stream(problem.claims().toArray()).distinct().count()
                < problem.claims().size());
        some(problem -> anyMember(problem, node -> node.ceiling().signum() == 0));
        some(problem -> anyMember(problem, node -> node.floor().signum() > 0));
    }

    @Test
    void blocsAreNestedThreeDeep() {
        some(problem -> IntStream.range(0, problem.claims().size())
                .anyMatch(i -> problem.limits().blocs().stream()
                                .filter(bloc -> Arrays.binarySearch(bloc.positions(), i) >= 0)
                                .count()
                        == 3));
    }

    @Test
    void totalsLieWithinAndPastTheClaims() {
        some(problem -> compareWithClaims(problem) < 0);
        some(problem -> compareWithClaims(problem) > 0);
        some(problem -> problem.limits().total().unscaledValue().compareTo(BigInteger.TEN.pow(14)) >= 0);
    }

    private static int compareWithClaims(Case problem) {
        Amounts claims = problem.claims();
        return Fractions.of(problem.limits().total()).compareTo(new BigFraction(claims.sum(), claims.denominator()));
    }
}
