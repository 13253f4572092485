package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/** Groups of members as sets of bits. */
public final class Groups {
    private Groups() {}

    public static List<Integer> members(int group) {
        return IntStream.range(0, Integer.SIZE)
                .filter(i -> has(group, i))
                .boxed()
                .toList();
    }

    public static boolean has(int group, int member) {
        return (group >>> member & 1) == 1;
    }

    public static Fraction sum(List<Fraction> values, int group) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < values.size(); i++) {
            if (has(group, i)) {
                sum = sum.plus(values.get(i));
            }
        }
        return sum;
    }
}
