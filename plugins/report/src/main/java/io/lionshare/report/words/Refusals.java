package io.lionshare.report.words;

/** Why something cannot be, from the message of an exception. */
public final class Refusals {
    private Refusals() {}

    /**
     * The reason alone: what may be done about it stands in further lines, for whoever can change the question.
     *
     * @param refusal such as that of limits that leave no room
     * @return a sentence without its full stop
     */
    public static String reason(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
