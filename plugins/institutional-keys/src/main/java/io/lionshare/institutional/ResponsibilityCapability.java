package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import java.util.Map;

/**
 * A responsibility and capability index: the weighted mean of what a member has caused and of what it can afford.
 *
 * <p>Steps: weighted mean of the indicators {@code responsibility} (such as cumulative emissions) and {@code
 * capability} (such as income above a development threshold), each in any unit.
 *
 * <p>The value judgement: those who caused more and those who can pay more should carry more.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: Baer, Athanasiou, Kartha and Kemp-Benedict, The Greenhouse Development Rights Framework, 2nd edition,
 * 2008; United Nations Framework Convention on Climate Change, article 3.1 ("common but differentiated responsibilities
 * and respective capabilities").
 */
public final class ResponsibilityCapability extends TwoIndicatorKey {
    private static final Formula FORMULA = new Formula(
            "responsibility-capability",
            "responsibility-weight",
            "responsibility",
            "capability",
            "weight of responsibility within 0 .. 1; capability has the rest");

    /** Half by responsibility, half by capability. */
    public ResponsibilityCapability() {
        this(Fraction.parse("0.5"));
    }

    private ResponsibilityCapability(Fraction responsibility) {
        super(FORMULA, responsibility);
    }

    /**
     * The key with another weight.
     *
     * @param responsibility the weight of responsibility within 0 .. 1; capability has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static ResponsibilityCapability of(Fraction responsibility) {
        return new ResponsibilityCapability(responsibility);
    }

    @Override
    public String summary() {
        return "members that caused more, or can pay more, carry more: mean of both indices";
    }

    @Override
    public ResponsibilityCapability with(Map<String, String> settings) {
        return of(weight(settings));
    }
}
