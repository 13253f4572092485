package io.lionshare.report.burden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ties are reported as ties: never does one carry most where another has the same. */
class TiesTest {
    private static final class Given implements ScoringStrategy {
        private final double[] scores;

        Given(double... scores) {
            this.scores = scores.clone();
        }

        @Override
        public String id() {
            return "given";
        }

        @Override
        public String summary() {
            return "as given";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return scores.clone();
        }
    }

    private static Split split(String total, double[]... plans) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < plans[0].length; i++) {
            members.add(Member.of("M" + i, "Member " + (char) ('A' + i)));
        }
        List<Plan> list = new ArrayList<>();
        for (int k = 0; k < plans.length; k++) {
            list.add(Plan.of("plan-" + k, new Given(plans[k])));
        }
        Scenario scenario = Scenario.of(
                "Who?",
                Alliance.of(List.of(), members, List.of()),
                List.of(Burden.of(ContributionType.of("force", "persons", "1"), total)),
                list);
        return Split.of(Comparison.of(scenario), scenario.burdens().get(0));
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static String headline(Split split) {
        return plain(new Tops(split).headline());
    }

    @Test
    @DisplayName("One member alone at the top of every plan is named with each share")
    void alone() {
        assertThat(headline(split("100", new double[] {60, 40}, new double[] {70, 30})))
                .isEqualTo("Member A carries the largest part of the force under every plan: 60 % under plan 0,"
                        + " 70 % under plan 1.");
        assertThat(headline(split("100", new double[] {60, 40})))
                .isEqualTo("Member A carries the largest part of the force: 60 %.");
    }

    @Test
    @DisplayName("Two at the top are both named, four are counted, and all alike are all")
    void tied() {
        assertThat(headline(split("100", new double[] {40, 40, 20})))
                .isEqualTo("Largest part of the force: Member A and Member B 40 % each.");
        assertThat(headline(split("90", new double[] {2, 2, 2, 2, 1})))
                .isEqualTo("Largest part of the force: four members 22 % each.");
        assertThat(headline(split("100", new double[] {1, 1, 1, 1})))
                .isEqualTo("Largest part of the force: all carry 25 %.");
        assertThat(headline(split("100", new double[] {60, 40}, new double[] {40, 60})))
                .isEqualTo("Largest part of the force: Member A 60 % under plan 0, Member B 60 % under plan 1.");
        assertThat(headline(split("0", new double[] {60, 40}))).isEqualTo("There is nothing to divide.");
    }

    @Test
    @DisplayName("A share that is the same under every plan is said once")
    void sameShares() {
        assertThat(headline(split("100", new double[] {60, 40}, new double[] {60, 40})))
                .isEqualTo("Member A carries the largest part of the force under every plan: 60 %.");
        assertThat(headline(split("100", new double[] {50, 50}, new double[] {50, 50})))
                .isEqualTo("Largest part of the force: all carry 50 % under every plan.");
    }

    @Test
    @DisplayName("Of several in second place the block counts them, and those with nothing")
    void blocks() {
        Split split =
                split("100", new double[] {50, 10, 10, 10, 10, 10, 0, 0}, new double[] {50, 0, 50, 0, 0, 0, 0, 0});
        assertThat(plain(Largest.sentence(split, 0)))
                .isEqualTo("Member A 50 %, five others 10 % each, the other two nothing.");
        assertThat(plain(Largest.sentence(split, 1)))
                .isEqualTo("Member A 50 %, Member C 50 %, the other six nothing; Member B nothing instead of 10 %.");
    }

    @Test
    @DisplayName("Half of a burden rests on as few members as it takes")
    void half() {
        assertThat(Half.title(split("100", new double[] {60, 40}, new double[] {50, 50})))
                .isEqualTo("One of the two members carries half or more of the force under every plan");
        assertThat(Half.title(split("100", new double[] {40, 30, 30}, new double[] {60, 20, 20})))
                .isEqualTo("Half or more of the force rests on one member under plan 1, on two members under plan 0");
        assertThat(Half.title(split("0", new double[] {1, 1}))).isEqualTo("There is nothing to divide");
    }

    @Test
    @DisplayName("Who gives more and who less names all that are equal")
    void changes() {
        Split split = split("100", new double[] {40, 30, 30}, new double[] {60, 20, 20}, new double[] {40, 30, 30});
        Changes changes = new Changes(split, 1);
        assertThat(plain(changes.extremes())).isEqualTo("Member B and Member C give 10 less each, Member A 20 more");
        assertThat(changes.counts()).isEqualTo("one gives more, two less");
        assertThat(new Changes(split, 2).counts()).isEqualTo("the same as the baseline");
        assertThat(plain(ChangeSection.of(split).orElseThrow().title()))
                .isEqualTo("Dividing under plan 1 instead of under plan 0 moves 20 of the 100 persons: Member B and"
                        + " Member C give 10 less each, Member A 20 more");
        assertThat(ChangeSection.of(split("100", new double[] {1, 1}, new double[] {2, 2})))
                .isEmpty();
    }
}
