package io.lionshare.examples.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.table.Biproportional;
import io.lionshare.apportion.table.MarginProblem;
import io.lionshare.apportion.table.TableDivisors;
import io.lionshare.apportion.table.TableTie;
import io.lionshare.apportion.table.TableUnits;
import io.lionshare.apportion.table.VoteTable;
import io.lionshare.plugin.Plugins;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** {@code "op":"biproportional"}: whole units for a table of given totals, its ties, and divisors that prove them. */
final class Biproportion implements Operation {
    private static final Set<String> FIELDS =
            Set.of("id", "op", "method", "parameters", "votes", "rows", "columns", "minimum", "maximum");

    private final Plugins<ApportionmentMethod> methods;

    Biproportion(Plugins<ApportionmentMethod> methods) {
        this.methods = methods;
    }

    @Override
    public Answer answer(Fields line) {
        line.requireOnly(FIELDS);
        String id = line.text("method");
        if (!(methods.get(id).with(line.settings("parameters")) instanceof DivisorMethod method)) {
            throw line.wrong("method", id, "a divisor method, such as webster");
        }
        VoteTable table = VoteTable.of(line.rowsOfNumbers("votes"));
        MarginProblem problem = MarginProblem.of(table, line.wholes("rows"), line.wholes("columns"));
        if (line.has("minimum")) {
            problem = problem.withMinimum(line.rowsOfWholes("minimum"));
        }
        if (line.has("maximum")) {
            problem = problem.withMaximum(line.rowsOfWholes("maximum"));
        }
        TableUnits units = Biproportional.by(method).divide(problem);
        TableDivisors divisors = units.divisors();
        return json -> {
            json.writeArrayFieldStart("units");
            for (long[] row : units.toArray()) {
                json.writeArray(row, 0, row.length);
            }
            json.writeEndArray();
            json.writeBooleanField("tied", units.isTied());
            json.writeArrayFieldStart("ties");
            for (TableTie tie : units.ties()) {
                json.writeStartObject();
                write("gaining", tie.gaining(), json);
                write("losing", tie.losing(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("divisors");
            write("rows", json, divisors.rows());
            write("columns", json, divisors.columns());
            json.writeBooleanField("fixedByTie", divisors.isFixedByTie());
            json.writeEndObject();
        };
    }

    private static void write(String name, List<TableTie.Place> places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (TableTie.Place place : places) {
            json.writeArray(new int[] {place.row(), place.column()}, 0, 2);
        }
        json.writeEndArray();
    }

    private static void write(String name, JsonGenerator json, List<BigDecimal> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (BigDecimal number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
