package io.lionshare.files;

import io.lionshare.model.Actual;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Draws what is carried today, and writes it in place or as a table, as a scenario file has it. */
final class RandomActual {
    /** Shares in place, amounts in place, or amounts in a table of their own. */
    private enum Form {
        SHARES,
        AMOUNTS,
        TABLE
    }

    private final Random random;
    private final List<Member> members;
    private final Map<String, Actual> figures = new LinkedHashMap<>();
    private final StringBuilder yaml = new StringBuilder();

    RandomActual(
            Random random,
            List<Member> members,
            List<Burden> burdens,
            List<String> sources,
            UnaryOperator<String> quoted) {
        this.random = random;
        this.members = members;
        if (random.nextBoolean()) {
            return;
        }
        yaml.append("actual:\n");
        for (Burden burden : burdens) {
            Form form = Form.values()[random.nextInt(Form.values().length)];
            String date = "20" + random.nextInt(100);
            String source = sources.get(random.nextInt(sources.size()));
            Actual drawn = draw(form, form == Form.SHARES ? Actual.shares(source, date) : Actual.amounts(source, date));
            figures.put(burden.id(), drawn);
            yaml.append("  " + burden.id() + ": {date: " + quoted.apply(date) + ", source: " + quoted.apply(source)
                    + ", " + written(form, drawn) + "}\n");
        }
    }

    private Actual draw(Form form, Actual none) {
        Actual drawn = none;
        for (int i = 0; i < members.size(); i++) {
            if (form == Form.TABLE || i == 0 || random.nextBoolean()) {
                drawn = drawn.with(
                        members.get(i).id(), form == Form.TABLE ? inTable(i) : "1." + random.nextInt(1_000_000));
            }
        }
        return drawn;
    }

    private static String inTable(int member) {
        return "100" + member + ".25";
    }

    private static String written(Form form, Actual drawn) {
        if (form == Form.TABLE) {
            return "amounts: given, table: {file: actual.csv, separator: ',', decimal: .}";
        }
        return (form == Form.SHARES ? "shares: " : "amounts: ")
                + drawn.figures().entrySet().stream()
                        .map(figure ->
                                figure.getKey() + ": " + figure.getValue().toPlainString())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    Optional<Actual> of(Burden burden) {
        return Optional.ofNullable(figures.get(burden.id()));
    }

    String yaml() {
        return yaml.toString();
    }

    /** The table with a figure for each member. */
    String csv() {
        StringBuilder csv = new StringBuilder("id,name,given\n");
        for (int i = 0; i < members.size(); i++) {
            csv.append(members.get(i).id() + ",name " + i + "," + inTable(i) + "\n");
        }
        return csv.toString();
    }
}
