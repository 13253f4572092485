package io.lionshare.files.table;

import java.util.List;
import java.util.Optional;

/** What a cell holds, taken for a cell of a column of numbers. */
sealed interface Content {
    /** Dashes of all lengths: much official statistics prints one for nil, and others for a figure that is not known. */
    List<String> DASHES = List.of("-", "\u2013", "\u2014", "\u2212", "--", "---");

    /** No number with marks is longer. */
    int LONGEST = 100;

    /** No figure: nothing at all, or a marker that says so. */
    record None(String marker) implements Content {}

    /** A text that was said to mean 0. */
    record Zero() implements Content {}

    /** A dash, which can mean 0 or that there is no figure. */
    record Dash(String text) implements Content {}

    /** A number. */
    record Plain(NumberText number) implements Content {}

    /** A number with a sign or mark at it. */
    record Marked(MarkedNumber marked) implements Content {}

    /** A number in brackets. */
    record Bracketed(NumberText number) implements Content {}

    /** A number with a word after it. */
    record Worded(String word) implements Content {}

    /** No number. */
    record Text() implements Content {}

    /** Whether it shows that its column has numbers. */
    default boolean isNumberLike() {
        return this instanceof Plain || this instanceof Marked || this instanceof Bracketed || this instanceof Worded;
    }

    static Content of(String cell, TableSettings settings) {
        if (cell.isEmpty() || settings.list("missing").contains(cell)) {
            return new None(cell);
        }
        if (settings.list("zero").contains(cell)) {
            return new Zero();
        }
        if (WordLists.MISSING.contains(cell)) {
            return new None(cell);
        }
        if (DASHES.contains(cell)) {
            return new Dash(cell);
        }
        return NumberText.of(unmarked(cell, settings.list("marks")))
                .<Content>map(Plain::new)
                .or(() -> MarkedNumber.bracketed(cell).map(Bracketed::new))
                .or(() -> MarkedNumber.of(cell).map(Marked::new))
                .or(() -> MarkedNumber.wordIn(cell).map(Worded::new))
                .orElseGet(Text::new);
    }

    /** Without the marks that were said to be no part of a number, at both ends and as often as they stand there. */
    private static String unmarked(String cell, List<String> marks) {
        String text = cell;
        boolean hasNone = marks.isEmpty() || cell.length() > LONGEST;
        Optional<String> found = hasNone ? Optional.empty() : Optional.of("");
        while (found.isPresent()) {
            String before = text;
            found = marks.stream()
                    .filter(mark -> before.startsWith(mark) || before.endsWith(mark))
                    .findFirst();
            text = found.map(mark -> Invisible.strip(
                            before.endsWith(mark)
                                    ? before.substring(0, before.length() - mark.length())
                                    : before.substring(mark.length())))
                    .orElse(before);
        }
        return text;
    }
}
