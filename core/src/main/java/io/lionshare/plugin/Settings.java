package io.lionshare.plugin;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checked settings of one plug-in: the values given, and the plug-in's own for the rest.
 *
 * <p>Every message names the plug-in, the parameter and the value.
 */
public final class Settings {
    private final String owner;
    private final Map<String, String> values;

    private Settings(String owner, Map<String, String> values) {
        this.owner = owner;
        this.values = values;
    }

    /**
     * The plug-in's parameters with the given values in place of its own.
     *
     * @param plugin the plug-in that is configured
     * @param given values by parameter name
     * @return the settings
     * @throws IllegalArgumentException if a name is unknown; the message lists the known ones
     */
    public static Settings of(Plugin plugin, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        plugin.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
        for (String name : given.keySet()) {
            Names.requireKnown("parameter of " + plugin.id(), name, values.keySet());
        }
        values.putAll(given);
        return new Settings(plugin.id(), values);
    }

    /**
     * A value as text.
     *
     * @param name the parameter's name
     * @return the value, stripped
     */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(owner + " does not declare the parameter " + name);
        }
        return value.strip();
    }

    /**
     * A value as an exact decimal number.
     *
     * @param name the parameter's name
     * @return the number
     * @throws IllegalArgumentException if the value is not a decimal number, or one of more than 1,000 digits
     */
    public BigDecimal decimal(String name) {
        return parsed(name, "a number such as 0.5", Decimals::parse);
    }

    /**
     * A value that is read by a function.
     *
     * @param <T> what it is read to
     * @param name the parameter's name
     * @param condition what the text must be, to complete "must be"
     * @param parser reads the text; throws {@code NumberFormatException} if it cannot
     * @return what the function makes of it
     * @throws IllegalArgumentException if it cannot be read; the message names plug-in, parameter and value
     */
    public <T> T parsed(String name, String condition, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (NumberFormatException e) {
            throw malformed(name, condition, e);
        }
    }

    /**
     * A value as a finite {@code double} within a closed range.
     *
     * @param name the parameter's name
     * @param least the least value allowed
     * @param most the largest value allowed
     * @return the number
     * @throws IllegalArgumentException if the value is not a number or outside the range
     */
    public double number(String name, double least, double most) {
        double value = decimal(name).doubleValue();
        if (!(value >= least && value <= most) || Double.isInfinite(value)) {
            throw malformed(name, "finite and within " + least + " .. " + most, null);
        }
        return value;
    }

    /**
     * A value as a whole number.
     *
     * @param name the parameter's name
     * @return the number
     * @throws IllegalArgumentException if the value is not a whole number, or too large for an {@code int}
     */
    public int wholeNumber(String name) {
        try {
            return decimal(name).intValueExact();
        } catch (ArithmeticException e) {
            throw malformed(name, "a whole number", e);
        }
    }

    private IllegalArgumentException malformed(String name, String condition, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "parameter " + name + " of " + owner + " (" + PrintableText.value(text(name)) + ") must be "
                        + condition,
                cause);
    }

    @Override
    public String toString() {
        return PrintableText.brief("settings of " + owner + ": " + values);
    }
}
