package io.lionshare.score.key;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation;
import io.lionshare.plugin.PrintableText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A distribution key as a readable list: a base, then steps, each from shares that add up to 1 to shares that add up to 1.
 *
 * <p>The usual order is base, relief, floors and ceilings, discounts and premiums, cap on change, rounding, negotiated
 * override. All numbers are exact fractions of the indicators; only powers are rounded. A step that cannot be carried out is
 * refused by its name. A pipeline is a base too, so one key may begin with another. Immutable; safe for use by many threads.
 */
public final class Pipeline implements Base {
    /** The largest whole number up to which every whole number is a {@code double}. */
    private static final int EXACT_BITS = 53;

    private final Base base;
    private final List<Step> steps;

    private Pipeline(Base base, List<Step> steps) {
        this.base = base;
        this.steps = List.copyOf(steps);
    }

    /**
     * A key.
     *
     * @param base where it begins
     * @param steps what follows, in order
     * @return the pipeline
     */
    public static Pipeline of(Base base, Step... steps) {
        Objects.requireNonNull(base, "base of a pipeline");
        Objects.requireNonNull(steps, "steps of a pipeline");
        return new Pipeline(base, Arrays.asList(steps));
    }

    /**
     * A copy with one more step.
     *
     * @param step the step to take last
     * @return the copy
     */
    public Pipeline then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Pipeline(base, more);
    }

    /**
     * The steps, in words.
     *
     * @return the name of the base, then those of the steps
     */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(base.name()));
        steps.forEach(step -> names.add(step.name()));
        return names;
    }

    @Override
    public String name() {
        return String.join(", then ", names());
    }

    @Override
    public Set<String> indicators() {
        Set<String> all = new LinkedHashSet<>(base.indicators());
        steps.forEach(step -> all.addAll(step.indicators()));
        return all;
    }

    @Override
    public void requireMeasured(Alliance alliance) {
        base.requireMeasured(alliance);
        steps.forEach(step -> step.indicators().forEach(alliance::values));
    }

    @Override
    public List<Stage> stages(Alliance alliance) {
        requireMeasured(alliance);
        List<Stage> stages = new ArrayList<>(named(base.name(), () -> base.stages(alliance)));
        for (Step step : steps) {
            Stage before = stages.get(stages.size() - 1);
            stages.add(named(step.name(), () -> step.apply(alliance, before)));
        }
        return stages;
    }

    private static <T> T named(String step, Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("step " + step + ": " + e.getMessage(), e);
        }
    }

    /**
     * The shares after the last step.
     *
     * @param alliance the members
     * @return exact shares that add up to 1
     * @throws IllegalArgumentException if an indicator is missing, or if a step cannot be carried out; the message names
     *     the members or the step
     */
    public Shares shares(Alliance alliance) {
        List<Stage> stages = stages(alliance);
        return stages.get(stages.size() - 1).shares();
    }

    /**
     * The key as scores.
     *
     * @param alliance the members
     * @return the shares over their least common denominator, if these whole numbers are {@code double}s, so that nothing
     *     is rounded; else the doubles nearest to the shares
     * @throws IllegalArgumentException as {@link #shares} does
     */
    public double[] scores(Alliance alliance) {
        Amounts shares = shares(alliance).amounts();
        BigInteger denominator = shares.denominator();
        return (denominator.bitLength() <= EXACT_BITS ? shares.times(denominator, BigInteger.ONE) : shares).toArray();
    }

    /**
     * The steps that lead to every member's share, in per cent of the whole.
     *
     * @param alliance the members
     * @return steps with six decimals: the first adds up to 100, the others to 0, and a member's row to its share
     * @throws IllegalArgumentException as {@link #shares} does
     */
    public Derivation derivation(Alliance alliance) {
        return KeyDeriver.derive(alliance, stages(alliance));
    }

    @Override
    public String toString() {
        return PrintableText.brief("step " + name());
    }
}
