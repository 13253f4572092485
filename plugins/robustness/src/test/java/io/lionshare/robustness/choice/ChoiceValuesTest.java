package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.Jefferson;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.Proportional;
import io.lionshare.score.Blend;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of choice decides gives the amounts of a scenario that was written with the decision in it. */
class ChoiceValuesTest {
    private static final ContributionType TROOPS = ContributionType.of("troops", "persons", 1);
    private static final ScoringStrategy GDP = IndicatorWeighted.of("gdp");
    private static final ScoringStrategy PEOPLE = IndicatorWeighted.of("people", 0.5);
    private static final Blend MIXED = blend(3, GDP, 1, PEOPLE);
    private static final WeightSpace SPACE = WeightSpace.of(List.of(GDP, PEOPLE));

    /** All that a choice can decide. */
    record Written(Plan plan, int total, Limits limits, double gdpOfA, boolean isGdpPeople) {
        Scenario scenario() {
            Alliance alliance = Alliance.of(member("A", gdpOfA, 30), member("B", 230, 90), member("C", 41, 20));
            return Scenario.of("three", alliance, List.of(Burden.of(TROOPS, total)), List.of(plan))
                    .withLimits("troops", limits);
        }

        private Member member(String id, double gdp, double people) {
            return Member.of(id, "Member " + id)
                    .with("gdp", isGdpPeople ? people : gdp)
                    .with("people", people);
        }

        Written with(Plan other) {
            return new Written(other, total, limits, gdpOfA, isGdpPeople);
        }

        Written withTotal(int other) {
            return new Written(plan, other, limits, gdpOfA, isGdpPeople);
        }

        Written withGdpOfA(double other) {
            return new Written(plan, total, limits, other, isGdpPeople);
        }
    }

    private static final Plan PLAN = Plan.of("plan", MIXED).withRule(new ConstrainedEqualLosses());
    private static final Limits CEILING = Limits.of(Limit.ceiling("B", "450"));
    private static final Written AS_IT_IS = new Written(PLAN, 1000, CEILING, 110, false);

    private static Blend blend(int first, ScoringStrategy one, int second, ScoringStrategy other) {
        return Blend.of(new Blend.Part(one, Fraction.of(first)), new Blend.Part(other, Fraction.of(second)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** A choice, and the scenarios that its positions should give. */
    private static Arguments kind(Choice choice, Written... written) {
        return arguments(choice.name(), choice, Arrays.asList(written));
    }

    static Stream<Arguments> listed() {
        return Stream.of(
                kind(
                        Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualAwards())),
                        AS_IT_IS.with(PLAN.withRule(new Proportional())),
                        AS_IT_IS.with(PLAN.withRule(new ConstrainedEqualAwards()))),
                kind(
                        Choices.ofMethods(List.of(new LargestRemainder(), new Adams(), new Jefferson())),
                        AS_IT_IS,
                        AS_IT_IS.with(PLAN.withMethod(new Adams())),
                        AS_IT_IS.with(PLAN.withMethod(new Jefferson()))),
                kind(
                        Choices.ofWeights(SPACE, 2),
                        AS_IT_IS.with(PLAN.withStrategy(GDP)),
                        AS_IT_IS.with(PLAN.withStrategy(blend(1, GDP, 1, PEOPLE))),
                        AS_IT_IS.with(PLAN.withStrategy(PEOPLE))),
                kind(
                        Choices.ofStrategies(Map.of("a", GDP, "b", PEOPLE)),
                        AS_IT_IS.with(PLAN.withStrategy(GDP)),
                        AS_IT_IS.with(PLAN.withStrategy(PEOPLE))),
                kind(
                        Choices.ofParameter("indicator-weighted:indicator=people", "exponent", List.of("1", "2")),
                        AS_IT_IS.with(PLAN.withStrategy(blend(3, GDP, 1, IndicatorWeighted.of("people", 1)))),
                        AS_IT_IS.with(PLAN.withStrategy(blend(3, GDP, 1, IndicatorWeighted.of("people", 2))))),
                kind(
                        Choices.ofStretch(List.of(number("1.1"), number("4"))),
                        AS_IT_IS.with(PLAN.withClaims(ClaimSource.stretched(number("1.1")))),
                        AS_IT_IS.with(PLAN.withClaims(ClaimSource.stretched(number("4"))))),
                kind(Choices.ofLimits(), AS_IT_IS, new Written(PLAN, 1000, Limits.none(), 110, false)),
                kind(
                        Choices.ofTotals(List.of(number("-12.5"), number("30"))),
                        AS_IT_IS.withTotal(875),
                        AS_IT_IS.withTotal(1300)),
                kind(
                        Choices.ofFigures("gdp", List.of("gdp", "people")),
                        AS_IT_IS,
                        new Written(PLAN, 1000, CEILING, 110, true)),
                kind(
                        Choices.ofFigure("gdp", "A", List.of(number("-50"), number("200"))),
                        AS_IT_IS.withGdpOfA(55),
                        AS_IT_IS.withGdpOfA(330)));
    }

    /** The ends of ranges, and the corners of weights. */
    static Stream<Arguments> ends() {
        return Stream.of(
                kind(
                        Choices.ofParameter(
                                "indicator-weighted:indicator=people", "exponent", number("1"), number("2")),
                        AS_IT_IS.with(PLAN.withStrategy(blend(3, GDP, 1, IndicatorWeighted.of("people", 1)))),
                        AS_IT_IS.with(PLAN.withStrategy(blend(3, GDP, 1, IndicatorWeighted.of("people", 2))))),
                kind(
                        Choices.ofStretch(number("1.1"), number("4")),
                        AS_IT_IS.with(PLAN.withClaims(ClaimSource.stretched(number("1.1")))),
                        AS_IT_IS.with(PLAN.withClaims(ClaimSource.stretched(number("4"))))),
                kind(
                        Choices.ofTotals(number("-12.5"), number("30")),
                        AS_IT_IS.withTotal(875),
                        AS_IT_IS.withTotal(1300)),
                kind(
                        Choices.ofFigure("gdp", "A", number("-50"), number("200")),
                        AS_IT_IS.withGdpOfA(55),
                        AS_IT_IS.withGdpOfA(330)));
    }

    private static List<Long> amounts(Scenario scenario) {
        Allocation split = scenario.allocate(scenario.burden("troops"), scenario.baselinePlan());
        return Stream.of("A", "B", "C").map(split::quanta).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listed")
    void eachAlternativeGivesTheAmountsOfTheScenarioWithItInIt(
            String name, ListedChoice choice, List<Written> written) {
        List<double[]> positions = choice.positions();
        assertThat(positions).hasSameSizeAs(written);
        assertThat(written)
                .as("%s moves amounts", name)
                .anySatisfy(each -> assertThat(amounts(each.scenario())).isNotEqualTo(amounts(AS_IT_IS.scenario())));
        for (int k = 0; k < written.size(); k++) {
            List<Long> expected = amounts(written.get(k).scenario());
            assertThat(amounts(choice.at(AS_IT_IS.scenario(), positions.get(k))))
                    .as("%s %s", name, choice.alternatives().get(k))
                    .isEqualTo(expected);
            assertThat(ranges(alone(choice, k))).as("study of %s", name).isEqualTo(spans(expected));
        }
    }

    /** A study of one alternative: its ranges lead from the amounts as it is to those of the alternative. */
    private static ChoiceStudy alone(ListedChoice choice, int alternative) {
        ListedChoice one = new ListedChoice(
                choice.name(), choice.subject(), List.of(choice.alternatives().get(alternative)));
        Scenario scenario = AS_IT_IS.scenario();
        return ChoiceStudy.of(scenario, scenario.burden("troops"), List.of(one));
    }

    private static List<AmountSpan> ranges(ChoiceStudy study) {
        return study.members().stream().map(MemberChoices::range).toList();
    }

    private static List<AmountSpan> spans(List<Long> amounts) {
        List<Long> before = amounts(AS_IT_IS.scenario());
        return Stream.of(0, 1, 2)
                .map(i -> new AmountSpan(
                        BigDecimal.valueOf(Math.min(before.get(i), amounts.get(i))),
                        BigDecimal.valueOf(Math.max(before.get(i), amounts.get(i)))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void theEndsOfARangeGiveTheAmountsOfTheScenariosWithThemInThem(
            String name, RangeChoice choice, List<Written> written) {
        for (int end = 0; end < written.size(); end++) {
            assertThat(amounts(choice.at(AS_IT_IS.scenario(), end)))
                    .as("%s at %d", name, end)
                    .isEqualTo(amounts(written.get(end).scenario()));
        }
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("weightings")
    void anyWeightsGiveTheAmountsOfTheirBlend(int first, int second) {
        double[] position = {0, (double) first / (first + second)};
        assertThat(amounts(Choices.ofWeights(SPACE).at(AS_IT_IS.scenario(), position)))
                .isEqualTo(amounts(AS_IT_IS.with(PLAN.withStrategy(blend(first, GDP, second, PEOPLE)))
                        .scenario()));
    }

    static Stream<Arguments> weightings() {
        return Stream.of(arguments(1, 0), arguments(0, 1), arguments(1, 1), arguments(3, 1));
    }
}
