package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.Webster;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Workers;
import io.lionshare.robustness.sweep.SweepCases;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Proportional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A study is the same at any number of threads, and hears of each combination once. */
class StudyThreadsTest {
    private static final Scenario SCENARIO = SweepCases.random(7, 8, 2, SweepCases.blocLimits());
    private static final Burden TROOPS = SCENARIO.burden("troops");

    private interface Study {
        ChoiceStudy by(Workers workers) throws InterruptedException;
    }

    private static ChoiceStudy atAnyNumberOfThreads(Study study) throws InterruptedException {
        ChoiceStudy first = study.by(new Workers(1, more -> {}));
        for (int threads = 2; threads <= 3; threads++) {
            AtomicLong done = new AtomicLong();
            assertThat(study.by(new Workers(threads, done::addAndGet)))
                    .as("%d threads", threads)
                    .isEqualTo(first);
            assertThat(done).as("%d threads", threads).hasValue(first.combinations());
        }
        return first;
    }

    /** Below 1,000 of 30,000 the total does not reach a floor. */
    @ParameterizedTest(name = "down to {0} %")
    @ValueSource(ints = {-20, -99})
    void aSampledStudy(int least) throws InterruptedException {
        List<Choice> choices = List.of(
                Choices.ofTotals(BigDecimal.valueOf(least), BigDecimal.ZERO),
                Choices.ofMethods(List.of(new Webster(), new Adams())));
        ChoiceStudy study =
                atAnyNumberOfThreads(workers -> ChoiceStudy.sampled(SCENARIO, TROOPS, choices, 1, 5, workers));
        assertThat(study.refused().isEmpty()).isEqualTo(least == -20);
    }

    @ParameterizedTest(name = "down to {0} %")
    @ValueSource(ints = {-20, -99})
    void aStudyOfAllCombinations(int least) throws InterruptedException {
        List<ListedChoice> choices = List.of(
                Choices.ofMethods(List.of(new Webster(), new Adams())),
                Choices.ofTotals(List.of(BigDecimal.valueOf(least), BigDecimal.ZERO, BigDecimal.TEN)),
                Choices.ofWeights(WeightSpace.ofPlans(SCENARIO.plans()), 20),
                Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualAwards())));
        ChoiceStudy study = atAnyNumberOfThreads(workers -> ChoiceStudy.of(SCENARIO, TROOPS, choices, workers));
        assertThat(study).isEqualTo(ChoiceStudy.of(SCENARIO, TROOPS, choices));
        assertThat(study.refused().isEmpty()).isEqualTo(least == -20);
    }

    /** Each alternative has its own words under one of two rules. */
    @ParameterizedTest(name = "{0} reasons")
    @ValueSource(ints = {19, 20, 21, 145})
    void reasonsAfterTheTwentiethAreCountedTogether(int reasons) throws InterruptedException {
        List<Alternative> alternatives = IntStream.range(0, reasons)
                .mapToObj(k -> new Alternative("reason " + k, scenario -> refuseAwards(scenario, "reason " + k)))
                .toList();
        List<ListedChoice> choices = List.of(
                Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualAwards())),
                new ListedChoice("words", alternatives));
        ChoiceStudy study = atAnyNumberOfThreads(workers -> ChoiceStudy.of(SCENARIO, TROOPS, choices, workers));
        Map<String, Long> expected = new TreeMap<>();
        for (int k = 0; k < reasons; k++) {
            expected.merge(k < 20 ? "reason " + k : "other reasons", 1L, Long::sum);
        }
        assertThat(study.refused()).isEqualTo(expected);
    }

    private static Scenario refuseAwards(Scenario scenario, String words) {
        if (scenario.baselinePlan().rule() instanceof ConstrainedEqualAwards) {
            throw new IllegalArgumentException(words);
        }
        return scenario;
    }
}
