package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Requirement;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a road begins: what each member carries before the first step, exact. Immutable.
 *
 * <p>The shares among the members count; the amounts themselves do so where a cap is an amount. A start that is known by shares alone is
 * one of the first year's total.
 */
public final class Start {
    private static final String STATED_AMOUNTS = "stated amounts";

    private final Amounts carried;
    private final boolean hasAmounts;
    private final String basis;

    private Start(Amounts carried, boolean hasAmounts, String basis) {
        if (carried.size() == 0 || carried.sum().signum() == 0) {
            throw new IllegalArgumentException("sum of the amounts carried at the start (0) must be > 0"
                    + "\nMaybe equal shares, if nothing is carried yet");
        }
        this.carried = carried;
        this.hasAmounts = hasAmounts;
        this.basis = basis;
    }

    /**
     * Amounts that are carried today.
     *
     * @param carried one per member, in quanta of the burden or in any other unit where only shares matter
     * @return the start
     * @throws IllegalArgumentException if all amounts are 0
     */
    public static Start of(Amounts carried) {
        Objects.requireNonNull(carried, "amounts carried at the start");
        return new Start(carried, true, STATED_AMOUNTS);
    }

    /**
     * Parts of a burden that are carried today.
     *
     * @param carried one per member, in quanta of the burden
     * @param burden the burden that they are parts of
     * @return the start
     * @throws IllegalArgumentException if all amounts are 0, or if they add up to more than the burden
     */
    public static Start of(Amounts carried, Burden burden) {
        Objects.requireNonNull(carried, "amounts carried at the start");
        Fraction sum = new Fraction(carried.sum(), carried.denominator());
        if (sum.compareTo(Fraction.of(burden.quanta())) > 0) {
            throw new IllegalArgumentException("sum of the amounts carried at the start ("
                    + burden.type().format(burden.type().amount(sum.toDecimal())) + ") must not be above the total ("
                    + burden.type().format(burden.total())
                    + ")\nMaybe the total of the year in which they were carried, or shares in place of amounts");
        }
        return new Start(carried, true, STATED_AMOUNTS);
    }

    /**
     * Shares that are carried today.
     *
     * @param shares one &ge; 0 per member; they add up to 1
     * @return the start
     * @throws IllegalArgumentException if a share is negative, or if they do not add up to 1
     */
    public static Start ofShares(List<Fraction> shares) {
        Objects.requireNonNull(shares, "shares at the start");
        Fraction sum = Fraction.sum(shares);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException(
                    "sum of the shares at the start (" + sum + ") must be 1\nMaybe give them as amounts");
        }
        return new Start(Amounts.of(shares), false, "stated shares");
    }

    /**
     * A previous plan.
     *
     * @param previous what it gives each member, in whole quanta
     * @return the start
     * @throws IllegalArgumentException if its total is 0
     */
    public static Start of(Allocation previous) {
        BigInteger[] quanta = previous.alliance().members().stream()
                .map(member -> BigInteger.valueOf(previous.quanta(member.id())))
                .toArray(BigInteger[]::new);
        return new Start(
                Amounts.ofFractions(quanta, BigInteger.ONE),
                true,
                "the plan " + previous.plan().name());
    }

    /**
     * What members really carry of a burden today, by its actual figures; members without a figure are refused.
     *
     * <p>Figures are of their own time, and givers outside the alliance may be left out of them, so the shares among the members
     * count: the figure of each by the sum of all.
     *
     * @param alliance the members
     * @param requirement the burden and what is carried of it
     * @return the start
     * @throws IllegalArgumentException if there are no actual figures, if a member has none (the message has their names), or if
     *     all are 0
     */
    public static Start actual(Alliance alliance, Requirement requirement) {
        Objects.requireNonNull(alliance, "alliance of a start");
        Objects.requireNonNull(requirement, "requirement of a start");
        List<String> unknown = unknown(alliance, known(requirement));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "actual figures of " + requirement.burden().id() + " must be known for every member "
                            + "where a road starts from them; unknown for " + Names.few(unknown)
                            + "\nMaybe give their figures, or count unknown ones as zero");
        }
        return ofKnown(alliance, known(requirement), "");
    }

    /**
     * What members really carry of a burden today, by its actual figures; a member without a figure counts as one that carries
     * nothing. Its name stands in {@link #basis()}.
     *
     * @param alliance the members
     * @param requirement the burden and what is carried of it
     * @return the start, of shares as in {@link #actual}
     * @throws IllegalArgumentException if there are no actual figures, or if all are 0
     */
    public static Start actualWithUnknownAsZero(Alliance alliance, Requirement requirement) {
        Objects.requireNonNull(alliance, "alliance of a start");
        Objects.requireNonNull(requirement, "requirement of a start");
        List<String> unknown = unknown(alliance, known(requirement));
        return ofKnown(
                alliance,
                known(requirement),
                unknown.isEmpty() ? "" : "; unknown, counted as 0: " + String.join(", ", unknown));
    }

    private static Actual known(Requirement requirement) {
        return requirement
                .actual()
                .orElseThrow(() -> new IllegalArgumentException(
                        "burden " + requirement.burden().id()
                                + " must have actual figures where a road starts from them"
                                + "\nMaybe a burden that has some, equal shares, or a previous plan"));
    }

    private static List<String> unknown(Alliance alliance, Actual known) {
        return alliance.members().stream()
                .filter(member -> !known.figures().containsKey(member.id()))
                .map(Member::name)
                .sorted()
                .toList();
    }

    private static Start ofKnown(Alliance alliance, Actual known, String unknown) {
        known.requireFit(alliance);
        Map<String, BigDecimal> figures = known.figures();
        List<Fraction> carried = alliance.members().stream()
                .map(member -> Fraction.of(figures.getOrDefault(member.id(), BigDecimal.ZERO)))
                .toList();
        return new Start(
                Amounts.of(carried), false, "actual figures, " + known.source() + ", " + known.date() + unknown);
    }

    /**
     * Equal shares.
     *
     * @param size the number of members, at least 1
     * @return the start
     */
    public static Start equal(int size) {
        return new Start(Amounts.ones(size), false, "equal shares");
    }

    /**
     * What each member carries.
     *
     * @return one amount per member, exact
     */
    public Amounts carried() {
        return carried;
    }

    /**
     * What the start is, as reports say it.
     *
     * @return such as {@code equal shares}, or the source and date of actual figures and the members that count as 0 for want of
     *     one
     */
    public String basis() {
        return basis;
    }

    /** What each member carries in quanta, where shares are of a total. */
    ExactVector of(Fraction total) {
        ExactVector amounts = ExactVector.of(carried);
        return hasAmounts ? amounts : amounts.sharing(total);
    }

    @Override
    public String toString() {
        return "start of " + Nouns.count(carried.size(), "members");
    }
}
