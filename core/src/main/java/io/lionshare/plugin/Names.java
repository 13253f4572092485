package io.lionshare.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names: not blank, and looked up with the one message that every unknown name gets: the known names, and the nearest. */
public final class Names {
    /** Names with more letters are not mistyped, and the time to compare two names grows with the product of their lengths. */
    static final int LONGEST_MISTYPED = 100;

    /** More names than this are not listed in a message. */
    private static final int MOST_LISTED = 300;

    private static final int MOST_IN_SENTENCE = 10;

    private Names() {}

    /**
     * Refuses a blank text.
     *
     * @param role what the text stands for, such as {@code "name of a bloc"}
     * @param text the text
     * @throws IllegalArgumentException if the text is blank
     * @throws NullPointerException if there is no text; the message is the role
     */
    public static void requireText(String role, String text) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, role);
        if (text.isBlank()) {
            throw new IllegalArgumentException(role + " ('" + PrintableText.value(text) + "') must not be blank");
        }
    }

    /**
     * What a name stands for.
     *
     * @param <V> the type of what names stand for
     * @param role what the name stands for, such as {@code "member"}
     * @param name the name asked for
     * @param byName what every known name stands for
     * @return what the name stands for
     * @throws IllegalArgumentException if there is no such name
     */
    public static <V> V find(String role, String name, Map<String, V> byName) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        V found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(unknown(role, name, byName.keySet()));
        }
        return found;
    }

    /**
     * Refuses a name that is not known.
     *
     * @param role what the name stands for, such as {@code "member"}
     * @param name the name asked for
     * @param known all names that would do
     * @throws IllegalArgumentException if {@code known} lacks the name
     */
    public static void requireKnown(String role, String name, Collection<String> known) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        if (!known.contains(name)) {
            throw new IllegalArgumentException(unknown(role, name, known));
        }
    }

    /**
     * The message for an unknown name.
     *
     * @param role what the name stands for
     * @param name the name asked for
     * @param known all names that would do
     * @return the message with the known names, or with their number if there are more than 300; its second line names the
     *     rule or method that people call so ({@link OtherName}), or the nearest known name, if there is one
     */
    public static String unknown(String role, String name, Collection<String> known) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        return message(role, name, known)
                + maybe(name, known).map(near -> "\n" + near).orElse("");
    }

    /**
     * The message for an unknown name that may stand for what is kept elsewhere.
     *
     * @param role what the name stands for
     * @param name the name asked for
     * @param known all names that would do
     * @param advice what to do where no known name is near, after "Maybe"
     * @return as {@link #unknown(String, String, Collection)}, with the advice for a second line where that would have none
     */
    public static String unknown(String role, String name, Collection<String> known, String advice) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(advice, "advice");
        return message(role, name, known) + "\n" + maybe(name, known).orElse("Maybe " + advice);
    }

    private static String message(String role, String name, Collection<String> known) {
        return "unknown " + role + " '" + PrintableText.value(name) + "'" + among(known);
    }

    private static Optional<String> maybe(String name, Collection<String> known) {
        return OtherName.find(name, known)
                .map(OtherName::text)
                .or(() -> nearest(name, known).map(near -> "'" + near + "'"))
                .map(near -> "Maybe " + near + "?");
    }

    private static String among(Collection<String> known) {
        if (known.size() > MOST_LISTED) {
            return " among " + known.size() + " known names";
        }
        return "; known: "
                + (known.isEmpty()
                        ? "none"
                        : new TreeSet<>(known)
                                .stream().map(PrintableText::value).collect(Collectors.joining(", ")));
    }

    /**
     * Names in a sentence: up to ten, or the first ten and how many more there are.
     *
     * @param names any number of names
     * @return such as {@code A, B} or {@code A, B, C, D, E, F, G, H, I, J and 3990 more}
     */
    public static String few(List<String> names) {
        int more = names.size() - MOST_IN_SENTENCE;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_IN_SENTENCE)) + " and " + more + " more";
    }

    /**
     * The known name that differs least from the one asked for.
     *
     * @param name the name asked for
     * @param known all names that would do
     * @return the nearest name, if one is near: not more than a third of the letters differ, upper and lower case aside;
     *     none for a name of more than 100 letters
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        Objects.requireNonNull(known, "known");
        if (name.length() > LONGEST_MISTYPED) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int most = Math.max(1, name.length() / 3);
        return new TreeSet<>(known)
                .stream()
                        .filter(candidate -> candidate.length() <= name.length() + most)
                        .filter(candidate -> isTypo(distance(wanted, candidate.toLowerCase(Locale.ROOT)), wanted, most))
                        .min(Comparator.comparingInt(
                                candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** Whether a number of letters can differ by mistake: if all of them do, it is another word. */
    private static boolean isTypo(int distance, String wanted, int most) {
        return distance == 0 || (distance <= most && distance < wanted.length());
    }

    /** The least number of letters to insert, delete or replace (Levenshtein 1966), row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
