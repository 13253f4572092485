package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The divisors of parliaments: Danish, Norwegian, Swedish, Imperiali; with minima, maxima, blocs, ties, arrays. */
class ParliamentsTest {
    private static final Plugins<ApportionmentMethod> METHODS = Plugins.load(ApportionmentMethod.class);

    private static DivisorMethod method(String id, String name, String value) {
        return (DivisorMethod) METHODS.get(id).with(Map.of(name, value));
    }

    private static Apportionment apportion(DivisorMethod method, long units, double... weights) {
        LimitTree limits = LimitTree.unlimited(BigDecimal.valueOf(units), weights.length);
        return method.apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
    }

    @ParameterizedTest
    @CsvSource({
        "first-divisor, divisor, 1.4, 3, 3, 0",
        "first-divisor, divisor, 1.2, 3, 2, 1",
        "first-divisor, divisor, 1,   3, 2, 1",
        "divisors, sequence, '2,3,4', 4, 4, 0",
        "divisors, sequence, '1,2,3', 4, 3, 1",
        "divisors, sequence, '1,3,5', 4, 3, 1",
        "stationary, point, 1/3,      4, 3, 1",
    })
    void twoPartiesAreServedByEverySequence(String id, String name, String value, long units, long first, long second) {
        DivisorMethod method = method(id, name, value);
        long[] units800 = new long[2];

        assertThat(apportion(method, units, 3000, 800).toArray()).containsExactly(first, second);
        assertThat(method.apportion(new double[] {3000, 800}, units, units800)).isFalse();
        assertThat(units800).containsExactly(first, second);
    }

    @Test
    void aTieOfTheDanishMethodIsOneWithAThirdOnly() {
        double[] votes = {4, 1};
        assertThat(apportion(method("stationary", "point", "1/3"), 1, 3, 3).tied())
                .containsExactly(0, 1);
        assertThat(apportion(method("stationary", "point", "1/3"), 2, votes).tied())
                .containsExactly(0, 1);
        assertThat(apportion(method("stationary", "point", "0.333"), 2, votes).isTied())
                .isFalse();
        assertThat(apportion(method("divisors", "sequence", "1,4,7,10"), 2, votes)
                        .tied())
                .containsExactly(0, 1);
    }

    @Test
    void aListContinuesByItsLastStep() {
        DivisorMethod given = method("divisors", "sequence", "1.4,3,5");
        DivisorMethod named = method("first-divisor", "divisor", "1.4");
        double[] votes = {923_101, 721_989, 412_044, 300_102, 81_000, 33_333};
        for (long units = 0; units < 200; units++) {
            assertThat(apportion(given, units, votes).toArray())
                    .containsExactly(apportion(named, units, votes).toArray());
        }
        assertThat(given.parameters().get(0).meaning()).endsWith("the list continues by its last step");
    }

    @Test
    void minimaMaximaAndBlocsHold() {
        LimitTree limits = Trees.of(
                10, new long[] {0, 0, 1, 0}, new long[] {4, 10, 10, 10}, List.of(Trees.node("both", 3, 5, 1, 2)));
        Amounts votes = Amounts.of(600, 300, 40, 60);

        Apportionment imperiali = new Divisors().apportion(votes, limits, TieBreak.largerWeight());
        Apportionment norway = new FirstDivisor().apportion(votes, limits, TieBreak.largerWeight());

        assertThat(imperiali.toArray()).containsExactly(4, 4, 1, 1);
        assertThat(norway.toArray()).containsExactly(4, 4, 1, 1);
    }

    @Test
    void parametersAreReadExactlyAndShownAsTheyCanBeReadAgain() {
        assertThat(method("stationary", "point", "1/3").parameters().get(0).value())
                .isEqualTo("1/3");
        assertThat(Stationary.of(Fraction.of(1, 4)).parameters().get(0).value()).isEqualTo("0.25");
        assertThat(method("divisors", "sequence", " 1/3, 0.5 ,2")
                        .parameters()
                        .get(0)
                        .value())
                .isEqualTo("1/3,0.5,2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stationary    | point    | 4/3         | point of a stationary sequence (1.3333333333333333) must be"
                        + " within 0 .. 1",
                "stationary    | point    | 1/0         | parameter point of stationary (1/0) must be a number such as"
                        + " 0.5 or 1/3",
                "first-divisor | divisor  | 3           | first divisor (3.0) must be >= 0 and below 3, the second one",
                "first-divisor | divisor  | -1          | first divisor (-1.0) must be >= 0 and below 3, the second"
                        + " one",
                "first-divisor | divisor  | one         | parameter divisor of first-divisor (one) must be a number"
                        + " such as 1.4 or 7/5",
                "divisors      | sequence | 2           | number of divisors (1) must be within 2 .. 1000",
                "divisors      | sequence | 2,2         | divisor 2 of a list (2) must be >= 0 and above the one"
                        + " before",
                "divisors      | sequence | 2;3         | parameter sequence of divisors (2;3) must be numbers such as"
                        + " 2,3,4",
                "divisors      | sequence | 9999,10000  | divisors of a list (9999 .. 10000) must be within 1000 last"
                        + " steps of 0, 1, 2 .. of these",
            })
    void refusesWhatMakesNoSequence(String id, String name, String value, String message) {
        assertThatThrownBy(() -> method(id, name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
