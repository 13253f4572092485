package io.lionshare.pledge;

import io.lionshare.model.Condition;
import io.lionshare.model.Member;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Conditions in words: members and pledges by their names, amounts with what they are of.
 *
 * @param book knows members and types
 * @param pledges what a pledge is called, by its id
 */
record ConditionText(PledgeBook book, UnaryOperator<String> pledges) {
    String of(Condition condition) {
        if (condition instanceof Condition.GivesAtLeast gives) {
            return name(book, gives.who()) + " gives at least "
                    + book.burden(gives.type()).type().format(gives.amount());
        }
        if (condition instanceof Condition.PledgeActive other) {
            return pledges.apply(other.pledge()) + " is active";
        }
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), " and ");
        }
        return condition instanceof Condition.AnyOf any ? joined(any.conditions(), " or ") : condition.text();
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    /** The name of a member by its id; a bloc is called by its name. */
    static String name(PledgeBook book, String who) {
        return book.alliance().members().stream()
                .filter(member -> member.id().equals(who))
                .map(Member::name)
                .findFirst()
                .orElse(who);
    }
}
