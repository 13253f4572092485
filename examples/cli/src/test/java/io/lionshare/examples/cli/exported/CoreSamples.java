package io.lionshare.examples.cli.exported;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.Biproportional;
import io.lionshare.apportion.table.MarginProblem;
import io.lionshare.apportion.table.TableTie;
import io.lionshare.apportion.table.TableUnits;
import io.lionshare.apportion.table.VoteTable;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Witness;
import io.lionshare.flow.CellGroup;
import io.lionshare.flow.TableBound;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Indicator;
import io.lionshare.model.Label;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.BreakEven;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Description;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.LorenzCurve;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Plan;
import io.lionshare.plan.PlanSet;
import io.lionshare.plan.Prospects;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.plugin.Plugin;
import io.lionshare.program.LinearConstraint;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import io.lionshare.score.Blend;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.ZeroScoresException;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.OwnChange;
import io.lionshare.score.key.Base;
import io.lionshare.score.key.CorrectiveFactor;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Quantity;
import io.lionshare.score.key.Rounding;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Step;
import io.lionshare.score.key.WeightedMean;
import io.lionshare.score.key.Weights;
import io.lionshare.shapley.Contributions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.ToDoubleFunction;

/** A world of one member, called 1 as everything in it, so that samples fit each other. */
final class CoreSamples {
    private CoreSamples() {}

    static Map<Class<?>, Object> byType() {
        Map<Class<?>, Object> samples = new HashMap<>();
        samples.put(boolean.class, false);
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(double.class, 1.0);
        samples.put(Integer.class, 1);
        samples.put(Long.class, 1L);
        samples.put(Double.class, 1.0);
        samples.put(Number.class, 1);
        samples.put(Object.class, "1");
        samples.put(String.class, "1");
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(BigInteger.class, BigInteger.ONE);
        samples.put(LocalDate.class, LocalDate.of(2026, 1, 31));
        samples.put(OptionalDouble.class, OptionalDouble.of(1));
        samples.put(OptionalInt.class, OptionalInt.of(1));
        samples.put(Runnable.class, (Runnable) () -> {});
        samples.put(IntPredicate.class, (IntPredicate) i -> false);
        samples.put(IntBinaryOperator.class, (IntBinaryOperator) (i, j) -> i - j);
        samples.put(IntFunction.class, (IntFunction<Object>) i -> "1");
        samples.put(LongConsumer.class, (LongConsumer) seed -> {});
        samples.put(ToDoubleFunction.class, (ToDoubleFunction<Object>) member -> 1);
        samples.put(Class.class, ScoringStrategy.class);
        samples.put(ClassLoader.class, CoreSamples.class.getClassLoader());
        Fraction one = Fraction.ONE;
        samples.put(Fraction.class, one);
        Amounts amounts = Amounts.of(1);
        samples.put(Amounts.class, amounts);
        samples.put(Schedule.class, new Proportional().schedule());
        samples.put(Segment.class, new Segment(Segment.Kind.PROPORTIONAL, BigDecimal.ONE));
        ContributionType type = ContributionType.of("1", "units", "1");
        samples.put(ContributionType.class, type);
        Member member = Member.of("1", "one").with("1", 1);
        samples.put(Member.class, member);
        Indicator indicator = Indicator.of("1", "units");
        samples.put(Indicator.class, indicator);
        Alliance alliance = Alliance.of(List.of(indicator), List.of(member), List.of());
        samples.put(Alliance.class, alliance);
        samples.put(Bloc.class, Bloc.of("bloc", "1"));
        Burden burden = Burden.of(type, 1);
        samples.put(Burden.class, burden);
        samples.put(Bound.class, new Bound.Amount(BigDecimal.ONE));
        samples.put(Limit.class, Limit.ceiling("1", 1));
        samples.put(Limits.class, Limits.none());
        LimitTree tree = LimitTree.unlimited(BigDecimal.ONE, 1);
        samples.put(LimitTree.class, tree);
        samples.put(LimitTree.Node.class, tree.members().get(0));
        samples.put(Label.class, Label.ofPlan("1"));
        PledgedAmount amount = PledgedAmount.of("1");
        samples.put(PledgedAmount.class, amount);
        Pledge pledge = Pledge.of("1", "1", "1", amount, Pledge.Status.COMMITTED, LocalDate.of(2026, 1, 31), "1");
        samples.put(Pledge.class, pledge);
        samples.put(Pledges.class, Pledges.of(pledge));
        samples.put(Condition.class, new Condition.PledgeActive("1"));
        samples.put(StepBack.class, StepBack.entirely(List.of(burden), "1"));
        Prices prices = new Prices("EUR", Map.of("1", BigDecimal.ONE), "1");
        samples.put(Prices.class, prices);
        ScoringStrategy strategy = ScoringStrategy.by("1");
        samples.put(ScoringStrategy.class, strategy);
        samples.put(Factored.class, IndicatorWeighted.of("1"));
        samples.put(Factor.class, Factor.base("1"));
        samples.put(Blend.Part.class, new Blend.Part(strategy, 1));
        Scores scores = Scores.of(alliance, new double[] {1});
        samples.put(Scores.class, scores);
        samples.put(AllocationRule.class, new Proportional());
        samples.put(ParametricRule.class, new Proportional());
        samples.put(AllocationProblem.class, AllocationProblem.of(amounts, tree));
        samples.put(ApportionmentMethod.class, new LargestRemainder());
        samples.put(DivisorMethod.class, new Webster());
        samples.put(TieBreak.class, TieBreak.largerWeight());
        samples.put(VoteTable.class, VoteTable.of(new double[][] {{1}}));
        samples.put(Plugin.class, strategy);
        Plan plan = Plan.of("1", strategy);
        samples.put(Plan.class, plan);
        samples.put(PlanSet.class, PlanSet.of(List.of(plan)));
        samples.put(ClaimSource.class, ClaimSource.stretched("1.5"));
        samples.put(Description.class, new Description("1", List.of(), List.of()));
        Scenario scenario = Scenario.of("1", alliance, List.of(burden), List.of(plan))
                .withPledges(Pledges.of(pledge))
                .withPrices(prices);
        samples.put(Scenario.class, scenario);
        Allocation allocation = scenario.allocate(burden, plan);
        samples.put(Allocation.class, allocation);
        JointProblem problem = JointProblem.of(scenario, plan);
        samples.put(JointProblem.class, problem);
        samples.put(JointSplit.class, JointSplit.of(problem));
        samples.put(PledgeBook.class, PledgeBook.of(scenario));
        samples.put(AmountRange.class, new AmountRange(BigDecimal.ONE, BigDecimal.ONE));
        samples.put(Search.class, Search.withDefaults().withCases(1));
        Witness.Observation observation = new Witness.Observation("1", "1", "1");
        samples.put(Witness.Observation.class, observation);
        samples.put(Witness.class, new Witness("1", "1", "1", List.of(observation), 1));
        samples.put(Shares.class, new Shares(List.of(one)));
        samples.put(Quantity.class, Quantity.of("1"));
        samples.put(Base.class, WeightedMean.of("1"));
        samples.put(Step.class, Rounding.to(BigDecimal.ONE));
        samples.put(CorrectiveFactor.class, CorrectiveFactor.of("1"));
        samples.put(Pipeline.class, Pipeline.of(WeightedMean.of("1")));
        samples.put(Weights.class, Weights.of("1", Map.of("1", one)));
        samples.put(
                BreakEven.Question.class,
                new BreakEven.Question(alliance, burden, Limits.none(), plan, strategy, ScoringStrategy.by("1")));
        samples.put(CellGroup.class, CellGroup.of(0, 1, 0));
        samples.put(TableBound.class, new TableBound(TableBound.Of.CELL, 0, true, 1));
        samples.put(Chances.Decisive.class, new Chances.Decisive("1", 0, 1));
        samples.put(Derivation.Step.class, allocation.derivation().steps().get(0));
        samples.put(
                TableUnits.class,
                Biproportional.by(new Webster())
                        .divide(MarginProblem.of(VoteTable.of(new double[][] {{1}}), new long[] {1}, new long[] {1})));
        samples.put(TableTie.Place.class, new TableTie.Place(0, 0));
        samples.put(LorenzCurve.Point.class, new LorenzCurve.Point(member, 1, 1));
        samples.put(Measurement.Column.class, new Measurement.Column("1", "1", List.of(1.0)));
        samples.put(
                ZeroScoresException.class,
                catchThrowableOfType(ZeroScoresException.class, () -> Scores.of(alliance, new double[1])));
        samples.put(MissingFiguresException.class, new MissingFiguresException("1", List.of("1")));
        samples.put(
                Requirement.class,
                Requirement.of(burden).withActual(Actual.amounts("1", "1").with(member.id(), BigDecimal.ONE)));
        samples.put(KeyedValue.class, (KeyedValue) (members, burdens) -> {});
        samples.put(Prospects.class, Prospects.none());
        samples.put(WhatIf.class, new WhatIf.Withdraws("1", StepBack.entirely(List.of(burden), "1")));
        samples.put(Apportionment.class, Apportionment.of(new long[] {1}, new boolean[1]));
        samples.put(OwnChange.class, new OwnChange(Factor.base("1"), "1", 1, 1, 1, 1, 1));
        samples.put(Correction.class, new Correction(Factor.base("1"), "1", 1, 1, 1, 1, 1));
        return samples;
    }

    /** Arguments that are no samples of their types alone, by the name of what takes them. */
    static Map<String, Object[]> whole() {
        Map<String, Object[]> whole = new HashMap<>();
        LocalDate day = LocalDate.of(2026, 1, 31);
        Map<Class<?>, Object> samples = byType();
        Object amount = PledgedAmount.of("1");
        Condition after = new Condition.NotBefore(day);
        whole.put("level.Amounts.ofProducts(BigInteger[], int[], BigInteger[], BigInteger)", new Object[] {
            new BigInteger[] {BigInteger.TWO}, new int[] {0}, new BigInteger[] {BigInteger.TEN}, BigInteger.ONE
        });
        whole.put("flow.CellTable.of(long[], long[], List, List)", new Object[] {
            new long[] {0}, new long[] {1}, List.of(CellGroup.of(0, 1, 0)), List.of(CellGroup.of(0, 1, 0))
        });
        whole.put(
                "pledge.Chances.sampled(PledgeBook, RangeEnd, String, int, long)",
                new Object[] {samples.get(PledgeBook.class), RangeEnd.LOW, "1", 2, 1L});
        whole.put("score.key.CorrectedMean.of(Weights, CorrectiveFactor[])", new Object[] {
            Weights.ofTwo("a", "b", Fraction.of(1, 2), "1"), new CorrectiveFactor[] {CorrectiveFactor.of("a")}
        });
        whole.put("score.key.DiscountLevels.of(String, Map, String)", new Object[] {"1", Map.of("1", Fraction.ZERO), "1"
        });
        whole.put("apportion.Divisors.of(List)", new Object[] {List.of(Fraction.ONE, Fraction.of(2))});
        whole.put("level.Fraction.of(Amounts, int)", new Object[] {Amounts.of(1), 0});
        whole.put(
                "model.Pledge.conditional(String, String, String, PledgedAmount, Condition, LocalDate, String)",
                new Object[] {"1", "1", "1", amount, after, day, "1"});
        whole.put(
                "model.Pledge.new(String, String, String, PledgedAmount, Status, LocalDate, String, Optional, Optional)",
                new Object[] {
                    "1", "1", "1", amount, Pledge.Status.COMMITTED, day, "1", Optional.empty(), Optional.empty()
                });
        whole.put("plugin.Settings.of(Plugin, Map)", new Object[] {IndicatorWeighted.of("1"), Map.of("exponent", "1")});
        whole.put(
                "score.key.Weights.ofTwo(String, String, Fraction, String)",
                new Object[] {"a", "b", Fraction.of(1, 2), "1"});
        StepBack nothing = new StepBack("1", Map.of());
        whole.put("pledge.Withdrawal.of(Allocation, StepBack)", new Object[] {samples.get(Allocation.class), nothing});
        whole.put(
                "pledge.Withdrawal.of(Scenario, Plan, StepBack)",
                new Object[] {samples.get(Scenario.class), samples.get(Plan.class), nothing});
        whole.put("apportion.sequence.RoundingSequence.of(List)", new Object[] {List.of(Fraction.ONE, Fraction.of(2))});
        whole.put("axiom.MethodAxioms.get(String)", new Object[] {"adds-up"});
        whole.put("program.LinearProgram.of(int, List)", new Object[] {
            2, List.of(LinearConstraint.atMost(Fraction.ONE).with(1, Fraction.ONE))
        });
        whole.put(
                "shapley.ShapleyEstimate.of(int[], int, long, Contributions)",
                new Object[] {new int[] {0}, 2, 1L, (Contributions) (order, contributions) -> {}});
        whole.put("rule.RandomArrival.sampled(int, int)", new Object[] {2, 1});
        whole.put("axiom.RuleAxioms.get(String)", new Object[] {"awards"});
        return whole;
    }
}
