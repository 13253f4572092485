package io.lionshare.pledge;

import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * What a member has pledged, compared with its fair share.
 *
 * @param member the member
 * @param pledged the sum of its active pledges, in the burden's unit
 * @param fairShare its amount under the plan chosen, in the burden's unit
 * @param unstated whether one of the pledges counted has no stated amount
 */
public record MemberCoverage(Member member, AmountRange pledged, BigDecimal fairShare, boolean unstated) {
    /** Refuses null. */
    public MemberCoverage {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(pledged, "pledged amount of a member");
        Objects.requireNonNull(fairShare, "fair share of a member");
    }

    /**
     * Pledge &divide; fair share.
     *
     * @param end which end of every range
     * @return the ratio to 34 digits, 1 if the member gives its fair share; empty if that share is 0
     */
    public Optional<BigDecimal> ratio(RangeEnd end) {
        return fairShare.signum() == 0
                ? Optional.empty()
                : Optional.of(pledged.at(end).divide(fairShare, MathContext.DECIMAL128));
    }

    /**
     * How far the member is above its fair share.
     *
     * @param end which end of every range
     * @return pledge less fair share, in the burden's unit; negative if it is below
     */
    public BigDecimal difference(RangeEnd end) {
        return pledged.at(end).subtract(fairShare);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                member.id() + ": pledged " + pledged + " of a fair share of " + fairShare.toPlainString());
    }
}
