package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A divisor method with divisors that the user lists: the first ones are listed, and the list continues by its last step. 2, 3, 4
 * is Imperiali, 1, 2, 3 Jefferson, 1, 3, 5 Webster, 1, 4, 7 the Danish method.
 *
 * <ul>
 *   <li>A first divisor of 0: first units come before all others, larger weights first.
 *   <li>Whole quotas are kept only where the divisors end at steps from 0 to 1 of them: not by 2, 3, 4.
 * </ul>
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Divisors extends DivisorMethod {
    private final List<Fraction> list;
    private final RoundingSequence sequence;

    /** The method with the default list. */
    public Divisors() {
        this(List.of(Fraction.of(2), Fraction.of(3), Fraction.of(4)));
    }

    private Divisors(List<Fraction> list) {
        this.list = List.copyOf(list);
        this.sequence = RoundingSequence.of(this.list);
    }

    /**
     * The method with given divisors.
     *
     * @param list the first divisors, as {@link RoundingSequence#of(List)} takes them
     * @return the method
     * @throws IllegalArgumentException if it does not take them
     */
    public static Divisors of(List<Fraction> list) {
        Objects.requireNonNull(list, "list of divisors");
        return new Divisors(list);
    }

    @Override
    public String id() {
        return "divisors";
    }

    @Override
    public String summary() {
        return "a divisor method with the divisors that you list; 2, 3, 4 is Imperiali";
    }

    @Override
    public List<Parameter> parameters() {
        String text = list.stream().map(Fraction::text).collect(Collectors.joining(","));
        return List.of(new Parameter(
                "sequence",
                "the first divisors, rising, with commas between; the list continues by its last step",
                text));
    }

    @Override
    public Divisors with(Map<String, String> settings) {
        return of(Settings.of(this, settings).parsed("sequence", "numbers such as 2,3,4", Divisors::parse));
    }

    private static List<Fraction> parse(String text) {
        return Stream.of(text.split(",", -1)).map(Fraction::parse).toList();
    }

    @Override
    public RoundingSequence sequence() {
        return sequence;
    }
}
