package io.lionshare.model;

import java.util.List;
import java.util.Objects;

/** Members lack a figure that something needs. The message names the indicator and the members. */
public final class MissingFiguresException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The id of the indicator. */
    private final String indicator;

    private final transient List<String> members;

    /**
     * The figures that are missing.
     *
     * @param indicator the id of the indicator
     * @param members the ids of the members that lack it
     */
    public MissingFiguresException(String indicator, List<String> members) {
        super("indicator " + Objects.requireNonNull(indicator, "indicator that is missing") + " is missing for "
                + String.join(", ", Objects.requireNonNull(members, "members without a figure")));
        this.indicator = indicator;
        this.members = List.copyOf(members);
    }

    /**
     * The same figures, with the plug-in that needs them.
     *
     * @param who stands before the message
     * @param cause the exception without it
     */
    public MissingFiguresException(String who, MissingFiguresException cause) {
        super(Objects.requireNonNull(who, "who misses figures") + cause.getMessage(), cause);
        this.indicator = cause.indicator;
        this.members = cause.members;
    }

    /**
     * The indicator.
     *
     * @return its id
     */
    public String indicator() {
        return indicator;
    }

    /**
     * Who lacks it.
     *
     * @return the ids of the members
     */
    public List<String> members() {
        return members;
    }
}
