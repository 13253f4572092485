package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Exact weights that add up to 1. Immutable.
 *
 * <p>The weights of a legal key are part of its text, so a sum other than 1 is refused and never scaled away.
 */
public final class Weights {
    private final Map<String, Fraction> byName;

    private Weights(Map<String, Fraction> byName) {
        this.byName = byName;
    }

    /**
     * Checked weights.
     *
     * @param step the step that they belong to, for messages
     * @param byName one weight &ge; 0 per name, in the order in which they are shown; a weight of 0 is left out
     * @return the weights
     * @throws IllegalArgumentException if a weight is negative or if they do not add up to 1; the message names the step
     */
    public static Weights of(String step, Map<String, Fraction> byName) {
        Objects.requireNonNull(step, "step of weights");
        Map<String, Fraction> kept = new LinkedHashMap<>();
        byName.forEach((name, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "step " + step + ": weight of " + name + " (" + weight.text() + ") must be >= 0");
            }
            if (weight.signum() > 0) {
                kept.put(name, weight);
            }
        });
        Fraction sum = Fraction.sum(List.copyOf(byName.values()));
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("step " + step + ": weights " + text(byName) + " add up to " + sum.text()
                    + ", but must add up to 1" + "\nMaybe divide each of them by " + sum.text());
        }
        return new Weights(kept);
    }

    /**
     * Two weights that add up to 1.
     *
     * @param step the step that they belong to, for messages
     * @param first a name
     * @param weight its weight, within 0 .. 1
     * @param second the name that has the rest
     * @return the weights
     * @throws IllegalArgumentException if the weight is out of range; the message names the step
     */
    public static Weights ofTwo(String step, String first, Fraction weight, String second) {
        Objects.requireNonNull(step, "step of weights");
        Objects.requireNonNull(first, "first indicator of weights");
        Objects.requireNonNull(weight, "weight of the first indicator");
        Objects.requireNonNull(second, "second indicator of weights");
        Map<String, Fraction> both = new LinkedHashMap<>();
        both.put(first, weight);
        both.put(second, Fraction.ONE.minus(weight));
        return of(step, both);
    }

    /**
     * The names that have a weight &gt; 0.
     *
     * @return the names in order
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * A weight.
     *
     * @param name any name
     * @return its weight, 0 if it has none
     */
    public Fraction get(String name) {
        return byName.getOrDefault(name, Fraction.ZERO);
    }

    /**
     * These weights without some names, whose weight is spread over the rest in proportion.
     *
     * @param step the step that they belong to, for messages
     * @param names names to leave out
     * @return weights that add up to 1
     * @throws IllegalArgumentException if a name has no weight, or if no name is left; the message names the step
     */
    public Weights without(String step, Collection<String> names) {
        names.forEach(name -> Names.requireKnown("weight in step " + step, name, byName.keySet()));
        Map<String, Fraction> rest = new LinkedHashMap<>(byName);
        rest.keySet().removeAll(names);
        Fraction sum = Fraction.sum(List.copyOf(rest.values()));
        if (sum.signum() == 0) {
            throw new IllegalArgumentException(
                    "step " + step + ": no weight is left without " + String.join(", ", names));
        }
        rest.replaceAll((name, weight) -> weight.dividedBy(sum));
        return of(step, rest);
    }

    /**
     * The weights by name.
     *
     * @return an unmodifiable view in order
     */
    public Map<String, Fraction> byName() {
        return Collections.unmodifiableMap(byName);
    }

    private static String text(Map<String, Fraction> byName) {
        StringBuilder text = new StringBuilder("(");
        byName.forEach((name, weight) -> text.append(text.length() > 1 ? ", " : "")
                .append(name)
                .append(" ")
                .append(weight.text()));
        return text.append(")").toString();
    }

    @Override
    public String toString() {
        return PrintableText.brief("weights of " + byName.keySet());
    }
}
