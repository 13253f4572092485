package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.DiscountLevels;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.WeightedMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scale of assessments for the peacekeeping operations of the United Nations: the regular rate, with discounts by
 * level that the permanent members of the Security Council bear.
 *
 * <p>Steps: in proportion to the indicator {@code un-regular-rate} (per cent); discounts by level B to J; what they
 * relieve is borne by level A, the permanent members, in proportion to their regular rates, so that all have one
 * premium factor in common ({@link DiscountLevels}). Levels are blocs of the alliance named {@code level A} to {@code
 * level J}, and every member is in one.
 *
 * <p>The value judgement: those who can pay more should carry more, and those with a veto over peace carry what the poor are
 * spared.
 *
 * <p>Exact; a missing indicator or level is refused with the members that lack it, an unknown level by its letter.
 * Immutable; safe for use by many threads.
 *
 * <p>Source: General Assembly resolution 55/235 and those that renew it.
 */
public final class UnPeacekeeping implements Key, Factored {
    private static final String ID = "un-peacekeeping";
    private static final String RATE = "un-regular-rate";
    private static final String DISCOUNTS = "discounts";
    private static final String LEVELS = "BCDEFGHIJ";
    private static final String BEARERS = "A";
    private static final String DEFAULTS = "B=0 C=7.5 D=20 E=40 F=60 G=70 H=80 I=80 J=90";

    private final Map<String, Fraction> discounts;

    /** The discounts of resolution 55/235. */
    public UnPeacekeeping() {
        this(parse(DEFAULTS));
    }

    private UnPeacekeeping(Map<String, Fraction> discounts) {
        this.discounts = discounts;
        step();
    }

    /**
     * The scale with other discounts.
     *
     * @param discounts parts of the regular rate within 0 .. 1, by level letter; a level left out keeps its discount
     * @return the key
     * @throws IllegalArgumentException if a level letter is unknown or a discount out of range
     */
    public static UnPeacekeeping of(Map<String, Fraction> discounts) {
        Map<String, Fraction> all = parse(DEFAULTS);
        discounts.forEach((level, discount) -> {
            requireLevel(level);
            all.put(level, discount);
        });
        return new UnPeacekeeping(all);
    }

    private static void requireLevel(String level) {
        Names.requireKnown(
                "level in step discount levels of " + ID,
                level,
                LEVELS.codePoints().mapToObj(Character::toString).toList());
    }

    private static Map<String, Fraction> parse(String text) {
        Map<String, Fraction> discounts = new LinkedHashMap<>();
        for (String entry : text.strip().split("\\s+", -1)) {
            String[] sides = entry.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("parameter discounts of " + ID + " (" + PrintableText.value(entry)
                        + ") must read LEVEL=PERCENT, such as I=80");
            }
            requireLevel(sides[0]);
            if (discounts.put(sides[0], FractionText.percent(ID, DISCOUNTS, sides[1])) != null) {
                throw new IllegalArgumentException("parameter discounts of " + ID + " (" + text
                        + ") must have each level once, not " + sides[0] + " twice");
            }
        }
        return discounts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "the regular rate with discounts by level, which the permanent members bear";
    }

    @Override
    public List<Parameter> parameters() {
        List<String> text = new ArrayList<>();
        discounts.forEach((level, discount) -> text.add(level + "=" + FractionText.inPercent(discount)));
        return List.of(new Parameter(
                DISCOUNTS, "discount of each level in % of the regular rate; A bears them", String.join(" ", text)));
    }

    @Override
    public UnPeacekeeping with(Map<String, String> settings) {
        return of(parse(Settings.of(this, settings).text(DISCOUNTS)));
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(RATE), step());
    }

    private DiscountLevels step() {
        return DiscountLevels.of("level ", discounts, BEARERS);
    }

    @Override
    public List<Factor> factors() {
        return List.of(Factor.base(RATE));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
