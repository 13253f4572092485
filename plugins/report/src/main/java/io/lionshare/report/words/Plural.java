package io.lionshare.report.words;

import java.math.BigDecimal;

/** What a number changes of the words around it. */
public final class Plural {
    private Plural() {}

    /**
     * So many things.
     *
     * @param count how many
     * @param noun one of them; more have an s
     * @return such as {@code 1 member} or {@code 2 members}
     */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * The verb for so many things.
     *
     * @param count how many
     * @param one such as {@code carries}
     * @param more such as {@code carry}
     * @return one of them
     */
    public static String verb(long count, String one, String more) {
        return count == 1 ? one : more;
    }

    /**
     * The verb for an amount.
     *
     * @param amount how much
     * @param one such as {@code goes}
     * @param more such as {@code go}
     * @return one of them
     */
    public static String verb(BigDecimal amount, String one, String more) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? one : more;
    }
}
