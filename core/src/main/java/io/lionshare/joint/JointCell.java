package io.lionshare.joint;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * What one member gives of one kind.
 *
 * @param member a member's id
 * @param kind the id of a burden's contribution type
 */
public record JointCell(String member, String kind) {
    /** Refuses null. */
    public JointCell {
        Objects.requireNonNull(member, "member of a joint cell");
        Objects.requireNonNull(kind, "kind of a joint cell");
    }

    @Override
    public String toString() {
        return PrintableText.brief(kind + " of " + member);
    }
}
