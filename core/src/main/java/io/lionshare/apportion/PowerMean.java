package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/**
 * A power-mean divisor method: <i>d(k)</i> is the power mean of <i>k</i> and <i>k + 1</i>. &minus;1 is Dean, 0
 * Huntington&ndash;Hill, 1 Webster.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class PowerMean extends DivisorMethod {
    private final int power;
    private final RoundingSequence sequence;

    /** The method with the default power. */
    public PowerMean() {
        this(0);
    }

    private PowerMean(int power) {
        this.power = power;
        this.sequence = RoundingSequence.powerMean(power);
    }

    /**
     * The method with a given power.
     *
     * @param power the exponent of the mean, a whole number within -16 .. 16
     * @return the method
     * @throws IllegalArgumentException if the power is out of range
     */
    public static PowerMean of(int power) {
        return new PowerMean(power);
    }

    @Override
    public String id() {
        return "power-mean";
    }

    @Override
    public String summary() {
        return "rounds at a power mean of two whole numbers";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                "power", "the exponent of the mean, a whole number within -16 .. 16", Integer.toString(power)));
    }

    @Override
    public PowerMean with(Map<String, String> settings) {
        return new PowerMean(Settings.of(this, settings).wholeNumber("power"));
    }

    @Override
    public RoundingSequence sequence() {
        return sequence;
    }
}
