package io.lionshare.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/** A continuous function that never falls, linear between its points and constant outside them, in exact fractions. */
final class PiecewiseLinear {
    private final List<BigFraction> at;
    private final List<BigFraction> values;

    /** A function through the given points; of points at the same place only the first counts. */
    PiecewiseLinear(List<BigFraction> at, List<BigFraction> values) {
        this.at = new ArrayList<>();
        this.values = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            if (i == 0 || at.get(i).compareTo(last(this.at)) > 0) {
                this.at.add(at.get(i));
                this.values.add(values.get(i));
            }
        }
    }

    static PiecewiseLinear constant(BigFraction value) {
        return new PiecewiseLinear(List.of(BigFraction.ZERO), List.of(value));
    }

    static PiecewiseLinear sum(List<PiecewiseLinear> parts) {
        NavigableMap<BigFraction, BigFraction> bends = new TreeMap<>();
        BigFraction value = BigFraction.ZERO;
        for (PiecewiseLinear part : parts) {
            value = value.add(part.values.get(0));
            BigFraction before = BigFraction.ZERO;
            for (int i = 0; i < part.at.size(); i++) {
                BigFraction after = i + 1 < part.at.size() ? part.slope(i) : BigFraction.ZERO;
                bends.merge(part.at.get(i), after.subtract(before), BigFraction::add);
                before = after;
            }
        }
        List<BigFraction> at = new ArrayList<>();
        List<BigFraction> values = new ArrayList<>();
        BigFraction slope = BigFraction.ZERO;
        for (Map.Entry<BigFraction, BigFraction> bend : bends.entrySet()) {
            if (!at.isEmpty()) {
                value = value.add(slope.multiply(bend.getKey().subtract(last(at))));
            }
            at.add(bend.getKey());
            values.add(value);
            slope = slope.add(bend.getValue());
        }
        return new PiecewiseLinear(at, values);
    }

    PiecewiseLinear clamp(BigFraction least, BigFraction most) {
        List<BigFraction> newAt = new ArrayList<>();
        List<BigFraction> newValues = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            if (i > 0) {
                for (BigFraction bound : List.of(least, most)) {
                    if (values.get(i - 1).compareTo(bound) < 0 && bound.compareTo(values.get(i)) < 0) {
                        newAt.add(crossing(i - 1, bound));
                        newValues.add(bound);
                    }
                }
            }
            newAt.add(at.get(i));
            newValues.add(max(least, min(most, values.get(i))));
        }
        return new PiecewiseLinear(newAt, newValues);
    }

    BigFraction valueAt(BigFraction level) {
        if (level.compareTo(at.get(0)) <= 0) {
            return values.get(0);
        }
        for (int i = 0; i + 1 < at.size(); i++) {
            if (level.compareTo(at.get(i + 1)) <= 0) {
                return values.get(i).add(slope(i).multiply(level.subtract(at.get(i))));
            }
        }
        return last(values);
    }

    /** A level at which the function has a value. */
    BigFraction levelOf(BigFraction value) {
        for (int i = 0; i < at.size(); i++) {
            int order = values.get(i).compareTo(value);
            if (order == 0) {
                return at.get(i);
            }
            if (order > 0 && i > 0) {
                return crossing(i - 1, value);
            }
        }
        throw new IllegalArgumentException(value + " is not within " + values.get(0) + " .. " + last(values));
    }

    private BigFraction slope(int segment) {
        return values.get(segment + 1)
                .subtract(values.get(segment))
                .divide(at.get(segment + 1).subtract(at.get(segment)));
    }

    private BigFraction crossing(int segment, BigFraction value) {
        return at.get(segment).add(value.subtract(values.get(segment)).divide(slope(segment)));
    }

    private static BigFraction last(List<BigFraction> list) {
        return list.get(list.size() - 1);
    }

    private static BigFraction max(BigFraction a, BigFraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static BigFraction min(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
