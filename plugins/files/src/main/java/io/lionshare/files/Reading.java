package io.lionshare.files;

import io.lionshare.model.Member;
import io.lionshare.model.MemberNames;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects the problems of one scenario, so that all of them are reported at once. What cannot be read is empty, and has a problem.
 */
final class Reading {
    /** No reader needs more, and a broken file of a megabyte could have hundreds of thousands. */
    private static final int MOST_PROBLEMS = 100;

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Consumer<Scenario>> checks = new ArrayList<>();
    private int count;

    void refuse(Place place, String message) {
        count++;
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    Place.of(place.file()).problem("more than " + MOST_PROBLEMS + " problems; the rest is left out"));
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(place.problem(PrintableText.message(message)));
        }
    }

    /** Refuses a name, with the names that are known, unless no more problems are reported. */
    void refuseUnknown(Place place, String role, String name, Collection<String> known) {
        refuseUnknown(place, role, name, known, "");
    }

    /** Refuses a name, with advice where no known one is near; the advice may be empty. */
    void refuseUnknown(Place place, String role, String name, Collection<String> known, String advice) {
        if (problems.size() > MOST_PROBLEMS) {
            refuse(place, role);
        } else if (advice.isEmpty()) {
            refuse(place, Names.unknown(role, name, known));
        } else {
            refuse(place, Names.unknown(role, name, known, advice));
        }
    }

    /** Refuses a name of a member or bloc; the id rules, but a member that has this name or another code is named. */
    void refuseUnknown(Place place, String role, String name, Collection<String> known, Collection<Member> members) {
        refuse(place, problems.size() > MOST_PROBLEMS ? role : MemberNames.unknown(role, name, known, members));
    }

    /** How many problems there were, listed or not, to see later whether a part had some. */
    int count() {
        return count;
    }

    /** Ends the reading if anything was refused. */
    void requireNoProblems() {
        if (count > 0) {
            throw new ScenarioException(problems);
        }
    }

    /** A text that is not blank. */
    Optional<String> text(Node node, String role) {
        if (!(node instanceof Node.Scalar scalar)) {
            refuse(node.place(), role + " (" + node.kind() + ") must be text");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            refuse(node.place(), role + " ('" + PrintableText.value(scalar.text()) + "') must not be empty");
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    Optional<BigDecimal> decimal(Node node, String role) {
        return text(node, role).flatMap(text -> {
            try {
                return Optional.of(Decimals.parse(text));
            } catch (NumberFormatException e) {
                refuse(
                        node.place(),
                        role + " ('" + PrintableText.value(text) + "') must be a decimal number such as 1250.5"
                                + withoutCommas(text));
                return Optional.empty();
            }
        });
    }

    /** The numbers that a text with commas can be. */
    private static String withoutCommas(String text) {
        if (text.indexOf(',') < 0) {
            return "";
        }
        List<String> numbers = Stream.of(
                        text.replace(",", ""), text.replace(".", "").replace(',', '.'))
                .filter(number -> number.matches("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?"))
                .toList();
        return numbers.isEmpty() ? "" : "\nMaybe " + String.join(" or ", numbers);
    }

    /** The entries of a list; a list of nothing has a problem. */
    List<Node> items(Node node, String role) {
        if (node instanceof Node.Items items && !items.list().isEmpty()) {
            return items.list();
        }
        refuse(node.place(), role + " (" + node.kind() + ") must be a list of at least one entry, each after '- '");
        return List.of();
    }

    /** Keys with values; nothing in their place has a problem. */
    Optional<Node.Fields> fields(Node node, String role) {
        if (node instanceof Node.Fields fields && !fields.values().isEmpty()) {
            return Optional.of(fields);
        }
        refuse(node.place(), role + " (" + node.kind() + ") must be keys with values, such as 'key: value'");
        return Optional.empty();
    }

    /** Keys with values, all of them known to the shape and none of its own missing. */
    Optional<Node.Fields> fields(Node node, AllowedKeys shape) {
        return fields(node, shape.name()).filter(fields -> shape.fits(fields, this));
    }

    /** Refuses what a check refuses, unless no more problems are reported: one message can list thousands of members. */
    void check(Place place, Runnable check) {
        if (problems.size() <= MOST_PROBLEMS) {
            made(place, () -> {
                check.run();
                return place;
            });
        }
    }

    /** Keeps a check for the whole scenario. */
    void later(Place place, Consumer<Scenario> check) {
        checks.add(scenario -> check(place, () -> check.accept(scenario)));
    }

    /** Refuses what the checks refuse that were kept. */
    void checkWhole(Scenario scenario) {
        checks.forEach(check -> check.accept(scenario));
    }

    /** What the core makes of values; what it refuses is reported where they stand. */
    <T> Optional<T> made(Place place, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            refuse(place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
