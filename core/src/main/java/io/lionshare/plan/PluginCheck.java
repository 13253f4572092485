package io.lionshare.plan;

import io.lionshare.apportion.Apportionment;
import io.lionshare.level.Amounts;
import io.lionshare.level.LevelSolver;
import io.lionshare.level.Schedule;
import io.lionshare.model.Alliance;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugin;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Calls plug-ins and checks what they return, so that a fault is told under the name of the plug-in that made it. */
final class PluginCheck {
    /** How far ideal amounts that are made from doubles may miss the total or a limit, relative to the total. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private PluginCheck() {}

    /**
     * A checked result.
     *
     * @throws IllegalArgumentException if the plug-in refuses its input
     * @throws IllegalStateException if it fails otherwise, or if its result does not pass the check
     */
    static <R, C> C call(String role, Plugin plugin, Supplier<@Nullable R> call, Function<R, C> check) {
        R result;
        try {
            result = call.get();
        } catch (InfeasibleException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(role + " " + plugin.id() + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(name(role, plugin) + " failed: " + e, e);
        }
        if (result == null) {
            throw new IllegalStateException(name(role, plugin) + " returned null");
        }
        try {
            return check.apply(result);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name(role, plugin) + " returned a wrong result: " + e.getMessage(), e);
        }
    }

    private static String name(String role, Plugin plugin) {
        return role + " " + plugin.id() + " (" + plugin.getClass().getName() + ")";
    }

    /** Ideal amounts: one per member, adding up, within the limits; what doubles miss is made up in proportion. */
    static Amounts amounts(Amounts amounts, LimitTree limits) {
        if (amounts.isSolvedWithin(limits)) {
            return amounts;
        }
        BigInteger[] numerators = new BigInteger[amounts.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = amounts.numerator(i);
        }
        BigDecimal slack = limits.total().multiply(TOLERANCE);
        requireWithin(numerators, new BigDecimal(amounts.denominator()), slack, limits);
        if (amounts.sum().equals(limits.total().toBigInteger().multiply(amounts.denominator()))) {
            return amounts;
        }
        try {
            limits.requireFeasible(amounts::isZero);
        } catch (InfeasibleException e) {
            throw new IllegalArgumentException("amounts of 0 cannot be made to add up: " + e.getMessage(), e);
        }
        return LevelSolver.solve(Schedule.of(), amounts, amounts, limits);
    }

    /** Whole units: the same, exactly. */
    static Apportionment units(Apportionment apportionment, LimitTree limits) {
        BigInteger[] numerators = Arrays.stream(apportionment.toArray())
                .mapToObj(BigInteger::valueOf)
                .toArray(BigInteger[]::new);
        requireWithin(numerators, BigDecimal.ONE, BigDecimal.ZERO, limits);
        return apportionment;
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

    private static void requireWithin(
            BigInteger[] numerators, BigDecimal denominator, BigDecimal slack, LimitTree limits) {
        if (numerators.length != limits.size()) {
            throw new IllegalArgumentException("number of amounts (" + numerators.length
                    + ") must be the number of members (" + limits.size() + ")");
        }
        for (LimitTree.Node member : limits.members()) {
            requireWithin(member, numerators, denominator, slack);
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            requireWithin(bloc, numerators, denominator, slack);
        }
        int[] everyone = IntStream.range(0, numerators.length).toArray();
        requireWithin(
                LimitTree.node("all members", everyone, limits.total(), limits.total()),
                numerators,
                denominator,
                slack);
    }

    private static void requireWithin(
            LimitTree.Node node, BigInteger[] numerators, BigDecimal denominator, BigDecimal slack) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : node.positions()) {
            sum = sum.add(numerators[i]);
        }
        BigDecimal least = node.floor().subtract(slack).multiply(denominator);
        BigDecimal most = node.ceiling().add(slack).multiply(denominator);
        BigDecimal exact = new BigDecimal(sum);
        if (exact.compareTo(least) < 0 || exact.compareTo(most) > 0) {
            boolean fixed = node.floor().compareTo(node.ceiling()) == 0;
            throw new IllegalArgumentException("amount of " + node.name() + " ("
                    + exact.divide(denominator, MathContext.DECIMAL32).toPlainString() + " quanta) must be "
                    + (fixed ? node.floor() : "within " + node.floor() + " .. " + node.ceiling()));
        }
    }
}
