package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a member has said that it would give.
 *
 * @param id by which conditions of other pledges name it
 * @param member the id of the member
 * @param type the id of the contribution type
 * @param amount how much
 * @param status how firm it is
 * @param date when it was said
 * @param source where that was reported; may be empty
 * @param probability of delivery, within 0 .. 1, independent of that of any other pledge; absent for certainty
 * @param condition what it waits for; present if the status is conditional, possible if it is announced
 */
public record Pledge(
        String id,
        String member,
        String type,
        PledgedAmount amount,
        Status status,
        LocalDate date,
        String source,
        Optional<BigDecimal> probability,
        Optional<Condition> condition) {
    /** How firm a pledge is. */
    public enum Status {
        /** Said, but bound by nothing: counts as absent. */
        ANNOUNCED,
        /** Counts once its condition is met. */
        CONDITIONAL,
        /** Counts. */
        COMMITTED,
        /** Counts as committed does. */
        DELIVERED,
        /** Will not be given: counts as absent. */
        REFUSED;

        /**
         * The status in a sentence.
         *
         * @return such as {@code committed}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Refuses a blank id, a probability outside 0 .. 1, a condition that names the pledge itself, a conditional pledge
     * without a condition, and a condition of one that is committed, delivered or refused.
     */
    public Pledge {
        Objects.requireNonNull(amount, "amount of a pledge");
        Objects.requireNonNull(status, "status of a pledge");
        Objects.requireNonNull(date, "date of a pledge");
        Objects.requireNonNull(source, "source of a pledge");
        Names.requireText("id of a pledge", id);
        Names.requireText("member of pledge " + id, member);
        Names.requireText("type of pledge " + id, type);
        if (probability.isPresent()) {
            requireProbability(id, probability.get());
        }
        if (condition.isPresent()) {
            requireOther(id, condition.get());
        }
        if (status == Status.CONDITIONAL && condition.isEmpty()) {
            throw new IllegalArgumentException("pledge " + id + " is conditional and must have a condition\n"
                    + "Maybe it is announced: no condition is known, and it"
                    + " counts as absent; in Java, Pledge.conditional takes"
                    + " the condition");
        }
        if (condition.isPresent() && status != Status.CONDITIONAL && status != Status.ANNOUNCED) {
            throw new IllegalArgumentException("pledge " + id + " is " + status.word() + " and must have no condition ("
                    + condition.get() + ")\nMaybe it is conditional");
        }
    }

    private static void requireProbability(String id, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "probability of pledge " + id + " (" + value.toPlainString() + ") must be within 0 .. 1");
        }
    }

    private static void requireOther(String id, Condition condition) {
        if (condition.parts().anyMatch(new Condition.PledgeActive(id)::equals)) {
            throw new IllegalArgumentException(
                    "condition of pledge " + id + " (" + condition + ") must not name itself");
        }
    }

    /**
     * A pledge that is certain and waits for nothing.
     *
     * @param id by which conditions of other pledges name it
     * @param member the id of the member
     * @param type the id of the contribution type
     * @param amount how much
     * @param status how firm it is, not conditional
     * @param date when it was said
     * @param source where that was reported; may be empty
     * @return the pledge
     * @throws IllegalArgumentException if the status is conditional
     */
    public static Pledge of(
            String id, String member, String type, PledgedAmount amount, Status status, LocalDate date, String source) {
        return new Pledge(id, member, type, amount, status, date, source, Optional.empty(), Optional.empty());
    }

    /**
     * A pledge that waits for a condition.
     *
     * @param id by which conditions of other pledges name it
     * @param member the id of the member
     * @param type the id of the contribution type
     * @param amount how much
     * @param condition what it waits for
     * @param date when it was said
     * @param source where that was reported; may be empty
     * @return the pledge
     * @throws IllegalArgumentException if the condition names the pledge itself
     */
    public static Pledge conditional(
            String id,
            String member,
            String type,
            PledgedAmount amount,
            Condition condition,
            LocalDate date,
            String source) {
        Objects.requireNonNull(condition, "condition of a pledge");
        return of(id, member, type, amount, Status.ANNOUNCED, date, source).onCondition(condition);
    }

    /**
     * A copy that is conditional.
     *
     * @param other what it waits for
     * @return the copy
     * @throws IllegalArgumentException if the condition names the pledge itself
     */
    public Pledge onCondition(Condition other) {
        return new Pledge(id, member, type, amount, Status.CONDITIONAL, date, source, probability, Optional.of(other));
    }

    /**
     * A copy with a probability of delivery.
     *
     * @param other a decimal number within 0 .. 1
     * @return the copy
     * @throws IllegalArgumentException if it is outside 0 .. 1
     */
    public Pledge withProbability(String other) {
        return withProbability(Decimals.parse(other));
    }

    /**
     * A copy with a probability of delivery.
     *
     * @param other within 0 .. 1
     * @return the copy
     * @throws IllegalArgumentException if it is outside 0 .. 1
     */
    public Pledge withProbability(BigDecimal other) {
        return new Pledge(id, member, type, amount, status, date, source, Optional.of(other), condition);
    }

    /**
     * Whether its amount is unknown.
     *
     * @return true if no source says how much
     */
    public boolean isUnstated() {
        return amount instanceof PledgedAmount.Unstated;
    }

    /**
     * Refuses a pledge that does not fit an alliance and its burdens.
     *
     * @param alliance whose member pledges, and whose members and blocs the condition names
     * @param burdens whose types are pledged
     * @throws IllegalArgumentException if it or its condition names an unknown member, bloc or type, or if an amount is no
     *     whole number of quanta
     * @throws ArithmeticException if an amount has 2<sup>63</sup> quanta or more
     */
    public void requireFit(Alliance alliance, Collection<Burden> burdens) {
        alliance.requireMember("member of pledge " + id, member);
        Map<String, ContributionType> types =
                burdens.stream().map(Burden::type).collect(Collectors.toMap(ContributionType::id, Function.identity()));
        ContributionType given = Names.find("type of pledge " + id, type, types);
        if (amount instanceof PledgedAmount.Stated stated) {
            requireWhole("amount of pledge " + id, stated.low(), given);
            requireWhole("amount of pledge " + id, stated.high(), given);
        }
        condition.stream().flatMap(Condition::parts).forEach(part -> {
            if (part instanceof Condition.GivesAtLeast gives) {
                String role = " in the condition of pledge " + id;
                alliance.requireKnown("member or bloc" + role, gives.who());
                requireCountable("amount" + role, gives.amount(), Names.find("type" + role, gives.type(), types));
            }
        });
    }

    private static void requireWhole(String role, BigDecimal amount, ContributionType type) {
        if (amount.remainder(type.quantum()).signum() != 0) {
            throw new IllegalArgumentException(role + " (" + type.format(amount)
                    + ") must be a multiple of the quantum " + type.format(type.quantum()));
        }
        requireCountable(role, amount, type);
    }

    private static void requireCountable(String role, BigDecimal amount, ContributionType type) {
        if (amount.divideToIntegralValue(type.quantum()).compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0) {
            throw new ArithmeticException(role + " (" + type.format(amount) + ") must be less than 2^63 quanta of "
                    + type.format(type.quantum()));
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("pledge " + id + " of " + member + ": " + type + " " + amount + ", " + status);
    }
}
