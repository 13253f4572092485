package io.lionshare.oracle;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle of every registered rule, by its id. A new rule needs one. */
public final class RuleOracles {
    private static final Map<String, RuleOracle> BY_ID = Map.ofEntries(
            Map.entry("adjusted-proportional", FormulaOracle.of(8, ClaimsFormulas::adjusted)),
            Map.entry("alpha-min", FormulaOracle.of(8, ClaimsFormulas::alphaMin)),
            Map.entry("average-of-awards", FormulaOracle.of(6, CentreOracle::awards)),
            Map.entry("average-of-cea-and-cel", FormulaOracle.of(8, ClaimsFormulas::average)),
            Map.entry("constrained-egalitarian", ScheduleOracle.of(gains("0.5"), Segment.of(Kind.EQUAL_AWARDS, "1"))),
            Map.entry("constrained-equal-awards", ScheduleOracle.of(gains("1"))),
            Map.entry("constrained-equal-losses", ScheduleOracle.of(losses("1"))),
            Map.entry(
                    "dominguez-thomson",
                    FormulaOracle.of(4, ClaimsFormulas::rounds).within(new BigFraction(1, 100_000_000).pow(2))),
            Map.entry("minimal-overlap", FormulaOracle.of(8, OverlapOracle::awards)),
            Map.entry("piniles", ScheduleOracle.of(gains("0.5"), gains("1"))),
            Map.entry("proportional", ScheduleOracle.of()),
            Map.entry("random-arrival", FormulaOracle.of(5, ClaimsFormulas::arrival)),
            Map.entry("reverse-talmud", ScheduleOracle.of(losses("0.5"), gains("1"))),
            Map.entry(
                    "tal-family",
                    new ScheduleOracle(
                            RuleOracles::theta,
                            chosen -> Schedule.of(
                                    new Segment(Kind.EQUAL_GAINS, new BigDecimal(chosen.getOrDefault("theta", ""))),
                                    losses("1")))),
            Map.entry("talmud", ScheduleOracle.of(gains("0.5"), losses("1"))));

    private RuleOracles() {}

    /** Fails if there is none. */
    public static RuleOracle of(String id) {
        RuleOracle oracle = BY_ID.get(id);
        if (oracle == null) {
            throw new AssertionError("rule " + id + " has no exact oracle: add one to RuleOracles");
        }
        return oracle;
    }

    private static Segment gains(String end) {
        return Segment.of(Kind.EQUAL_GAINS, end);
    }

    private static Segment losses(String end) {
        return Segment.of(Kind.EQUAL_LOSSES, end);
    }

    private static Map<String, String> theta(Random random) {
        String[] parts = {"0", "1", "0.5", "0.3", "0.7071", "0.0001", "0.9999", "1e-320"};
        return Map.of("theta", parts[random.nextInt(parts.length)]);
    }
}
