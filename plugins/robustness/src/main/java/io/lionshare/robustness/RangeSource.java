package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.List;
import java.util.Optional;

/** Where the figures over weightings of one burden come from; members are positions, weights are in the order of the space. */
interface RangeSource {
    MemberRange range(int member);

    /** How often the share is above a number. */
    Estimate above(int member, Fraction share);

    /** The least share that is not passed in a part of the weightings. */
    Estimate quantile(int member, Fraction part);

    PairOrder pair(int one, int other);

    /** How often the member has each rank, from 1. */
    List<Estimate> ranks(int member);

    /** The nearest weighting at which the pair has changed places; empty if none is known. */
    Optional<NearestWeighting> change(int one, int other, Amounts from);

    /** Positions of strategies whose weight moves no amount. */
    List<Integer> idle();

    /** For each member the part of each weight in the variance of its share: none where no weight moves it; empty where not known. */
    List<Optional<List<Estimate>>> weightParts();
}
