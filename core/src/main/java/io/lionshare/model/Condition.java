package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pledge waits for. Every condition is monotone: more active pledges, or a later day, never make it fail.
 *
 * <p>A condition is evaluated as if the pledge itself were active, so its own amount and its own member count.
 */
public sealed interface Condition {
    /**
     * The conditions that it is built from, itself if it is not built from others.
     *
     * @return conditions other than "all of" and "any of", in order
     */
    default Stream<Condition> parts() {
        return Stream.of(this);
    }

    /**
     * The condition in words, all of it; {@code toString} is cut.
     *
     * @return such as {@code pledge DEU-ground is active}
     */
    String text();

    /**
     * A member or bloc gives at least so much of a type.
     *
     * @param who a member's id or a bloc's name
     * @param type the id of the contribution type
     * @param amount the least, in the type's unit, &ge; 0
     */
    record GivesAtLeast(String who, String type, BigDecimal amount) implements Condition {
        /** Refuses a blank name and a negative amount. */
        public GivesAtLeast {
            Names.requireText("giver in a condition", who);
            Names.requireText("type in a condition", type);
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "amount in a condition on " + who + " (" + amount.toPlainString() + ") must be >= 0");
            }
        }

        @Override
        public String text() {
            return who + " gives at least " + amount.toPlainString() + " of " + type;
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * A least number of members takes part, which is to have an active pledge above 0 of any type.
     *
     * @param count the least number of members, at least 1, the member of the pledge counted
     */
    record MembersTakePart(int count) implements Condition {
        /** Refuses a number below 1. */
        public MembersTakePart {
            if (count < 1) {
                throw new IllegalArgumentException("members in a condition (" + count + ") must be >= 1");
            }
        }

        @Override
        public String text() {
            return "at least " + Nouns.count(count, "members") + (count == 1 ? " takes part" : " take part");
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * Another pledge is active.
     *
     * @param pledge its id
     */
    record PledgeActive(String pledge) implements Condition {
        /** Refuses a blank id. */
        public PledgeActive {
            Names.requireText("pledge in a condition", pledge);
        }

        @Override
        public String text() {
            return "pledge " + pledge + " is active";
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * A day has come.
     *
     * @param date the first day on which the condition is met
     */
    record NotBefore(LocalDate date) implements Condition {
        /** Refuses null. */
        public NotBefore {
            Objects.requireNonNull(date, "date of a condition");
        }

        @Override
        public String text() {
            return "not before " + date;
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * A member or bloc gives at least so much of a type.
     *
     * @param who a member's id or a bloc's name
     * @param type the id of the contribution type
     * @param amount in the type's unit
     * @return the condition
     * @throws IllegalArgumentException if the amount is negative
     */
    static Condition givesAtLeast(String who, String type, long amount) {
        return new GivesAtLeast(who, type, BigDecimal.valueOf(amount));
    }

    /**
     * A member or bloc gives at least so much of a type.
     *
     * @param who a member's id or a bloc's name
     * @param type the id of the contribution type
     * @param amount in the type's unit
     * @return the condition
     * @throws IllegalArgumentException if the amount is negative
     */
    static Condition givesAtLeast(String who, String type, BigDecimal amount) {
        return new GivesAtLeast(who, type, amount);
    }

    /**
     * All of some conditions.
     *
     * @param conditions at least one
     */
    record AllOf(List<Condition> conditions) implements Condition {
        /** Refuses an empty list. */
        public AllOf {
            conditions = copy("all of", conditions);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }

        @Override
        public String text() {
            return joined(conditions, " and ");
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * Any of some conditions.
     *
     * @param conditions at least one
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        /** Refuses an empty list. */
        public AnyOf {
            conditions = copy("any of", conditions);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }

        @Override
        public String text() {
            return joined(conditions, " or ");
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    /**
     * A member or bloc gives at least so much of a type.
     *
     * @param who a member's id or a bloc's name
     * @param type the id of the contribution type
     * @param amount a decimal number, in the type's unit
     * @return the condition
     * @throws IllegalArgumentException if the amount is negative
     */
    static Condition givesAtLeast(String who, String type, String amount) {
        Objects.requireNonNull(amount, "amount");
        return new GivesAtLeast(who, type, Decimals.parse(amount));
    }

    /**
     * All of some conditions.
     *
     * @param conditions at least one
     * @return the condition
     * @throws IllegalArgumentException if there are none
     */
    static Condition allOf(Condition... conditions) {
        Objects.requireNonNull(conditions, "conditions");
        return new AllOf(Arrays.asList(conditions));
    }

    /**
     * Any of some conditions.
     *
     * @param conditions at least one
     * @return the condition
     * @throws IllegalArgumentException if there are none
     */
    static Condition anyOf(Condition... conditions) {
        Objects.requireNonNull(conditions, "conditions");
        return new AnyOf(Arrays.asList(conditions));
    }

    private static List<Condition> copy(String role, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("condition '" + role + "' must have at least one part");
        }
        return List.copyOf(conditions);
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(Condition::text).collect(Collectors.joining(word, "(", ")"));
    }
}
