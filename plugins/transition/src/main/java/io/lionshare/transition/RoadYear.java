package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;

/** The split of one year of a road. Immutable. */
public final class RoadYear {
    private final Alliance alliance;
    private final Transition transition;
    private final YearStages stages;
    private final WholeRoad whole;
    private final int step;

    RoadYear(Alliance alliance, Transition transition, YearStages stages, WholeRoad whole, int step) {
        this.alliance = alliance;
        this.transition = transition;
        this.stages = stages;
        this.whole = whole;
        this.step = step;
    }

    /** Where a member stands with respect to its cap on change. */
    public enum AtCap {
        /** Within it, or there is none. */
        NO,
        /** It rises as far as the cap allows. */
        UP,
        /** It falls as far as the cap allows. */
        DOWN
    }

    /** {@return the year} */
    public int year() {
        return stages.year();
    }

    /**
     * What is divided.
     *
     * @return the burden of the year
     */
    public Burden burden() {
        return stages.burden();
    }

    /**
     * The quanta of a member or of a whole bloc.
     *
     * @param name a member's id or a bloc's name
     * @return the number of quanta
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public long quanta(String name) {
        long sum = 0;
        for (int i : alliance.positions(name)) {
            sum += whole.quanta(step, i);
        }
        return sum;
    }

    /**
     * The amount of a member or of a whole bloc.
     *
     * @param name a member's id or a bloc's name
     * @return the amount in the burden's unit, in whole quanta
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal amount(String name) {
        return burden().type().amount(BigDecimal.valueOf(quanta(name)));
    }

    /**
     * The exact amounts before they were rounded.
     *
     * @return one per member, in quanta
     */
    public Amounts exact() {
        return stages.exact().amounts();
    }

    /**
     * What the figures of the year give each member, averaged where the transition says so, within the limits.
     *
     * @return one per member, exact, in quanta
     */
    public Amounts goal() {
        return stages.goal().amounts();
    }

    /**
     * Whether another rounding of the road, equally good, gives a member another amount in this year.
     *
     * @param member its id
     * @return true if it does
     * @throws IllegalArgumentException if there is no such member
     */
    public boolean isTied(String member) {
        return whole.isTied(step, alliance.position(member));
    }

    /**
     * Whether a member's exact amount is its goal.
     *
     * @param member its id
     * @return true if they are the same
     * @throws IllegalArgumentException if there is no such member
     */
    public boolean isAtGoal(String member) {
        return stages.exact().compare(alliance.position(member), stages.goal()) == 0;
    }

    /**
     * Whether a member stands at its cap on change.
     *
     * @param member its id
     * @return whether, and in which direction
     * @throws IllegalArgumentException if there is no such member
     */
    public AtCap atCap(String member) {
        return atCap(stages, transition, alliance.position(member));
    }

    static AtCap atCap(YearStages stages, Transition transition, int i) {
        ChangeBounds change = stages.change();
        int moved = stages.exact().compare(i, change.base());
        if (transition.cap().isEmpty() || moved == 0) {
            return AtCap.NO;
        }
        boolean isAtBound = stages.exact().compare(i, moved > 0 ? change.capHigh() : change.capLow()) == 0;
        return !isAtBound ? AtCap.NO : moved > 0 ? AtCap.UP : AtCap.DOWN;
    }

    /**
     * The limits that the year does not keep yet, since caps do not let it.
     *
     * @return the limits of members, then of blocs
     */
    public List<UnmetLimit> unmet() {
        return stages.split().unmet();
    }

    /**
     * How far all members together have moved since the year before: half the sum of what shares changed.
     *
     * @return a part of the total, within 0 .. 1; where the cap is an amount, amounts are compared in place of shares
     */
    public Fraction moved() {
        ExactVector change = stages.exact().minus(stages.change().base()).positive();
        return change.sum().dividedBy(Fraction.of(burden().quanta()));
    }

    /**
     * The steps that lead from the figures of the year to the whole amount of each member.
     *
     * @return steps that add up exactly, worked out at each call
     */
    public Derivation derivation() {
        return new RoadDeriver(alliance, transition, stages, whole, step).derive();
    }

    /**
     * The steps that may follow the first one in a derivation.
     *
     * @return their names in order; a road has those that it needs
     */
    public static List<String> laterSteps() {
        return RoadDeriver.LATER;
    }

    @Override
    public String toString() {
        return PrintableText.brief(year() + ": " + burden());
    }
}
