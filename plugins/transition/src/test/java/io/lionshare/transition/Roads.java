package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small timetables, and roads made from a seed. */
final class Roads {
    static final ContributionType FUND = ContributionType.of("fund", "EUR", "1");
    private static final String NAMES = "ABCDEFGH";

    private Roads() {}

    /** Members A, B, …, and the bloc of the first two where there are more. */
    static Alliance alliance(int size) {
        List<Member> members = IntStream.range(0, size)
                .mapToObj(i -> NAMES.substring(i, i + 1))
                .map(id -> Member.of(id, id))
                .toList();
        List<Bloc> blocs = size > 2 ? List.of(Bloc.of("first two", "A", "B")) : List.of();
        return Alliance.of(List.of(), members, blocs);
    }

    static Burden fund(long total) {
        return Burden.of(FUND, total);
    }

    /** Years from 2027 on that are all alike, without limits. */
    static Timetable years(int count, long total, double... figures) {
        return years(count, total, Limits.none(), figures);
    }

    static Timetable years(int count, long total, Limits limits, double... figures) {
        Alliance alliance = alliance(figures.length);
        return Timetable.constant(alliance, fund(total), limits, Amounts.of(figures), 2027, 2026 + count);
    }

    /** A year of which only the figures differ. */
    static Timetable.Step step(int year, long total, Amounts figures) {
        return new Timetable.Step(year, fund(total), Limits.none(), figures);
    }

    static List<Long> quanta(Road road, String member) {
        return road.years().stream().map(year -> year.quanta(member)).toList();
    }

    /** A road with a few members and years, with figures, totals and limits that may change. */
    static Road random(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(4);
        int count = 1 + random.nextInt(6);
        Alliance alliance = alliance(size);
        long total = 1L + random.nextInt(1000);
        double[] figures = figures(random, size);
        List<Timetable.Step> steps = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            figures = random.nextInt(4) == 0 ? figures(random, size) : figures;
            total = random.nextInt(4) == 0 ? total + random.nextInt(20) : total;
            steps.add(new Timetable.Step(2027 + k, fund(total), limits(random, alliance), Amounts.of(figures)));
        }
        Timetable timetable = Timetable.of(alliance, steps).withHistory(List.of(Amounts.of(figures(random, size))));
        return Road.of(timetable, Start.of(Amounts.of(figures(random, size))), transition(random));
    }

    /** The last is never 0. */
    private static double[] figures(Random random, int size) {
        double[] figures = new double[size];
        Arrays.setAll(figures, i -> i < size - 1 && random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(100));
        return figures;
    }

    private static Limits limits(Random random, Alliance alliance) {
        List<Limit> limits = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            limits.add(Limit.ceiling("A", random.nextInt(101) + " %"));
        }
        if (random.nextInt(4) == 0 && alliance.size() > 2) {
            limits.add(Limit.ceiling("first two", 30 + random.nextInt(71) + " %"));
        }
        return new Limits(limits);
    }

    private static Transition transition(Random random) {
        Transition transition = Transition.atOnce()
                .withPhaseIn(PhaseIn.equal(1 + random.nextInt(4)))
                .withAverages(1 + random.nextInt(2))
                .withArrears(random.nextInt(3))
                .withOvershoot(random.nextBoolean() ? Transition.Overshoot.NO : Transition.Overshoot.YES);
        Fraction change = Fraction.of(1 + random.nextInt(40), 100);
        return switch (random.nextInt(3)) {
            case 0 -> transition;
            case 1 -> transition.withCap(new Cap(Cap.Kind.PERCENT, change, change.times(2), Fraction.of(1, 200)));
            default -> transition.withCap(new Cap(Cap.Kind.POINTS, change, change, Fraction.ZERO));
        };
    }
}
