package io.lionshare.examples.cli.solve;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocator;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;

/** {@code "op":"apportion"}: whole units by an apportionment method, and whether another outcome is equally valid. */
final class Apportion implements Operation {
    private static final Set<String> FIELDS =
            Set.of("id", "op", "method", "parameters", "weights", "units", "minimum", "maximum", "blocs");
    private static final LineLimits BOUNDS = new LineLimits(
            "minimum",
            "maximum",
            (fields, name) -> Arrays.stream(fields.wholes(name))
                    .mapToObj(BigDecimal::valueOf)
                    .toArray(BigDecimal[]::new),
            (fields, name) -> BigDecimal.valueOf(fields.whole(name)));

    private final Plugins<ApportionmentMethod> methods;

    Apportion(Plugins<ApportionmentMethod> methods) {
        this.methods = methods;
    }

    @Override
    public Answer answer(Fields line) {
        line.requireOnly(FIELDS);
        ApportionmentMethod method = methods.get(line.text("method")).with(line.settings("parameters"));
        double[] weights = line.numbers("weights");
        line.requireSome("weights", weights.length);
        BigDecimal units = BigDecimal.valueOf(line.whole("units"));
        LimitTree limits = BOUNDS.read(line, units, "weights", weights.length);
        Apportionment apportionment =
                Allocator.apportion(method, Amounts.of("weight", weights), limits, TieBreak.largerWeight());
        long[] result = apportionment.toArray();
        return json -> {
            json.writeFieldName("units");
            json.writeArray(result, 0, result.length);
            json.writeBooleanField("tied", apportionment.isTied());
        };
    }
}
