package io.lionshare.pledge;

import io.lionshare.model.Pledge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Goes through the outcomes of uncertain pledges, or draws some, and adds up what each comes to; the spread of shortfalls
 * about their mean, so that it is not lost where they are large (Welford 1962). For one call.
 */
final class Outcomes {
    private final CompiledConditions conditions;
    private final boolean[] present;
    private final boolean[] counts;
    private final int[] uncertain;
    private final double[] probabilities;
    private final long need;

    private final TreeMap<Long, Double> shortfalls = new TreeMap<>();
    private final double[] weightIf;
    private final double[] coveredIf;
    private final double[] shortfallIf;
    private double weight;
    private double given;
    private double meanGap;
    private double squares;
    private boolean areAllCounted;

    Outcomes(PledgeBook book, RangeEnd end, String type) {
        this.conditions = new CompiledConditions(book, end);
        this.need = book.burden(type).quanta();
        List<Pledge> pledges = book.pledges();
        this.present = conditions.candidates();
        this.counts = new boolean[present.length];
        for (int i = 0; i < present.length; i++) {
            counts[i] = pledges.get(i).type().equals(type);
            present[i] &= probability(pledges.get(i)).signum() > 0;
        }
        this.uncertain = IntStream.range(0, present.length)
                .filter(i -> present[i] && probability(pledges.get(i)).compareTo(BigDecimal.ONE) < 0)
                .toArray();
        this.probabilities = Arrays.stream(uncertain)
                .mapToDouble(i -> probability(pledges.get(i)).doubleValue())
                .toArray();
        this.weightIf = new double[uncertain.length];
        this.coveredIf = new double[uncertain.length];
        this.shortfallIf = new double[uncertain.length];
    }

    private static BigDecimal probability(Pledge pledge) {
        return pledge.probability().orElse(BigDecimal.ONE);
    }

    int uncertain() {
        return uncertain.length;
    }

    Chances all() {
        areAllCounted = true;
        visit(0, 1);
        return chances(0, 0);
    }

    /** What is less likely than any double says is left out. */
    private void visit(int next, double probability) {
        if (probability == 0) {
            areAllCounted = false;
            return;
        }
        if (next == uncertain.length) {
            add(probability);
            return;
        }
        present[uncertain[next]] = true;
        visit(next + 1, probability * probabilities[next]);
        present[uncertain[next]] = false;
        visit(next + 1, probability * (1 - probabilities[next]));
    }

    /**
     * {@link Random} is used, as its numbers are specified for every machine and release of Java. The standard error of the part that
     * is covered is that of Laplace's rule of succession, so that it is not 0 where all draws agree.
     */
    Chances drawn(int samples, long seed) {
        Random random = new Random(seed);
        for (int sample = 0; sample < samples; sample++) {
            for (int i = 0; i < uncertain.length; i++) {
                present[uncertain[i]] = random.nextDouble() < probabilities[i];
            }
            add(1);
        }
        double likely = (shortfalls.getOrDefault(0L, 0.0) + 1) / (samples + 2);
        double variance = squares / weight;
        return chances(Math.sqrt(likely * (1 - likely) / (samples + 3)), Math.sqrt(variance / (samples - 1)));
    }

    private void add(double outcome) {
        int[] rounds = conditions.least(present);
        long sum = 0;
        for (int i = 0; i < rounds.length; i++) {
            sum += rounds[i] > 0 && counts[i] ? conditions.quanta(i) : 0;
        }
        long gap = Math.max(0, need - sum);
        weight += outcome;
        given += outcome * (double) sum;
        double ahead = gap - meanGap;
        meanGap += ahead * (outcome / weight);
        squares += outcome * ahead * (gap - meanGap);
        shortfalls.merge(gap, outcome, Double::sum);
        for (int i = 0; i < uncertain.length; i++) {
            if (present[uncertain[i]]) {
                weightIf[i] += outcome;
                coveredIf[i] += gap == 0 ? outcome : 0;
                shortfallIf[i] += outcome * (double) gap;
            }
        }
    }

    private Chances chances(double coveredError, double shortfallError) {
        TreeMap<Long, Double> distribution = new TreeMap<>();
        shortfalls.forEach((gap, sum) -> distribution.put(gap, sum / weight));
        return new Chances(
                covered(distribution.getOrDefault(0L, 0.0), distribution.lastKey() == 0),
                coveredError,
                distribution,
                meanGap,
                shortfallError,
                given / weight,
                decisive());
    }

    /** A probability that is 1 or 0 only if all outcomes were counted and agree. */
    private double covered(double part, boolean isNeverShort) {
        if (areAllCounted && (isNeverShort || part == 0)) {
            return isNeverShort ? 1 : 0;
        }
        return Math.max(Double.MIN_VALUE, Math.min(Math.nextDown(1.0), part));
    }

    private List<Chances.Decisive> decisive() {
        List<Chances.Decisive> all = new ArrayList<>();
        for (int i = 0; i < uncertain.length; i++) {
            if (weightIf[i] > 0) {
                String id = conditions.book().pledges().get(uncertain[i]).id();
                double covered = covered(coveredIf[i] / weightIf[i], shortfallIf[i] == 0);
                all.add(new Chances.Decisive(id, covered, shortfallIf[i] / weightIf[i]));
            }
        }
        keepLargest(all, Chances.Decisive::covered, Chances.SAME);
        keepLargest(all, pledge -> -pledge.expectedShortfall(), Chances.SAME * need);
        all.sort(Comparator.comparing(Chances.Decisive::pledge));
        return all;
    }

    /** What is within a tolerance of the largest is as large: sums that are equal differ by rounding. */
    private static void keepLargest(
            List<Chances.Decisive> pledges, ToDoubleFunction<Chances.Decisive> figure, double tolerance) {
        double most = pledges.stream().mapToDouble(figure).max().orElse(0);
        pledges.removeIf(pledge -> figure.applyAsDouble(pledge) < most - tolerance);
    }
}
