package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Words;
import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plan.Requirement;
import io.lionshare.report.figure.Digits;
import io.lionshare.report.figure.Lists;
import io.lionshare.report.figure.ShareFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What members carry of a burden today, next to what plans give them. What is not known has no number. */
final class CarriedToday {
    static final String NAME = "actual";

    private static final int DECIMALS = 12;
    private static final int NAMED = 5;
    private static final Words UNKNOWN = new Words("unknown");
    private static final Words NOTHING = new Words("");

    private final Split split;
    private final Actual actual;
    private final Map<String, BigDecimal> shares = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();

    private CarriedToday(Split split, Actual actual, Map<String, Fraction> exact) {
        this.split = split;
        this.actual = actual;
        exact.forEach((member, share) -> shares.put(member, share.toDecimal(DECIMALS)));
        amounts.putAll(actual.figures());
        for (Bloc bloc : split.alliance().blocs()) {
            if (exact.keySet().containsAll(bloc.members())) {
                shares.put(
                        bloc.name(),
                        Fraction.sum(bloc.members().stream()
                                        .map(id -> exact.getOrDefault(id, Fraction.ZERO))
                                        .toList())
                                .toDecimal(DECIMALS));
                amounts.put(
                        bloc.name(),
                        sum(bloc.members().stream().map(this::amount).toList()));
            }
        }
    }

    /** Empty where the scenario says nothing of it. */
    static Optional<CarriedToday> of(Split split) {
        Requirement requirement = split.comparison().scenario().requirement(split.burden());
        return requirement.actual().map(actual -> new CarriedToday(split, actual, requirement.actualShares()));
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String name) {
        return amounts.getOrDefault(name, BigDecimal.ZERO);
    }

    boolean hasAmounts() {
        return actual.measure() == Actual.Measure.AMOUNTS;
    }

    /** The share of a member or bloc; 0 where it is not known. */
    BigDecimal known(String name) {
        return shares.getOrDefault(name, BigDecimal.ZERO);
    }

    /** The cells of a member or bloc: share, amount where amounts are known, and by how much each plan is above the share, in points. */
    List<Cell> cells(String name) {
        BigDecimal share = shares.get(name);
        if (share == null) {
            return cells(UNKNOWN, NOTHING, List.of());
        }
        List<BigDecimal> plans = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            plans.add(split.share(plan, name).subtract(share));
        }
        return cells(figure(share), hasAmounts() ? split.amounts().cell(amount(name)) : NOTHING, plans);
    }

    /** The cells of all together: the sums of what is known. */
    List<Cell> sums() {
        List<String> ids = split.alliance().members().stream().map(Member::id).toList();
        BigDecimal share = sum(ids.stream().map(this::known).toList());
        BigDecimal amount = sum(actual.figures().values());
        return cells(figure(share), hasAmounts() ? split.amounts().cell(amount) : NOTHING, List.of());
    }

    private List<Cell> cells(Cell share, Cell amount, List<BigDecimal> distances) {
        List<Cell> cells = new ArrayList<>(List.of(share));
        if (hasAmounts()) {
            cells.add(amount);
        }
        for (int plan = 0; plan < split.size(); plan++) {
            cells.add(distances.isEmpty() ? NOTHING : points(distances.get(plan)));
        }
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

    /** Where the figures come from, of when they are, and of whom there are none. */
    String sentence() {
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
