package io.lionshare.examples.cli.solve;

import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The limits of one line: two optional arrays with a bound per member, and optional blocs.
 *
 * @param lower the name of the field with the floors
 * @param upper the name of the field with the ceilings
 * @param reader reads an array of numbers from a field
 * @param single reads one number from a field
 */
record LineLimits(
        String lower,
        String upper,
        BiFunction<Fields, String, BigDecimal[]> reader,
        BiFunction<Fields, String, BigDecimal> single) {
    private static final ContributionType UNITS = ContributionType.of("amount", "units", "1");

    boolean given(Fields line) {
        return line.has(lower) || line.has(upper) || line.has("blocs");
    }

    LimitTree read(Fields line, BigDecimal total, String sized, int size) {
        BigDecimal[] floors = array(line, lower, sized, size, BigDecimal.ZERO);
        BigDecimal[] ceilings = array(line, upper, sized, size, total);
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (line.has(upper)) {
                requireOrder(line, "[" + i + "]", floors[i], ceilings[i]);
            }
            members.add(LimitTree.node("member " + i, new int[] {i}, floors[i], ceilings[i].min(total.max(floors[i]))));
        }
        List<LimitTree.Node> blocs = new ArrayList<>();
        for (Fields bloc : line.objects("blocs")) {
            blocs.add(bloc(bloc, "bloc " + blocs.size(), total, size));
        }
        return LimitTree.of(total, members, blocs, UNITS);
    }

    private BigDecimal[] array(Fields line, String name, String sized, int size, BigDecimal otherwise) {
        if (!line.has(name)) {
            BigDecimal[] same = new BigDecimal[size];
            Arrays.fill(same, otherwise);
            return same;
        }
        BigDecimal[] values = reader.apply(line, name);
        line.requireLength(name, values.length, sized, size);
        return values;
    }

    private LimitTree.Node bloc(Fields bloc, String name, BigDecimal total, int size) {
        bloc.requireOnly(Set.of("members", lower, upper));
        long[] members = bloc.wholes("members");
        Set<Long> distinct = new HashSet<>();
        int[] positions = new int[members.length];
        for (int k = 0; k < positions.length; k++) {
            if (members[k] >= size || !distinct.add(members[k])) {
                throw bloc.wrong("members[" + k + "]", members[k], "a position below " + size + ", given once");
            }
            positions[k] = (int) members[k];
        }
        if (positions.length == 0) {
            throw bloc.wrong("members", "[]", "at least one position");
        }
        Arrays.sort(positions);
        BigDecimal floor = bloc.has(lower) ? single.apply(bloc, lower) : BigDecimal.ZERO;
        BigDecimal ceiling = bloc.has(upper) ? single.apply(bloc, upper) : total.max(floor);
        requireOrder(bloc, "", floor, ceiling);
        return LimitTree.node(name, positions, floor, ceiling);
    }

    private void requireOrder(Fields fields, String index, BigDecimal floor, BigDecimal ceiling) {
        if (floor.compareTo(ceiling) > 0) {
            throw fields.wrong(lower + index, floor, "at most " + upper + index + " (" + ceiling + ")");
        }
    }
}
