package io.lionshare.transition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Nine published rows of the scale of the Organization of American States for 2012, with changes capped at 25 %. What the
 * other members carry is one member here, held at what the nine leave.
 */
class OasTest {
    private static final String OTHERS = "others";
    private static final Fraction WHOLE = Fraction.of(100);

    private final List<Member> members = new ArrayList<>();
    private final List<Fraction> before = new ArrayList<>();
    private final List<Fraction> uncapped = new ArrayList<>();
    private final List<Fraction> published = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OasTest.class.getResourceAsStream("oas-2012.csv")), UTF_8))) {
            lines.lines().skip(2).sorted().forEach(line -> {
                String[] cells = line.split(",", -1);
                members.add(Member.of(cells[0], cells[0]));
                before.add(Fraction.parse(cells[1]));
                uncapped.add(Fraction.parse(cells[2]));
                published.add(Fraction.parse(cells[3]));
            });
        }
        Fraction left = WHOLE.minus(Fraction.sum(published));
        before.add(WHOLE.minus(Fraction.sum(before)));
        uncapped.add(left);
        published.add(left);
        members.add(Member.of(OTHERS, OTHERS));
    }

    @Test
    @DisplayName(
            "Seven of the nine quotas are the published ones to the digit, the others within 0.002; the factor is 1.01416")
    void quotas() {
        Burden scale = Burden.of(ContributionType.of("scale", "%", "0.001"), 100);
        String others = Fraction.of(0).plus(published.get(9)).text();
        Limits held = Limits.of(Limit.floor(OTHERS, others), Limit.ceiling(OTHERS, others));
        Timetable timetable = Timetable.constant(
                Alliance.of(members.toArray(Member[]::new)), scale, held, Amounts.of(uncapped), 2012, 2012);
        RoadYear year = Road.of(
                        timetable,
                        Start.ofShares(before.stream()
                                .map(share -> share.dividedBy(100))
                                .toList()),
                        Transition.atOnce().withCap(Cap.percent("25")).withOvershoot(Transition.Overshoot.YES))
                .year(2012);

        int same = 0;
        for (int i = 0; i < 9; i++) {
            String id = members.get(i).id();
            Fraction quota = Fraction.of(year.amount(id));
            assertThat(quota.minus(published.get(i)).abs()).as(id).isLessThanOrEqualTo(Fraction.parse("0.002"));
            same += quota.equals(published.get(i)) ? 1 : 0;
        }
        assertThat(same).isEqualTo(7);
        int canada = 7;
        assertThat(members.get(canada).id()).isEqualTo("CAN");
        Fraction factor = Fraction.of(year.exact(), canada).dividedBy(1000).dividedBy(uncapped.get(canada));
        assertThat(factor.toDecimal(5)).hasToString("1.01416");
        assertThat(year.atCap("ARG")).isEqualTo(RoadYear.AtCap.DOWN);
        assertThat(year.atCap("BRA")).isEqualTo(RoadYear.AtCap.UP);
    }
}
