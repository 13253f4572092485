package io.lionshare.pledge;

import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A condition over the positions of pledges, ready to be evaluated many times. */
interface CompiledCondition {
    /** Whether the condition is met by these pledges. */
    boolean holds(boolean[] active);

    /** The parts of the condition that these pledges do not meet; empty if it is met. */
    Stream<Leaf> unmet(boolean[] active);

    /** A condition that is not built from others. */
    interface Leaf extends CompiledCondition {
        /** What these pledges come to, in words. */
        String shortfall(boolean[] active);

        /** The same, where other pledges are called by names instead of ids. */
        default String shortfall(boolean[] active, UnaryOperator<String> names) {
            return shortfall(active);
        }

        /** The pledges that could bring the condition nearer. */
        IntStream raisers(boolean[] active);

        /** How many more quanta of the pledge at a position would meet the condition; empty if none would. */
        LongStream missing(boolean[] active, int from);

        @Override
        default Stream<Leaf> unmet(boolean[] active) {
            return holds(active) ? Stream.empty() : Stream.of(this);
        }
    }

    /** All or any of some terms. */
    record Group(List<CompiledCondition> parts, boolean all) implements CompiledCondition {
        @Override
        public boolean holds(boolean[] active) {
            for (CompiledCondition part : parts) {
                if (part.holds(active) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public Stream<Leaf> unmet(boolean[] active) {
            return holds(active) ? Stream.empty() : parts.stream().flatMap(part -> part.unmet(active));
        }
    }

    /** The amounts of some pledges reach a sum. */
    final class Sum implements Leaf {
        private final String who;
        private final ContributionType type;
        private final int[] givers;
        private final long[] quanta;
        private final long need;

        Sum(String who, ContributionType type, int[] givers, long[] quanta, long need) {
            this.who = who;
            this.type = type;
            this.givers = givers;
            this.quanta = quanta;
            this.need = need;
        }

        private long given(boolean[] active) {
            long given = 0;
            for (int i = 0; i < givers.length; i++) {
                given += active[givers[i]] ? quanta[i] : 0;
            }
            return given;
        }

        @Override
        public boolean holds(boolean[] active) {
            return given(active) >= need;
        }

        @Override
        public String shortfall(boolean[] active) {
            return who + " gives " + digits(given(active)) + " of " + type.format(type.amount(BigDecimal.valueOf(need)))
                    + " of " + type.label().phrase();
        }

        private String digits(long count) {
            return type.digits(type.amount(BigDecimal.valueOf(count)));
        }

        @Override
        public IntStream raisers(boolean[] active) {
            return IntStream.range(0, givers.length)
                    .filter(i -> quanta[i] > 0 && !active[givers[i]])
                    .map(i -> givers[i]);
        }

        @Override
        public LongStream missing(boolean[] active, int from) {
            return Arrays.stream(givers).anyMatch(giver -> giver == from)
                    ? LongStream.of(need - given(active))
                    : LongStream.empty();
        }
    }

    /** Enough members have an active pledge above 0. */
    final class Count implements Leaf {
        private final int[] memberOf;
        private final long[] quanta;
        private final int members;
        private final int need;

        /** By position of the pledge: its member and its amount. */
        Count(int[] memberOf, long[] quanta, int members, int need) {
            this.memberOf = memberOf;
            this.quanta = quanta;
            this.members = members;
            this.need = need;
        }

        private boolean[] present(boolean[] active) {
            boolean[] present = new boolean[members];
            for (int i = 0; i < memberOf.length; i++) {
                present[memberOf[i]] |= active[i] && quanta[i] > 0;
            }
            return present;
        }

        private static int count(boolean[] present) {
            int count = 0;
            for (boolean here : present) {
                count += here ? 1 : 0;
            }
            return count;
        }

        @Override
        public boolean holds(boolean[] active) {
            return count(present(active)) >= need;
        }

        @Override
        public String shortfall(boolean[] active) {
            return count(present(active)) + " of " + need + " members take part";
        }

        @Override
        public IntStream raisers(boolean[] active) {
            boolean[] present = present(active);
            return IntStream.range(0, quanta.length).filter(i -> quanta[i] > 0 && !present[memberOf[i]]);
        }

        @Override
        public LongStream missing(boolean[] active, int from) {
            return present(active)[memberOf[from]] ? LongStream.empty() : LongStream.of(1);
        }
    }

    /** Another pledge is active. */
    record Other(String id, int pledge) implements Leaf {
        @Override
        public boolean holds(boolean[] active) {
            return active[pledge];
        }

        @Override
        public String shortfall(boolean[] active) {
            return shortfall(active, other -> "pledge " + other);
        }

        @Override
        public String shortfall(boolean[] active, UnaryOperator<String> names) {
            return names.apply(id) + " is not active";
        }

        @Override
        public IntStream raisers(boolean[] active) {
            return IntStream.of(pledge);
        }

        @Override
        public LongStream missing(boolean[] active, int from) {
            return LongStream.empty();
        }
    }

    /** Something that no pledge changes: a day that has come or not. */
    record Fixed(boolean met, String words) implements Leaf {
        @Override
        public boolean holds(boolean[] active) {
            return met;
        }

        @Override
        public String shortfall(boolean[] active) {
            return words;
        }

        @Override
        public IntStream raisers(boolean[] active) {
            return IntStream.empty();
        }

        @Override
        public LongStream missing(boolean[] active, int from) {
            return LongStream.empty();
        }
    }
}
