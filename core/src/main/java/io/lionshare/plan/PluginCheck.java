package io.lionshare.plan;

import io.lionshare.apportion.Apportionment;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.model.tree.Positions;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import io.lionshare.score.ZeroScoresException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls plug-ins and checks what they return, so that a fault is reported under the name of the plug-in that made it. */
final class PluginCheck {
    /** How far ideal amounts that are made from doubles may miss the total or a limit, relative to the total. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private static final AllocationRule PROPORTIONAL = new Proportional();

    private PluginCheck() {}

    /**
     * A checked result.
     *
     * @throws MissingFiguresException if the plug-in needs figures that members lack
     * @throws IllegalArgumentException if the plug-in refuses its input, or if all scores are 0, which is a condition of the data
     * @throws IllegalStateException if it fails otherwise, with an {@link Error} too, or if its result does not pass the
     *     check
     */
    static <R, C> C call(String role, Plugin plugin, Supplier<@Nullable R> call, Function<R, C> check) {
        R result;
        try {
            result = call.get();
        } catch (InfeasibleException | UnsupportedLimitException e) {
            throw e;
        } catch (MissingFiguresException e) {
            throw new MissingFiguresException(role + " " + id(plugin) + ": ", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(named(role, id(plugin), String.valueOf(e.getMessage())), e);
        } catch (RuntimeException | Error e) {
            throw new IllegalStateException(name(role, plugin) + " failed: " + e, e);
        }
        if (result == null) {
            throw new IllegalStateException(name(role, plugin) + " returned null");
        }
        try {
            return check.apply(result);
        } catch (ZeroScoresException e) {
            throw new IllegalArgumentException(named(role, id(plugin), String.valueOf(e.getMessage())), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name(role, plugin) + " returned a wrong result: " + e.getMessage(), e);
        }
    }

    /** A refusal in the name of a plug-in, once: "rule x does not ..." becomes "allocation rule x does not ...". */
    private static String named(String role, String id, String message) {
        String own = role.substring(role.lastIndexOf(' ') + 1) + " " + id + " ";
        if (message.startsWith(own)) {
            return role + " " + id + " " + message.substring(own.length());
        }
        return role + " " + (message.startsWith(id + " ") ? "" : id + ": ") + message;
    }

    private static String name(String role, Plugin plugin) {
        return role + " " + id(plugin) + " (" + plugin.getClass().getName() + ")";
    }

    /** The id, or that there is none: a plug-in that fails may fail when its id is asked for, too. */
    private static String id(Plugin plugin) {
        try {
            return String.valueOf(plugin.id());
        } catch (RuntimeException | Error e) {
            return "without id";
        }
    }

    /**
     * Ideal amounts: one per member, adding up, within the limits. What amounts made from doubles miss by up to 1e-9 of the
     * total is made up in proportion, and the result says so.
     */
    static IdealAmounts amounts(Amounts amounts, LimitTree limits) {
        requireSize(amounts.size(), limits);
        if (amounts.keep(limits)) {
            return new IdealAmounts(amounts, false);
        }
        BigInteger[] numerators = new BigInteger[amounts.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = amounts.numerator(i);
        }
        BigDecimal slack = limits.total().multiply(TOLERANCE);
        BigDecimal denominator = new BigDecimal(amounts.denominator());
        limits.members().forEach(member -> requireNear(member, numerators, denominator, slack));
        limits.blocs().forEach(bloc -> requireNear(bloc, numerators, denominator, slack));
        requireNear(everyone(limits), numerators, denominator, slack);
        try {
            return new IdealAmounts(PROPORTIONAL.divide(AllocationProblem.of(amounts, limits)), true);
        } catch (InfeasibleException e) {
            throw new IllegalArgumentException("amounts of 0 cannot be made to add up: " + e.getMessage(), e);
        }
    }

    /** Whole units: the same, exactly. */
    static Apportionment units(Apportionment apportionment, LimitTree limits) {
        requireSize(apportionment.size(), limits);
        for (int i = 0; i < apportionment.size(); i++) {
            requireWithin(limits.members().get(i), apportionment.units(i));
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            requireWithin(bloc, sum(apportionment, bloc));
        }
        LimitTree.Node everyone = everyone(limits);
        requireWithin(everyone, sum(apportionment, everyone));
        return apportionment;
    }

    private static long sum(Apportionment apportionment, LimitTree.Node node) {
        long sum = 0;
        for (int i : node.positions()) {
            sum += apportionment.units(i);
            if (sum < 0) {
                throw outside(node, exactSum(apportionment, node));
            }
        }
        return sum;
    }

    private static BigDecimal exactSum(Apportionment apportionment, LimitTree.Node node) {
        return Arrays.stream(node.positions())
                .mapToObj(i -> BigDecimal.valueOf(apportionment.units(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireWithin(LimitTree.Node node, long sum) {
        if (sum < node.floor().longValueExact() || sum > node.ceiling().longValueExact()) {
            throw outside(node, BigDecimal.valueOf(sum));
        }
    }

    /** A measurement: a column has a number for each member; the rest it checks itself. */
    static Measurement measurement(Measurement measurement, Alliance alliance) {
        measurement.column().ifPresent(column -> {
            if (column.values().size() != alliance.size()) {
                throw new IllegalArgumentException("number of values of column " + column.name() + " ("
                        + column.values().size() + ") must be the number of members (" + alliance.size() + ")");
            }
        });
        return measurement;
    }

    private static void requireSize(int amounts, LimitTree limits) {
        if (amounts != limits.size()) {
            throw new IllegalArgumentException(
                    "number of amounts (" + amounts + ") must be the number of members (" + limits.size() + ")");
        }
    }

    private static LimitTree.Node everyone(LimitTree limits) {
        return LimitTree.node("all members", Positions.all(limits.size()), limits.total(), limits.total());
    }

    /** Refuses a node that misses its bounds by more than the slack. */
    private static void requireNear(
            LimitTree.Node node, BigInteger[] numerators, BigDecimal denominator, BigDecimal slack) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : node.positions()) {
            sum = sum.add(numerators[i]);
        }
        BigDecimal exact = new BigDecimal(sum);
        if (!isBetween(node.floor().subtract(slack), exact, node.ceiling().add(slack), denominator)) {
            throw outside(node, exact.divide(denominator, MathContext.DECIMAL32));
        }
    }

    private static boolean isBetween(BigDecimal least, BigDecimal numerator, BigDecimal most, BigDecimal denominator) {
        return numerator.compareTo(least.multiply(denominator)) >= 0
                && numerator.compareTo(most.multiply(denominator)) <= 0;
    }

    private static IllegalArgumentException outside(LimitTree.Node node, BigDecimal amount) {
        boolean fixed = node.floor().compareTo(node.ceiling()) == 0;
        return new IllegalArgumentException("amount of " + node.name() + " (" + amount.toPlainString()
                + " quanta) must be " + (fixed ? node.floor() : "within " + node.floor() + " .. " + node.ceiling()));
    }
}
