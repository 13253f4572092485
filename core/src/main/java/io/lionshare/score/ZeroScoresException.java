package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import java.util.List;

/**
 * Every member has the score 0, so no member can carry more than another in proportion to it. This is a condition of the data, and not
 * a fault of the strategy. The second line of the message names the indicators whose figures are all 0.
 */
public final class ZeroScoresException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ZeroScoresException(Alliance alliance) {
        super("the score of every member is 0, so there is nothing to divide by" + advice(zeroIndicators(alliance)));
    }

    /** The same condition, with what it is about before the message. */
    ZeroScoresException(String who, ZeroScoresException cause) {
        super(who + cause.getMessage(), cause);
    }

    private static String advice(List<String> zero) {
        return zero.isEmpty() ? "" : "\nMaybe the data lack figures: every figure of " + Names.few(zero) + " is 0";
    }

    private static List<String> zeroIndicators(Alliance alliance) {
        return alliance.indicators().stream()
                .map(Indicator::id)
                .filter(id -> isZero(alliance, id))
                .toList();
    }

    /** Whether some members have figures of an indicator, and all of these are 0. */
    private static boolean isZero(Alliance alliance, String indicator) {
        List<Double> figures = alliance.members().stream()
                .map(Member::indicators)
                .filter(known -> known.containsKey(indicator))
                .map(known -> known.getOrDefault(indicator, 0.0))
                .toList();
        return !figures.isEmpty() && figures.stream().allMatch(figure -> figure == 0);
    }
}
