package io.lionshare.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pledges of a scenario, counted: whole quanta at either end of every range, on a given day.
 *
 * <p>An unstated amount is 0 at the low end and the member's fair share under the baseline plan at the high end. Immutable;
 * one allocation per burden.
 */
public final class PledgeBook {
    private final Scenario scenario;
    private final LocalDate asOf;
    private final Map<String, Allocation> fairShares;
    private final List<Long> low;
    private final List<Long> high;

    private PledgeBook(Scenario scenario, LocalDate asOf, Map<String, Allocation> fairShares) {
        this.scenario = scenario;
        this.asOf = asOf;
        this.fairShares = fairShares;
        this.low = quanta(RangeEnd.LOW);
        this.high = quanta(RangeEnd.HIGH);
    }

    /**
     * The pledges of a scenario.
     *
     * @param scenario the pledges, and the baseline plan that fair shares come from
     * @param asOf the day for which conditions are evaluated
     * @return the book
     * @throws ArithmeticException if all pledges together have 2<sup>63</sup> quanta or more
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a burden
     * @throws IllegalStateException if a plug-in fails or returns a wrong result
     */
    public static PledgeBook of(Scenario scenario, LocalDate asOf) {
        Objects.requireNonNull(asOf, "day of a pledge book");
        return new PledgeBook(scenario, asOf, allocations(scenario, scenario.baselinePlan()));
    }

    /**
     * The pledges of a scenario on the day of the latest of them.
     *
     * @param scenario the pledges, at least one
     * @return the book
     * @throws IllegalArgumentException if the scenario has no pledges
     */
    public static PledgeBook of(Scenario scenario) {
        LocalDate latest = scenario.pledges().list().stream()
                .map(Pledge::date)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("scenario '" + scenario.name()
                        + "' must have pledges\nMaybe give the day: of(scenario, asOf)"));
        return of(scenario, latest);
    }

    /** One allocation of every burden, by the id of its type. */
    static Map<String, Allocation> allocations(Scenario scenario, Plan plan) {
        Map<String, Allocation> byType = new LinkedHashMap<>();
        for (Burden burden : scenario.burdens()) {
            byType.put(burden.id(), scenario.allocate(burden, plan));
        }
        return byType;
    }

    /**
     * A copy with a pledge more, or with another one under the same id.
     *
     * @param pledge the pledge
     * @return the copy
     * @throws IllegalArgumentException if it names an unknown member, bloc, type or pledge
     */
    public PledgeBook with(Pledge pledge) {
        return new PledgeBook(scenario.withPledges(scenario.pledges().with(pledge)), asOf, fairShares);
    }

    /**
     * Where the pledges come from.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /** {@return the day for which conditions are evaluated} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The pledges, in the scenario's order.
     *
     * @return the pledges, immutable
     */
    public List<Pledge> pledges() {
        return scenario.pledges().list();
    }

    /**
     * What a pledge is for.
     *
     * @param pledge its id
     * @param end which end of its range
     * @return whole quanta, &ge; 0
     * @throws IllegalArgumentException if there is no such pledge
     */
    public long quanta(String pledge, RangeEnd end) {
        return quanta(position(pledge), end);
    }

    /**
     * What a pledge is for, in the unit of its type.
     *
     * @param pledge its id
     * @param end which end of its range
     * @return the amount, exact
     * @throws IllegalArgumentException if there is no such pledge
     */
    public BigDecimal amount(String pledge, RangeEnd end) {
        int i = position(pledge);
        return burden(pledges().get(i).type()).type().amount(BigDecimal.valueOf(quanta(i, end)));
    }

    long quanta(int pledge, RangeEnd end) {
        return (end == RangeEnd.LOW ? low : high).get(pledge);
    }

    int position(String pledge) {
        List<String> ids = pledges().stream().map(Pledge::id).toList();
        Names.requireKnown("pledge", pledge, ids);
        return ids.indexOf(pledge);
    }

    Burden burden(String type) {
        return fairShare(type).burden();
    }

    /** The baseline plan's allocation of a type. */
    Allocation fairShare(String type) {
        return Names.find("burden", type, fairShares);
    }

    Alliance alliance() {
        return scenario.alliance();
    }

    private List<Long> quanta(RangeEnd end) {
        List<Long> quanta = new ArrayList<>();
        long sum = 0;
        for (Pledge pledge : pledges()) {
            long own = quanta(pledge, end);
            try {
                sum = Math.addExact(sum, own);
            } catch (ArithmeticException e) {
                throw new ArithmeticException("all pledges together must be less than 2^63 quanta");
            }
            quanta.add(own);
        }
        return List.copyOf(quanta);
    }

    private long quanta(Pledge pledge, RangeEnd end) {
        if (pledge.amount() instanceof PledgedAmount.Stated stated) {
            BigDecimal amount = end == RangeEnd.LOW ? stated.low() : stated.high();
            return amount.divideToIntegralValue(burden(pledge.type()).type().quantum())
                    .longValueExact();
        }
        return end == RangeEnd.LOW ? 0 : fairShare(pledge.type()).quanta(pledge.member());
    }

    @Override
    public String toString() {
        return PrintableText.brief(Nouns.count(pledges().size(), "pledges") + " as of " + asOf);
    }
}
