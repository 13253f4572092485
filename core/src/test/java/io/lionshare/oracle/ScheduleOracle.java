package io.lionshare.oracle;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.model.LimitTree;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;

/** A parametric rule: its segments as the literature has them, solved by {@link LevelOracle}. */
public final class ScheduleOracle implements RuleOracle {
    private static final int MEMBERS = 7;

    private final Function<Random, Map<String, String>> settings;
    private final Function<Map<String, String>, Schedule> schedule;

    /** A rule whose segments depend on its settings. */
    public ScheduleOracle(
            Function<Random, Map<String, String>> settings, Function<Map<String, String>, Schedule> schedule) {
        this.settings = settings;
        this.schedule = schedule;
    }

    /** A rule without settings. */
    public static ScheduleOracle of(Segment... segments) {
        return new ScheduleOracle(random -> Map.of(), chosen -> Schedule.of(segments));
    }

    @Override
    public Case problem(long seed) {
        return switch (Math.floorMod(seed, 5)) {
            case 0 -> Cases.small(seed, MEMBERS);
            case 1 -> Cases.real(seed, MEMBERS);
            case 2 -> Cases.wide(seed, MEMBERS);
            case 3 -> ClaimsCases.weighted(seed, MEMBERS);
            default -> Rows.of(seed).problem(Math.floorMod(seed, Rows.PROBLEMS), true);
        };
    }

    @Override
    public Map<String, String> settings(Random random) {
        return settings.apply(random);
    }

    @Override
    public BigFraction[] awards(
            Map<String, String> chosen, BigFraction[] claims, BigFraction[] weights, LimitTree limits) {
        return LevelOracle.solve(schedule.apply(chosen), claims, weights, limits);
    }
}
