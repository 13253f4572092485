package io.lionshare.plan;

import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A Lorenz curve: which part of a burden is carried by those who carry least for each unit of an indicator, such as GDP
 * (Lorenz, Methods of measuring the concentration of wealth, 1905). It begins at (0, 0), ends at (1, 1), and is the diagonal
 * where everyone carries in proportion to the indicator. Below the diagonal everywhere else, and rising ever more steeply.
 *
 * @param indicator the id of the indicator
 * @param points one for each member, from the least amount per unit to the largest
 */
public record LorenzCurve(String indicator, List<Point> points) {
    /** Copies the points. */
    public LorenzCurve {
        Objects.requireNonNull(indicator, "indicator of a Lorenz curve");
        Objects.requireNonNull(points, "points of a Lorenz curve");
        points = List.copyOf(points);
    }

    /**
     * Where the curve stands once a member is added to those before it.
     *
     * @param member the member
     * @param indicatorShare the share of the indicator that the members up to this one have, within 0 .. 1
     * @param amountShare the share of the burden that they carry, within 0 .. 1
     */
    public record Point(Member member, double indicatorShare, double amountShare) {
        /** Refuses null. */
        public Point {
            Objects.requireNonNull(member, "member at a point of a Lorenz curve");
        }

        @Override
        public String toString() {
            return PrintableText.brief(member.id() + " at " + indicatorShare + ", " + amountShare);
        }
    }

    /**
     * The curve of an allocation. Members are put in order by exact comparison, equal ones in order of their ids; a member
     * without any of the indicator that carries something comes last.
     *
     * @param allocation what is carried
     * @param indicator the id of an indicator, &ge; 0 and not 0 for all
     * @return the curve
     * @throws IllegalArgumentException if the indicator is unknown, missing or below 0 for a member, or 0 for all, or if the
     *     total is 0
     */
    public static LorenzCurve of(Allocation allocation, String indicator) {
        Objects.requireNonNull(indicator, "indicator of a Lorenz curve");
        List<Member> members = allocation.alliance().members();
        double[] values = allocation.alliance().values(indicator);
        List<Part> parts = IntStream.range(0, values.length)
                .mapToObj(i -> Part.of(members.get(i), indicator, values[i], allocation))
                .sorted()
                .toList();
        BigDecimal all = parts.stream().map(Part::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = BigDecimal.valueOf(allocation.burden().quanta());
        if (all.signum() == 0 || total.signum() == 0) {
            String what = all.signum() == 0
                    ? indicator
                    : "total of " + allocation.burden().id();
            throw new IllegalArgumentException(what + " (0) must be > 0 for a Lorenz curve");
        }
        List<Point> points = new ArrayList<>();
        BigDecimal size = BigDecimal.ZERO;
        BigDecimal quanta = BigDecimal.ZERO;
        for (Part part : parts) {
            size = size.add(part.size());
            quanta = quanta.add(part.quanta());
            points.add(new Point(part.member(), share(size, all), share(quanta, total)));
        }
        return new LorenzCurve(indicator, points);
    }

    private static double share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    /** What a member has and what it carries, in order of quanta per size; who has and carries nothing comes first. */
    private record Part(Member member, BigDecimal size, BigDecimal quanta) implements Comparable<Part> {
        private static final Comparator<Part> ORDER = Comparator.comparing(Part::isSomething)
                .thenComparing((a, b) -> a.quanta.multiply(b.size).compareTo(b.quanta.multiply(a.size)));

        static Part of(Member member, String indicator, double value, Allocation allocation) {
            if (value < 0) {
                throw new IllegalArgumentException(indicator + " of " + member.id() + " (" + value + ") must be >= 0");
            }
            return new Part(member, new BigDecimal(value), BigDecimal.valueOf(allocation.quanta(member.id())));
        }

        boolean isSomething() {
            return size.signum() > 0 || quanta.signum() > 0;
        }

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("Lorenz curve by " + indicator + " of " + points);
    }
}
