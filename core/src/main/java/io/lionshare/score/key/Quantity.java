package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Something that every member has an amount &ge; 0 of: an indicator, or what is made of indicators. */
public interface Quantity {
    /**
     * What it is, in a few words.
     *
     * @return the name
     */
    String name();

    /**
     * The indicators that it is made of.
     *
     * @return their ids
     */
    Set<String> indicators();

    /**
     * The amounts.
     *
     * @param alliance the members
     * @return one exact number &ge; 0 per member, by position
     * @throws IllegalArgumentException if an amount is missing or below 0; the message names the member
     */
    List<Fraction> values(Alliance alliance);

    /**
     * The indicators of several quantities.
     *
     * @param quantities the quantities
     * @return the ids in order, each once
     */
    static Set<String> indicatorsOf(Quantity... quantities) {
        Objects.requireNonNull(quantities, "quantities");
        Set<String> all = new LinkedHashSet<>();
        for (Quantity quantity : quantities) {
            all.addAll(quantity.indicators());
        }
        return all;
    }

    /**
     * An indicator as it is; a figure of 0.1 is one tenth ({@link Fraction#ofDecimal}).
     *
     * @param indicator the indicator's id
     * @return the quantity
     */
    static Quantity of(String indicator) {
        Objects.requireNonNull(indicator, "indicator of a quantity");
        return new Quantity() {
            @Override
            public String name() {
                return indicator;
            }

            @Override
            public String toString() {
                return PrintableText.brief("quantity " + indicator);
            }

            @Override
            public Set<String> indicators() {
                return Set.of(indicator);
            }

            @Override
            public List<Fraction> values(Alliance alliance) {
                double[] values = alliance.values(indicator);
                List<Fraction> exact = new ArrayList<>(values.length);
                for (int i = 0; i < values.length; i++) {
                    if (values[i] < 0) {
                        throw new IllegalArgumentException(indicator + " of "
                                + alliance.members().get(i).id() + " (" + values[i] + ") must be >= 0");
                    }
                    exact.add(Fraction.ofDecimal(values[i]));
                }
                return exact;
            }
        };
    }
}
