package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Schedule;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.RoundingOracle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fund of the case, in cents among 32 members, and 1e15 of the smallest units: right to the last unit. */
class FundOf40BillionTest {
    private static final int SIZE = 32;

    @ParameterizedTest
    @ValueSource(strings = {"40000000000.00", "10000000000000.00", "0.31", "9999999999999.99"})
    void centsAgreeWithExactFractions(String total) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            String id = String.format(Locale.ROOT, "M%02d", i);
            // four members alike of each size, and sizes that no double holds exactly
            int size = i / 4;
            members.add(Member.of(id, id).with("gdp", 1e9 * StrictMath.pow(3.7, size) / 3));
        }
        String[] europe = members.stream().limit(28).map(Member::id).toArray(String[]::new);
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD")),
                members,
                List.of(Bloc.of("Europe", europe), Bloc.of("Core", europe[20], europe[21], europe[27])));
        Burden burden = Burden.of(ContributionType.of("fund", "EUR", "0.01"), total);
        Limits limits =
                Limits.of(Limit.floor("Europe", "80 %"), Limit.ceiling("Core", "33.3 %"), Limit.ceiling("M31", "10 %"));
        Plan plan = Plan.of("gdp", new Faulty.Strategy(of -> of.values("gdp")));

        Allocation actual = Allocator.allocate(alliance, burden, limits, plan);

        LimitTree tree = limits.resolve(alliance, burden);
        BigFraction[] scores = Fractions.of(alliance.values("gdp"));
        BigFraction[] ideal = LevelOracle.solve(Schedule.of(), scores, scores, tree);
        assertThat(actual.apportionment().toArray()).isEqualTo(new RoundingOracle(ideal, tree).greedy());
        assertThat(Arrays.stream(actual.apportionment().toArray()).sum()).isEqualTo(burden.quanta());
    }
}
