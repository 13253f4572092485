package io.lionshare.model;

import com.google.common.collect.ImmutableSortedMap;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a quantum of each contribution type counts for, in a common unit, when contributions of several kinds are judged
 * together.
 *
 * @param unit the common unit, such as {@code EUR}
 * @param perQuantum the price of one quantum by the id of its contribution type, &gt; 0
 * @param basis a sentence that says what the prices rest on; empty if nothing was said
 */
public record Prices(String unit, Map<String, BigDecimal> perQuantum, String basis) {
    /** Refuses a blank unit and prices that are not positive. */
    public Prices {
        Objects.requireNonNull(perQuantum, "prices per quantum");
        Objects.requireNonNull(basis, "basis of prices");
        Names.requireText("unit of prices", unit);
        perQuantum = ImmutableSortedMap.copyOf(perQuantum);
        perQuantum.forEach((type, price) -> {
            if (price.signum() <= 0) {
                throw new IllegalArgumentException(
                        "price of a quantum of " + type + " (" + price.toPlainString() + " " + unit + ") must be > 0");
            }
        });
    }

    /**
     * No prices yet.
     *
     * @param unit the common unit
     * @return the empty list of prices
     */
    public static Prices in(String unit) {
        return new Prices(unit, Map.of(), "");
    }

    /**
     * A copy with one more price.
     *
     * @param type the id of a contribution type
     * @param price the price of one quantum, as a decimal number such as {@code "55000"}
     * @return the copy
     * @throws IllegalArgumentException if the price is not a number &gt; 0
     */
    public Prices with(String type, String price) {
        return with(type, Decimals.parse(price));
    }

    /**
     * A copy with one more price.
     *
     * @param type the id of a contribution type
     * @param price the price of one quantum
     * @return the copy
     * @throws IllegalArgumentException if the price is not positive
     */
    public Prices with(String type, BigDecimal price) {
        Map<String, BigDecimal> prices = new TreeMap<>(perQuantum);
        prices.put(type, price);
        return new Prices(unit, prices, basis);
    }

    /**
     * A copy with one more price.
     *
     * @param type the id of a contribution type
     * @param price the price of one quantum
     * @return the copy
     * @throws IllegalArgumentException if the price is not positive
     */
    public Prices with(String type, long price) {
        return with(type, BigDecimal.valueOf(price));
    }

    /**
     * A copy that says what the prices rest on.
     *
     * @param sentence such as {@code Assumption: the cost of a year}
     * @return the copy
     */
    public Prices withBasis(String sentence) {
        return new Prices(unit, perQuantum, sentence);
    }

    /**
     * The price of a type.
     *
     * @param type the id of a contribution type
     * @return the price of one quantum
     * @throws IllegalArgumentException if it has none
     */
    public BigDecimal of(String type) {
        BigDecimal price = perQuantum.get(type);
        if (price == null) {
            throw new IllegalArgumentException(
                    "a quantum of " + type + " has no price; all kinds that are judged together" + " must have one");
        }
        return price;
    }

    /**
     * Refuses prices of anything else, and a missing one.
     *
     * @param types the ids of contribution types
     * @throws IllegalArgumentException if a price is for none of them, or one of them has no price
     */
    public void requireFor(Collection<String> types) {
        perQuantum.keySet().forEach(type -> Names.requireKnown("burden with a price", type, types));
        types.forEach(this::of);
    }

    @Override
    public String toString() {
        return PrintableText.brief("prices in " + unit + " for a quantum: " + perQuantum);
    }
}
