package io.lionshare.files;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.plan.Description;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.PlanSet;
import io.lionshare.plan.Prospects;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A small writer: draws a scenario, and writes it as files in one of the ways that are allowed. */
final class RandomScenario {
    private static final List<String> WORDS = List.of(
            "Norway",
            "NO",
            "yes",
            "<script>alert(1)</script>",
            "a: b",
            "# no comment",
            "it's",
            "\"quoted\"",
            "a,b;c|d",
            "Türkiye",
            "日本",
            "1e3",
            "~",
            "null",
            "{x}",
            "[y]",
            "*z",
            "&z",
            "!t",
            "- item",
            "100 %",
            "back\\slash");

    /** Keys of modules that it may have. */
    static final ScenarioKeys KEYS = ScenarioKeys.of(new PaceKey());

    /** The indicator that every member has, above 0. */
    private static final String CAPACITY = "figure-0";

    private final Random random;
    private final char decimal;
    private final char separator;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Bloc> tableBlocs = new ArrayList<>();
    private final List<Bloc> ownBlocs = new ArrayList<>();
    private final List<Burden> burdens = new ArrayList<>();
    private final Map<String, Limits> limits = new LinkedHashMap<>();
    private final RandomActual actual;
    private Optional<Prices> prices = Optional.empty();
    private final RandomPlans plans;
    private final Map<String, KeyedValue> keyed = new LinkedHashMap<>();
    private final RandomPledges pledges;
    private final StringBuilder yaml = new StringBuilder();

    RandomScenario(int seed) {
        random = new Random(seed);
        decimal = random.nextBoolean() ? ',' : '.';
        separator = decimal == ',' ? ";|\t".charAt(random.nextInt(3)) : ",;|\t".charAt(random.nextInt(4));
        drawMembers();
        yaml.append("name: " + quoted(name()) + "\nmembers: {file: members.csv, separator: "
                + quoted(separator == '\t' ? "tab" : Character.toString(separator)) + ", decimal: '" + decimal
                + "'}\n");
        drawBlocs();
        drawBurdens();
        drawLimits();
        actual = new RandomActual(random, members, burdens, WORDS, this::quoted);
        yaml.append(actual.yaml());
        drawPrices();
        plans = new RandomPlans(random, CAPACITY);
        yaml.append(plans.yaml());
        pledges = new RandomPledges(random, members, burdens);
        yaml.append(pledges.yaml());
        drawPace();
        yaml.append(KEYS.write(scenario()));
        yaml.append("baseline: " + quoted(plans.baseline()) + "\n");
        yaml.append("notes:\n- " + quoted(WORDS.get(3)) + "\nsources: [" + quoted(WORDS.get(4)) + "]\n");
    }

    private static String name() {
        return "Who's: \"first\"?";
    }

    /** Double quotes with what JSON escapes, or single quotes, each doubled. */
    private String quoted(String text) {
        return random.nextBoolean()
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : "'" + text.replace("'", "''") + "'";
    }

    private String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void drawMembers() {
        for (int k = random.nextInt(4); k >= 0; k--) {
            indicators.add(new Indicator("figure-" + k, "% of " + k, random.nextBoolean() ? "" : "UN, 20" + k));
        }
        Map<String, TreeSet<String>> blocs = new LinkedHashMap<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            Member member = Member.of("M" + i, WORDS.get(random.nextInt(WORDS.size())));
            for (Indicator indicator : indicators) {
                if (indicator.id().equals(CAPACITY)) {
                    member = member.with(CAPACITY, 1 + random.nextInt(1000));
                } else if (random.nextInt(5) > 0) {
                    member = member.with(indicator.id(), value());
                }
            }
            members.add(member);
            if (random.nextBoolean()) {
                blocs.computeIfAbsent("bloc " + random.nextInt(3), any -> new TreeSet<>())
                        .add(member.id());
            }
        }
        blocs.forEach((name, ids) -> tableBlocs.add(new Bloc(name, ids)));
    }

    private double value() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000);
            case 1 -> random.nextGaussian() * 1e12;
            case 2 -> random.nextDouble() * 1e-9;
            default -> -random.nextDouble();
        };
    }

    private void drawBlocs() {
        Bloc own = Bloc.of("mine: all", members.get(0).id());
        if (random.nextBoolean()) {
            ownBlocs.add(own);
            yaml.append("blocs:\n  " + quoted(own.name()) + ": ["
                    + quoted(members.get(0).id()) + "]\n");
        }
    }

    private void drawBurdens() {
        yaml.append("burdens:\n");
        for (int k = random.nextInt(3); k >= 0; k--) {
            String quantum = List.of("1", "0.01", "12").get(random.nextInt(3));
            String total = Integer.toString(12 * random.nextInt(100_000));
            burdens.add(Burden.of(ContributionType.of("burden-" + k, "EUR #" + k, quantum), total));
            yaml.append("- {id: burden-" + k + ", unit: " + quoted("EUR #" + k) + ", quantum: " + quantum + ", total: "
                    + total + "}\n");
        }
    }

    private void drawLimits() {
        if (random.nextBoolean()) {
            return;
        }
        String burden = burdens.get(0).id();
        String target = members.get(members.size() - 1).id();
        limits.put(burden, Limits.of(Limit.floor(target, "5 %"), Limit.ceiling(target, "12.5 %")));
        yaml.append(
                "limits:\n  " + burden + ":\n    " + quoted(target) + ":\n      ceiling: 12.5 %\n      floor: 5 %\n");
    }

    private void drawPace() {
        if (random.nextBoolean()) {
            List<String> years = WORDS.subList(0, 1 + random.nextInt(WORDS.size()));
            BigDecimal step = BigDecimal.valueOf(1 + random.nextInt(1000), 2);
            keyed.put(
                    "pace",
                    new PaceKey.Pace(
                            years,
                            random.nextBoolean()
                                    ? Map.of()
                                    : Map.of(burdens.get(0).id(), step)));
        }
    }

    private void drawPrices() {
        if (random.nextBoolean()) {
            return;
        }
        Prices drawn =
                Prices.in(WORDS.get(random.nextInt(WORDS.size()))).withBasis(WORDS.get(random.nextInt(WORDS.size())));
        yaml.append("prices:\n  per-quantum:\n");
        for (Burden burden : burdens) {
            String price = random.nextBoolean() ? "0.01" : Integer.toString(1 + random.nextInt(1_000_000));
            drawn = drawn.with(burden.id(), price);
            yaml.append("    " + burden.id() + ": " + price + "\n");
        }
        yaml.append("  unit: " + quoted(drawn.unit()) + "\n  basis: " + quoted(drawn.basis()) + "\n");
        prices = Optional.of(drawn);
    }

    Scenario scenario() {
        List<Bloc> blocs = new ArrayList<>(tableBlocs);
        blocs.addAll(ownBlocs);
        return new Scenario(
                new Description(name(), List.of(WORDS.get(3)), List.of(WORDS.get(4))),
                Alliance.of(indicators, members, blocs),
                burdens.stream()
                        .map(burden -> new Requirement(
                                burden, limits.getOrDefault(burden.id(), Limits.none()), actual.of(burden)))
                        .toList(),
                new PlanSet(plans.list(), plans.baseline()),
                new Prospects(pledges.pledges(), pledges.whatIfs()),
                prices,
                keyed);
    }

    String yaml() {
        return yaml.toString();
    }

    String actualCsv() {
        return actual.csv();
    }

    String csv() {
        List<String> heads = new ArrayList<>(List.of("id", "name", "side [bloc]"));
        for (Indicator indicator : indicators) {
            heads.add(indicator.id() + " [" + indicator.unit()
                    + (indicator.source().isEmpty()
                            ? ""
                            : "; " + indicator.source().substring(4) + "; UN") + "]");
        }
        List<String> lines = new ArrayList<>(List.of("# drawn", line(heads)));
        for (Member member : members) {
            List<String> cells = new ArrayList<>(List.of(member.id(), member.name(), blocOf(member)));
            for (Indicator indicator : indicators) {
                Double value = member.indicators().get(indicator.id());
                cells.add(value == null ? "" : value.toString().replace('.', decimal));
            }
            lines.add(line(cells));
        }
        return String.join("\n", lines);
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(Character.toString(separator)));
    }

    private String blocOf(Member member) {
        return tableBlocs.stream()
                .filter(bloc -> bloc.members().contains(member.id()))
                .map(Bloc::name)
                .findFirst()
                .orElse("");
    }
}
