package io.lionshare.files;

import io.lionshare.model.Condition;
import io.lionshare.plugin.PrintableText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a pledge waits for: one key that says what kind of condition it is. */
final class ConditionChoice {
    static final AllowedKeys CONDITION = new AllowedKeys(
            "condition",
            List.of(),
            List.of("gives-at-least", "members-take-part", "pledge-active", "not-before", "all-of", "any-of"));
    static final AllowedKeys GIVES = new AllowedKeys("gives-at-least", List.of("who", "type", "amount"), List.of());

    private ConditionChoice() {}

    static Optional<Condition> read(Node node, Reading reading) {
        return reading.fields(node, CONDITION).flatMap(fields -> {
            if (fields.values().size() > 1) {
                reading.refuse(
                        node.place(),
                        "condition (" + String.join(", ", fields.values().keySet())
                                + ") must have one key\nMaybe all-of or any-of, with a list of conditions");
                return Optional.empty();
            }
            Map.Entry<String, Node> only = fields.values().entrySet().iterator().next();
            return of(only.getKey(), only.getValue(), reading);
        });
    }

    private static Optional<Condition> of(String key, Node node, Reading reading) {
        return switch (key) {
            case "gives-at-least" -> reading.fields(node, GIVES).flatMap(gives -> gives(gives, reading));
            case "members-take-part" ->
                reading.decimal(node, key)
                        .flatMap(count ->
                                reading.made(node.place(), () -> new Condition.MembersTakePart(count.intValueExact())));
            case "pledge-active" -> reading.text(node, key).map(Condition.PledgeActive::new);
            case "not-before" -> date(node, key, reading).map(Condition.NotBefore::new);
            case "all-of" -> several(node, key, Condition.AllOf::new, reading);
            case "any-of" -> several(node, key, Condition.AnyOf::new, reading);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> gives(Node.Fields gives, Reading reading) {
        Optional<String> who = reading.text(gives.get("who"), "who of gives-at-least");
        Optional<String> type = reading.text(gives.get("type"), "type of gives-at-least");
        Node amount = gives.get("amount");
        return reading.decimal(amount, "amount of gives-at-least")
                .flatMap(least -> who.flatMap(giver -> type.flatMap(
                        kind -> reading.made(amount.place(), () -> new Condition.GivesAtLeast(giver, kind, least)))));
    }

    private static Optional<Condition> several(
            Node node, String key, Function<List<Condition>, Condition> maker, Reading reading) {
        List<Condition> list = new ArrayList<>();
        List<Node> items = reading.items(node, key);
        items.forEach(item -> read(item, reading).ifPresent(list::add));
        return list.isEmpty() || list.size() < items.size() ? Optional.empty() : Optional.of(maker.apply(list));
    }

    static Optional<LocalDate> date(Node node, String role, Reading reading) {
        return reading.text(node, role).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                reading.refuse(
                        node.place(), role + " ('" + PrintableText.value(text) + "') must be a day such as 2026-01-31");
                return Optional.empty();
            }
        });
    }
}
