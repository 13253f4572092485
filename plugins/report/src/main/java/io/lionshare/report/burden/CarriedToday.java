package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plan.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What members carry of a burden today, next to what plans give them. What is not known has no number. */
public final class CarriedToday {
    private static final String NAME = "actual";
    private static final int NAMED = 5;
    private static final Cell NOTHING = new Words("");

    private final Split split;
    private final Actual actual;
    private final Map<String, BigDecimal> shares = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final BigDecimal total;

    private CarriedToday(Split split, Actual actual, Map<String, Fraction> exact) {
        this.split = split;
        this.actual = actual;
        exact.forEach((member, share) -> shares.put(member, ShareFormat.decimal(share)));
        amounts.putAll(actual.figures());
        total = ShareFormat.decimal(Fraction.sum(List.copyOf(exact.values())));
        for (Bloc bloc : split.alliance().blocs()) {
            if (exact.keySet().containsAll(bloc.members())) {
                shares.put(
                        bloc.name(),
                        ShareFormat.decimal(Fraction.sum(bloc.members().stream()
                                .map(id -> exact.getOrDefault(id, Fraction.ZERO))
                                .toList())));
                amounts.put(
                        bloc.name(),
                        sum(bloc.members().stream().map(this::knownAmount).toList()));
            }
        }
    }

    /**
     * What is carried of a burden today.
     *
     * @param split the burden under every plan
     * @return the figures; empty where the scenario has none of this burden
     */
    public static Optional<CarriedToday> of(Split split) {
        Requirement requirement = split.comparison().scenario().requirement(split.burden());
        return requirement.actual().map(actual -> new CarriedToday(split, actual, requirement.actualShares()));
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal knownAmount(String name) {
        return amounts.getOrDefault(name, BigDecimal.ZERO);
    }

    /** {@return whether amounts are known, not shares alone} */
    public boolean hasAmounts() {
        return actual.measure() == Actual.Measure.AMOUNTS;
    }

    /** The share of a member or bloc; 0 where it is not known. */
    BigDecimal known(String name) {
        return shares.getOrDefault(name, BigDecimal.ZERO);
    }

    /**
     * The share of a member or bloc.
     *
     * @param name a member's id or a bloc's name
     * @return in percent, or that it is unknown
     */
    public Cell share(String name) {
        BigDecimal share = shares.get(name);
        return share == null ? new Words("unknown") : figure(share);
    }

    /**
     * The amount of a member or bloc.
     *
     * @param name a member's id or a bloc's name
     * @return in the unit of the burden; nothing where it is not known
     */
    public Cell amount(String name) {
        return hasAmounts() && shares.containsKey(name) ? split.amounts().cell(knownAmount(name)) : NOTHING;
    }

    /**
     * By how much each plan is above what a member or bloc carries.
     *
     * @param name a member's id or a bloc's name
     * @return in points, one for each plan; nothing where the share is not known
     */
    public List<Cell> distances(String name) {
        BigDecimal share = shares.get(name);
        List<Cell> cells = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            cells.add(share == null ? NOTHING : points(split.share(plan, name).subtract(share)));
        }
        return cells;
    }

    /** The cells of a member or bloc: share, amount where amounts are known, and distances. */
    List<Cell> cells(String name) {
        return cells(share(name), amount(name), distances(name));
    }

    /** The cells of all together: the sums of what is known. */
    List<Cell> sums() {
        return cells(
                figure(total),
                split.amounts().cell(sum(actual.figures().values())),
                Collections.nCopies(split.size(), NOTHING));
    }

    private List<Cell> cells(Cell share, Cell amount, List<Cell> distances) {
        List<Cell> cells = new ArrayList<>(List.of(share));
        if (hasAmounts()) {
            cells.add(amount);
        }
        cells.addAll(distances);
        return cells;
    }

    private static Figure figure(BigDecimal share) {
        return Figure.of(ShareFormat.cell(share, false), ShareFormat.percent(share));
    }

    private static Figure points(BigDecimal distance) {
        BigDecimal points = ShareFormat.percent(distance);
        return Figure.of(Digits.signed(points, 1), points);
    }

    /** A grey ring at the share of a member; none where it is not known. */
    Optional<Mark> ring(Member member) {
        return Optional.ofNullable(shares.get(member.id())).map(share -> {
            BigDecimal at = ShareFormat.percent(share);
            return new Mark(Mark.Kind.RING, Mark.NO_SERIES, NAME, at, at, ShareFormat.cell(share, false));
        });
    }

    /**
     * Where the figures come from, of when they are, and of whom there are none.
     *
     * @return such as {@code Actual: a publisher, 2025; unknown for Iceland.}
     */
    public String sentence() {
        List<String> unknown = split.alliance().members().stream()
                .filter(member -> !shares.containsKey(member.id()))
                .map(Member::name)
                .sorted()
                .toList();
        return "Actual: " + actual.source() + ", " + actual.date()
                + (hasAmounts() ? "; shares are those of the sum of what is known" : "")
                + (unknown.isEmpty()
                        ? "."
                        : "; unknown for "
                                + (unknown.size() <= NAMED
                                        ? Lists.and(unknown)
                                        : Digits.count(unknown.size(), "member"))
                                + ".");
    }
}
