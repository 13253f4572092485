package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Derivation;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Member;
import io.lionshare.testkit.ProblemFuzz;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every road keeps, for roads made from seeds; many more in the profile {@code fuzz}. */
class RoadFuzzTest {
    private static final int USUAL = 300;

    private static void check(Road road) {
        for (int i = 0; i < road.timetable().alliance().size(); i++) {
            String id = road.timetable().alliance().members().get(i).id();
            Fraction running = Fraction.ZERO;
            long sum = 0;
            for (RoadYear year : road.years()) {
                Fraction exact = Fraction.of(year.exact(), i);
                running = running.plus(exact);
                sum += year.quanta(id);
                assertNeighbour(year.quanta(id), exact);
                assertNeighbour(sum, running);
            }
        }
        road.years().forEach(year -> check(road, year));
        checkMoves(road);
    }

    private static void assertNeighbour(long whole, Fraction exact) {
        assertThat(Fraction.of(whole)).isBetween(exact.floor(), exact.ceiling());
    }

    private static void check(Road road, RoadYear year) {
        List<Member> members = road.timetable().alliance().members();
        long total = year.burden().quanta();
        assertThat(new Fraction(year.exact().sum(), year.exact().denominator())).isEqualTo(Fraction.of(total));
        assertThat(members.stream()
                        .mapToLong(member -> year.quanta(member.id()))
                        .sum())
                .isEqualTo(total);
        LimitTree limits = road.timetable().steps().stream()
                .filter(step -> step.year() == year.year())
                .findFirst()
                .orElseThrow()
                .limits()
                .resolve(road.timetable().alliance(), year.burden());
        List<String> unmet = year.unmet().stream().map(UnmetLimit::target).toList();
        Stream.concat(limits.members().stream(), limits.blocs().stream())
                .filter(node -> !unmet.contains(node.name()))
                .forEach(node -> assertThat(year.quanta(node.name()))
                        .as(node.toString())
                        .isBetween(node.floor().longValueExact(), node.ceiling().longValueExact()));
        Derivation derivation = year.derivation();
        for (Member member : members) {
            assertThat(derivation.of(member.id()).stream()
                            .map(Derivation.Change::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(year.amount(member.id()));
        }
    }

    /** Caps on change in shares, by the definition. */
    private static void checkMoves(Road road) {
        Amounts before = road.start().carried();
        for (RoadYear year : road.years()) {
            Amounts after = year.exact();
            for (int i = 0; i < after.size() && road.transition().cap().isPresent(); i++) {
                Cap cap = road.transition().cap().get();
                Fraction from = new Fraction(before.numerator(i), before.sum());
                Fraction change = new Fraction(after.numerator(i), after.sum()).minus(from);
                Fraction most = change.signum() > 0 ? cap.up() : cap.down();
                Fraction allowed =
                        cap.kind() == Cap.Kind.PERCENT ? most.times(from).max(cap.minimum()) : most;
                assertThat(change.abs()).isLessThanOrEqualTo(allowed);
            }
            before = after;
        }
    }

    @Test
    @DisplayName("Caps, limits, sums and running totals are kept, and the steps of the derivation add up")
    void keepsAll() {
        ProblemFuzz.run(USUAL, seed -> check(Roads.random(seed)));
    }
}
