package io.lionshare.report.words;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Values of a joint split as text, all with the same number of decimals, so that they add up as they are written. */
public final class JointValues {
    private final JointSplit split;
    private final int decimals;

    /**
     * The values of a split.
     *
     * @param split the split
     */
    public JointValues(JointSplit split) {
        this.split = split;
        decimals = Stream.concat(
                        split.problem().alliance().members().stream()
                                .map(Member::id)
                                .flatMap(id -> Stream.of(split.fairValue(id), split.idealValue(id), split.value(id))),
                        split.problem().burdens().stream().map(this::price))
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    /**
     * The unit of all values.
     *
     * @return such as {@code EUR}
     */
    public String unit() {
        return split.problem().prices().unit();
    }

    /**
     * The price of a quantum.
     *
     * @param burden one of the burdens
     * @return the price
     */
    public BigDecimal price(Burden burden) {
        return split.problem().prices().of(burden.id());
    }

    /**
     * What all of a burden is worth.
     *
     * @param burden one of the burdens
     * @return quanta times price
     */
    public BigDecimal of(Burden burden) {
        return price(burden).multiply(BigDecimal.valueOf(burden.quanta()));
    }

    /**
     * A value without its unit.
     *
     * @param value the value
     * @return the text
     */
    public String digits(BigDecimal value) {
        return Figures.fixed(value, decimals);
    }

    /**
     * A value with its unit.
     *
     * @param value the value
     * @return the text
     */
    public String format(BigDecimal value) {
        return digits(value) + " " + unit();
    }

    /**
     * A change with its sign and without its unit.
     *
     * @param value the change
     * @return the text
     */
    public String change(BigDecimal value) {
        return Figures.change(value, decimals);
    }
}
