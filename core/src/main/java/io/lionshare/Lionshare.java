package io.lionshare;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usual things in one statement: divide a burden, or hand out seats.
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("FRA", "France").with("gdp", 3031),
 *         Member.of("DEU", "Germany").with("gdp", 4456),
 *         Member.of("ITA", "Italy").with("gdp", 2255));
 * Allocation split = Lionshare.divide(10_000, "persons").among(alliance).byIndicator("gdp").ceiling("ITA", 0).allocate();
 * System.out.println(split.table());
 * }</pre>
 *
 * <p>Everything else starts at {@link Division#scenario()}: several plans, pledges, prices, reports.
 */
public final class Lionshare {
    private Lionshare() {}

    /**
     * A burden that is to be divided.
     *
     * @param total how much, in whole units
     * @param unit the unit, such as {@code persons}
     * @return the total, whose members come next
     */
    public static Division.Total divide(long total, String unit) {
        return divide(BigDecimal.valueOf(total), unit);
    }

    /**
     * A burden that is to be divided.
     *
     * @param total how much; {@link Division#quantum} allows parts of a unit
     * @param unit the unit, such as {@code EUR}
     * @return the total, whose members come next
     */
    public static Division.Total divide(BigDecimal total, String unit) {
        return new Division.Total(total, unit);
    }

    /**
     * Hands out seats, or other whole units, by votes. The order of the map changes nothing but the order of the answer.
     *
     * @param units how many, &ge; 0
     * @param votes one number &ge; 0 by name, at least one of them above 0
     * @param method how to round
     * @return the units of each name, and who was tied; ties go to the larger vote, then to the name that is first in order
     * @throws IllegalArgumentException if there are no votes, or a number is negative or not finite
     */
    public static Seats apportion(long units, Map<String, ? extends Number> votes, ApportionmentMethod method) {
        Alliance names = Alliance.of(
                votes.keySet().stream().map(name -> Member.of(name, name)).toArray(Member[]::new));
        List<Fraction> weights = new ArrayList<>();
        names.members().forEach(member -> weights.add(exact(member.id(), votes.get(member.id()))));
        Apportionment apportionment = method.apportion(
                Amounts.of(weights),
                LimitTree.unlimited(BigDecimal.valueOf(units), names.size()),
                TieBreak.largerWeight());
        Map<String, Long> byName = new LinkedHashMap<>();
        votes.keySet().forEach(name -> byName.put(name, apportionment.units(names.position(name))));
        List<String> tied = new ArrayList<>();
        for (int position : apportionment.tied()) {
            tied.add(names.members().get(position).id());
        }
        return new Seats(byName, byName.keySet().stream().filter(tied::contains).toList());
    }

    /** The number as it is written. */
    private static Fraction exact(String name, @Nullable Number votes) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(votes));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("votes of " + name + " (" + votes + ") must be a finite number", e);
        }
        if (number.signum() < 0) {
            throw new IllegalArgumentException("votes of " + name + " (" + votes + ") must be >= 0");
        }
        return Fraction.of(number);
    }
}
