package io.lionshare.plan;

import com.google.common.primitives.Doubles;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a {@link Metric} gives for one plan and burden.
 *
 * <p>Numbers that are not finite are an {@link ArithmeticException}, not a refusal of the input: they are a fault of the
 * metric.
 *
 * @param value the number, finite
 * @param unit its unit, such as {@code EUR per head}; {@code 1} for a pure number
 * @param pValue the probability of a value at least as far from what chance gives, if chance alone were at work; within
 *     0 .. 1, and empty where nothing is tested
 * @param column a number for each member; empty where there is none
 */
public record Measurement(double value, String unit, OptionalDouble pValue, Optional<Column> column) {
    /** Refuses a value that is not finite, a p-value outside 0 .. 1 and a blank unit. */
    public Measurement {
        Objects.requireNonNull(column, "column of a measurement");
        requireFinite("value", value);
        Names.requireText("unit of a measurement", unit);
        if (pValue.isPresent() && !(pValue.getAsDouble() >= 0 && pValue.getAsDouble() <= 1)) {
            throw new ArithmeticException("p-value (" + pValue.getAsDouble() + ") must be within 0 .. 1");
        }
    }

    /**
     * A number for each member, in the order of the alliance's members.
     *
     * @param name what the numbers are, in a few words, such as {@code share per share of gdp}
     * @param unit their unit; {@code 1} for pure numbers
     * @param values the numbers, finite
     */
    public record Column(String name, String unit, List<Double> values) {
        /** Refuses a blank name or unit and values that are not finite. */
        public Column {
            Objects.requireNonNull(values, "values of a column");
            Names.requireText("name of a column", name);
            Names.requireText("unit of column " + name, unit);
            values = List.copyOf(values);
            for (int i = 0; i < values.size(); i++) {
                requireFinite("value " + i + " of column " + name, values.get(i));
            }
        }

        @Override
        public String toString() {
            return PrintableText.brief("column " + name + " in " + unit + ": " + values);
        }
    }

    /**
     * A number alone.
     *
     * @param value the number
     * @param unit its unit; {@code 1} for a pure number
     * @return the measurement
     * @throws ArithmeticException if the number is not finite
     */
    public static Measurement of(double value, String unit) {
        return new Measurement(value, unit, OptionalDouble.empty(), Optional.empty());
    }

    /**
     * A copy with a p-value.
     *
     * @param probability the p-value
     * @return the copy
     * @throws ArithmeticException if it is not within 0 .. 1
     */
    public Measurement withPValue(double probability) {
        return new Measurement(value, unit, OptionalDouble.of(probability), column);
    }

    /**
     * A copy with a number for each member.
     *
     * @param name what the numbers are
     * @param columnUnit their unit; {@code 1} for pure numbers
     * @param values one number per member, in the order of the alliance's members, copied
     * @return the copy
     * @throws ArithmeticException if a number is not finite
     */
    public Measurement withColumn(String name, String columnUnit, double[] values) {
        List<Double> copy = List.copyOf(Doubles.asList(values));
        return new Measurement(value, unit, pValue, Optional.of(new Column(name, columnUnit, copy)));
    }

    private static void requireFinite(String role, double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(role + " (" + value + ") must be finite");
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief(value + " " + unit);
    }
}
