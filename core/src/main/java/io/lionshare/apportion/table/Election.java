package io.lionshare.apportion.table;

import com.google.common.math.LongMath;
import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An election of lists (rows) in districts (columns) with the rules around a {@linkplain Biproportional biproportional
 * division}: a quorum, the seats of lists or how they are apportioned, and a seat for the winner of each district. This is the
 * "double proportional" procedure of several Swiss cantons (Pukelsheim 2014, chapter 14). Immutable.
 *
 * <pre>{@code
 * VoteTable votes = VoteTable.of(List.of("Left", "Right"), List.of("North", "South"), new double[][] {{123, 45}, {67, 89}});
 * ElectionOutcome outcome = Election.of(votes, 3, 2).elect(new Webster());
 * outcome.seats().units(0, 0); // seats of Left in North
 * }</pre>
 */
public final class Election {
    private static final ContributionType SEATS = ContributionType.of("seats", "seats", "1");

    private final VoteTable votes;
    private final long[] districtSeats;
    private final Quorum quorum;
    private final Optional<long[]> listSeats;
    private final long listMinimum;
    private final boolean hasWinnerSeats;

    private Election(
            VoteTable votes,
            long[] districtSeats,
            Quorum quorum,
            Optional<long[]> listSeats,
            long listMinimum,
            boolean hasWinnerSeats) {
        this.votes = votes;
        this.districtSeats = districtSeats;
        this.quorum = quorum;
        this.listSeats = listSeats;
        this.listMinimum = listMinimum;
        this.hasWinnerSeats = hasWinnerSeats;
    }

    /**
     * An election without a quorum, in which the seats of lists are apportioned.
     *
     * @param votes lists in rows, districts in columns
     * @param districtSeats the seats of each district, &ge; 0
     * @return the election
     * @throws IllegalArgumentException if there is not one number for each district, or if one is negative
     * @throws ArithmeticException if they add up to more than a {@code long} holds
     */
    public static Election of(VoteTable votes, long... districtSeats) {
        Objects.requireNonNull(districtSeats, "district seats of an election");
        requireSeats("district", votes.columns(), districtSeats);
        return new Election(votes, districtSeats.clone(), Quorum.none(), Optional.empty(), 0, false);
    }

    private static void requireSeats(String role, List<String> names, long[] seats) {
        if (seats.length != names.size()) {
            throw new IllegalArgumentException("number of seats of " + role + "s (" + seats.length
                    + ") must be that of " + role + "s (" + names.size() + ")");
        }
        long sum = 0;
        for (int i = 0; i < seats.length; i++) {
            if (seats[i] < 0) {
                throw new IllegalArgumentException(
                        "seats of " + role + " " + names.get(i) + " (" + seats[i] + ") must be >= 0");
            }
            sum = LongMath.checkedAdd(sum, seats[i]);
        }
    }

    /**
     * A copy in which only the lists that reach a quorum take part.
     *
     * @param part of the votes that a list must have
     * @return the copy
     */
    public Election withQuorum(Quorum part) {
        return new Election(votes, districtSeats, part, listSeats, listMinimum, hasWinnerSeats);
    }

    /**
     * A copy in which the seats of lists are given.
     *
     * @param seats the seats of each list, &ge; 0
     * @return the copy
     * @throws IllegalArgumentException if there is not one number for each list, or if one is negative
     * @throws ArithmeticException if they add up to more than a {@code long} holds
     */
    public Election withListSeats(long... seats) {
        requireSeats("list", votes.rows(), seats);
        return new Election(votes, districtSeats, quorum, Optional.of(seats.clone()), listMinimum, hasWinnerSeats);
    }

    /**
     * A copy in which every list that takes part gets some seats at least, where the seats of lists are apportioned.
     *
     * @param seats the least seats, &ge; 0
     * @return the copy
     * @throws IllegalArgumentException if the number is negative
     */
    public Election withListMinimum(long seats) {
        if (seats < 0) {
            throw new IllegalArgumentException("least seats of a list (" + seats + ") must be >= 0");
        }
        return new Election(votes, districtSeats, quorum, listSeats, seats, hasWinnerSeats);
    }

    /**
     * A copy in which the list with the most votes in a district gets at least one of its seats ("winner takes one"). Where
     * several lists have the most votes, none of them is sure of a seat.
     *
     * @return the copy
     */
    public Election withWinnerSeats() {
        return new Election(votes, districtSeats, quorum, listSeats, listMinimum, true);
    }

    /**
     * Divides the seats. Seats of lists, where they are not given, are apportioned by the same method in proportion to
     * {@linkplain VoteTable#voters the voters} behind each list.
     *
     * @param method the rounding, such as Webster's
     * @return the seats, and what was decided on the way
     * @throws MarginConflict if no table has these totals and bounds
     * @throws IllegalArgumentException if the seats of lists and of districts do not add up to the same, if the least seats of
     *     lists are more than all seats, or if there are seats and no list that takes part has votes
     */
    public ElectionOutcome elect(DivisorMethod method) {
        Set<String> reached = quorum.reached(votes);
        List<String> below =
                votes.rows().stream().filter(list -> !reached.contains(list)).toList();
        VoteTable kept = below.isEmpty() ? votes : votes.keeping(reached);
        requireVotes(kept);
        Optional<Apportionment> apportioned =
                listSeats.isPresent() ? Optional.empty() : Optional.of(listSeats(kept, method));
        long[] ofLists =
                apportioned.map(Apportionment::toArray).or(() -> listSeats).orElseThrow();
        MarginProblem problem = MarginProblem.of(MarginWords.ELECTION, kept, ofLists, districtSeats);
        List<String> shared = new ArrayList<>();
        if (hasWinnerSeats) {
            problem = problem.withMinimum(winnerSeats(kept, shared));
        }
        return new ElectionOutcome(Biproportional.by(method).divide(problem), below, apportioned, shared);
    }

    private void requireVotes(VoteTable kept) {
        long seats = Arrays.stream(districtSeats).sum();
        if (seats > 0 && kept.votes().sum().signum() == 0) {
            throw new IllegalArgumentException(
                    votes.votes().sum().signum() == 0
                            ? "votes of all lists are 0, so there is nothing to divide the "
                                    + Nouns.count(seats, "seats") + " by\nMaybe the table lacks votes"
                            : "no list with votes reaches the quorum, so no list can have the "
                                    + Nouns.count(seats, "seats") + "\nMaybe lower the quorum");
        }
    }

    private Apportionment listSeats(VoteTable kept, DivisorMethod method) {
        BigDecimal all = BigDecimal.valueOf(Arrays.stream(districtSeats).sum());
        Amounts voters = kept.voters(districtSeats);
        List<LimitTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            BigDecimal least = voters.isZero(i) ? BigDecimal.ZERO : BigDecimal.valueOf(listMinimum);
            nodes.add(LimitTree.node(kept.rows().get(i), new int[] {i}, least, all));
        }
        return method.apportion(voters, LimitTree.of(all, nodes, List.of(), SEATS), TieBreak.largerWeight());
    }

    /** A floor of one seat for the winner of each district; districts where the first place is shared are added to the list. */
    private long[][] winnerSeats(VoteTable kept, List<String> shared) {
        int width = districtSeats.length;
        long[][] minimum = new long[kept.rows().size()][width];
        for (int j = 0; j < width; j++) {
            int best = 0;
            boolean isShared = false;
            for (int i = 1; i < minimum.length; i++) {
                int order = kept.votes().compare(i * width + j, best * width + j);
                isShared = order == 0 || (isShared && order < 0);
                best = order > 0 ? i : best;
            }
            if (isShared) {
                shared.add(kept.columns().get(j));
            } else {
                minimum[best][j] = districtSeats[j] > 0 ? 1 : 0;
            }
        }
        return minimum;
    }

    @Override
    public String toString() {
        return "election of " + votes.rows().size() + " lists in "
                + votes.columns().size() + " districts";
    }
}
