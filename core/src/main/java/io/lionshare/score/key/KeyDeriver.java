package io.lionshare.score.key;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a derivation of the stages of a key: each stage in per cent with six decimals, rounded so that it adds up to
 * 100; the steps are the differences.
 */
final class KeyDeriver {
    private static final int DECIMALS = 6;
    private static final BigDecimal WHOLE = BigDecimal.TEN.pow(2 + DECIMALS);
    private static final String ROUNDED = "rounded to millionths of a per cent so that the step adds up";

    private KeyDeriver() {}

    static Derivation derive(Alliance alliance, List<Stage> stages) {
        List<Derivation.Step> steps = new ArrayList<>();
        BigDecimal[] before = new BigDecimal[stages.get(0).shares().size()];
        Arrays.fill(before, BigDecimal.ZERO);
        for (Stage stage : stages) {
            BigDecimal[] after = percents(stage.shares());
            BigDecimal[] changes = new BigDecimal[after.length];
            for (int i = 0; i < after.length; i++) {
                changes[i] = after[i].subtract(before[i]);
            }
            steps.add(new Derivation.Step(stage.name(), member -> changes[member], member -> {
                String reason = stage.reason(member);
                return reason.isEmpty() ? ROUNDED : reason;
            }));
            before = after;
        }
        return new Derivation(alliance, steps);
    }

    private static BigDecimal[] percents(Shares shares) {
        Amounts ideal = shares.amounts().times(WHOLE);
        long[] units = new LargestRemainder()
                .apportion(ideal, LimitTree.unlimited(WHOLE, shares.size()), TieBreak.largerWeight())
                .toArray();
        BigDecimal[] percents = new BigDecimal[units.length];
        for (int i = 0; i < units.length; i++) {
            percents[i] = BigDecimal.valueOf(units[i], DECIMALS);
        }
        return percents;
    }
}
