package io.lionshare.score.key;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;
import java.util.function.IntFunction;

/** The shares at one point of a key, and why the last step changed them. Immutable. */
public final class Stage {
    private final String name;
    private final Shares shares;
    private final ShareBounds bounds;
    private final IntFunction<String> reason;

    private Stage(String name, Shares shares, ShareBounds bounds, IntFunction<String> reason) {
        this.name = name;
        this.shares = shares;
        this.bounds = bounds;
        this.reason = reason;
    }

    /**
     * A stage that no floor or ceiling holds any more.
     *
     * @param name the step that led here
     * @param shares the shares after it
     * @param reason gives the reason for a member's change in words, by position
     * @return the stage
     */
    public static Stage of(String name, Shares shares, IntFunction<String> reason) {
        Objects.requireNonNull(name, "name of a stage");
        Objects.requireNonNull(reason, "reason of a stage");
        return new Stage(name, shares, ShareBounds.none(shares.size()), reason);
    }

    /** A stage that later limits must respect the bounds of. */
    static Stage within(ShareBounds bounds, String name, Shares shares, IntFunction<String> reason) {
        return new Stage(name, shares, bounds, reason);
    }

    /**
     * The step that led here.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The shares after the step.
     *
     * @return the shares, which add up to 1
     */
    public Shares shares() {
        return shares;
    }

    /**
     * Why the step changed a member's share.
     *
     * @param member the member's position
     * @return the reason in words
     */
    public String reason(int member) {
        return reason.apply(member);
    }

    ShareBounds bounds() {
        return bounds;
    }

    @Override
    public String toString() {
        return PrintableText.brief("step " + name());
    }
}
