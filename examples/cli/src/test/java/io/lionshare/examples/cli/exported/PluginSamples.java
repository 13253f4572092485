package io.lionshare.examples.cli.exported;

import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.Election;
import io.lionshare.apportion.table.ElectionOutcome;
import io.lionshare.apportion.table.VoteTable;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Words;
import io.lionshare.files.BundledScenarios;
import io.lionshare.files.KeyContent;
import io.lionshare.files.ScenarioKey;
import io.lionshare.files.ScenarioKeys;
import io.lionshare.files.ScenarioReader;
import io.lionshare.files.table.Sheet;
import io.lionshare.files.table.SheetRow;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.TableSource;
import io.lionshare.files.table.Wording;
import io.lionshare.level.Fraction;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.plain.Bars;
import io.lionshare.report.plain.Colours;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.statistics.Gini;
import io.lionshare.transition.Origin;
import io.lionshare.transition.Road;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Start;
import io.lionshare.transition.Timetable;
import io.lionshare.transition.Transition;
import io.lionshare.transition.Way;
import io.lionshare.transition.YearLimits;
import io.lionshare.transition.YearTotals;
import io.lionshare.transition.Years;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the modules other than the core take, from the world of {@link CoreSamples}. */
final class PluginSamples {
    private static final Path FOLDER = Path.of("src/test/resources/io/lionshare/examples/cli/exported");

    private PluginSamples() {}

    static Map<Class<?>, Object> byType() {
        Map<Class<?>, Object> samples = new HashMap<>(CoreSamples.byType());
        samples.put(byte.class, (byte) 1);
        samples.put(Character.class, ';');
        samples.put(Charset.class, StandardCharsets.UTF_8);
        samples.put(Path.class, FOLDER.resolve("members.csv"));
        samples.put(Plugins.class, Plugins.load(ScoringStrategy.class));
        samples.put(Comparison.class, Comparison.of((Scenario)
                Objects.requireNonNull(samples.get(Scenario.class), "scenario")));
        samples.put(Metric.class, new Gini());
        samples.put(
                ElectionOutcome.class,
                Election.of(VoteTable.of(new double[][] {{1}}), 1).elect(new Webster()));
        samples.put(Scale.class, new Scale(BigDecimal.ZERO, BigDecimal.ONE, List.of()));
        Start start = Start.equal(1);
        samples.put(Start.class, start);
        Timetable timetable = Timetable.towards(
                (Allocation) Objects.requireNonNull(samples.get(Allocation.class), "allocation"), 1, 2);
        samples.put(Road.class, Road.of(timetable, start, Transition.atOnce()));
        samples.put(Years.class, Years.of(2026, 2027));
        samples.put(Way.class, Way.of("once"));
        samples.put(Origin.class, Origin.equal());
        samples.put(YearTotals.class, YearTotals.growing(BigDecimal.ONE));
        samples.put(YearLimits.class, new YearLimits(Map.of(2026, Limits.none())));
        samples.put(Roadmap.class, Roadmap.of(Years.of(2026, 2027), Origin.equal(), List.of(Way.of("once"))));
        samples.put(TextLayout.class, TextLayout.of(80));
        samples.putAll(RobustnessSamples.byType());
        samples.put(TableSource.class, new NoSource());
        samples.put(ScenarioKey.class, new HeldKey(new ArrayList<>()));
        return samples;
    }

    static Map<String, Object[]> whole() {
        Map<String, Object[]> whole = new HashMap<>(CoreSamples.whole());
        Fraction quarter = Fraction.of(1, 4);
        Section other = Section.of("2", "2", List.of());
        Section section = Section.of("1", "1", List.of());
        whole.put("document.Report.new(String, String, Summary, List, List, List, List)", new Object[] {
            "1", "1", new Summary("1", "1", List.of()), List.of(), List.of(), List.of(section), List.of(other)
        });
        whole.put(
                "document.figure.StepsTable.of(String, String, List, int, int, Row)",
                new Object[] {"1", "1", List.of(), 0, 1, Row.of(new Words("1"), new Words("1"), new Words("1"))});
        whole.put("files.BundledScenarios.files(String)", new Object[] {BundledScenarios.DEFAULT});
        whole.put("files.ElectionReader.divisorMethod(ApportionmentMethod)", new Object[] {new Webster()});
        whole.put("files.ElectionReader.read(Path)", new Object[] {FOLDER.resolve("election.yaml")});
        whole.put("files.ElectionReader.readTable(Path)", new Object[] {FOLDER.resolve("votes.csv")});
        whole.put("files.table.VoteSheet.of(Sheet)", new Object[] {
            new Sheet(
                    List.of(new SheetRow(1, List.of("list", "1")), new SheetRow(2, List.of("1", "1"))),
                    Optional.of(';'))
        });
        whole.put(
                "document.Scale.new(BigDecimal, BigDecimal, List)",
                new Object[] {BigDecimal.ZERO, BigDecimal.ONE, List.of()});
        whole.put(
                "files.NewScenario.about(Path, TableSettings)",
                new Object[] {FOLDER.resolve("members.csv"), TableSettings.none()});
        whole.put(
                "institutional.EuRelocation2015.of(Fraction, Fraction, Fraction, Fraction)",
                new Object[] {quarter, quarter, quarter, quarter});
        whole.put(
                "institutional.ImfQuotaFormula.of(Fraction, Fraction, Fraction, Fraction, double)",
                new Object[] {quarter, quarter, quarter, quarter, 1.0});
        whole.put("institutional.UnPeacekeeping.of(Map)", new Object[] {Map.of("B", quarter)});
        whole.put("report.plain.TextLayout.of(int)", new Object[] {80});
        whole.put(
                "report.plain.TextLayout.new(int, Colours, Bars, Extent)",
                new Object[] {80, Colours.NONE, Bars.BLOCKS, TextLayout.Extent.SUMMARY});
        Scenario scenario =
                RobustnessSamples.scenario((Scenario) Objects.requireNonNull(byType().get(Scenario.class), "scenario"));
        whole.putAll(RobustnessSamples.whole(scenario));
        Roadmap roadmap = Roadmap.of(Years.of(2026, 2027), Origin.equal(), List.of(Way.of("once")));
        whole.put("transition.report.RoadReport.of(Scenario, Map)", new Object[] {
            scenario, Map.of(scenario.burdens().get(0), roadmap)
        });
        whole.put("transition.Transition.parse(String)", new Object[] {"equal:2"});
        whole.put("transition.Years.parse(String)", new Object[] {"2026-2027"});
        whole.put("transition.Years.new(List)", new Object[] {List.of(2026)});
        whole.put("transition.Way.new(String, String)", new Object[] {"1", "once"});
        whole.put("transition.Way.of(String)", new Object[] {"once"});
        whole.put(
                "transition.YearTotals.new(Map, Optional)",
                new Object[] {Map.of(2026, BigDecimal.ONE), Optional.empty()});
        whole.put("transition.YearTotals.stated(Map)", new Object[] {Map.of(2026, BigDecimal.ONE)});
        whole.put("transition.YearLimits.new(Map)", new Object[] {Map.of(2026, Limits.none())});
        whole.put("transition.Origin.parse(String, Optional)", new Object[] {"1", Optional.empty()});
        whole.put("transition.Roadmap.new(Years, List, Origin, Optional, Map, Map, List)", new Object[] {
            Years.of(2026, 2027),
            List.of(),
            Origin.equal(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            List.of(Way.of("once"))
        });
        whole.put("transition.PhaseIn.of(String[])", new Object[] {new String[] {"100"}});
        return whole;
    }

    /** What stands below the key of a module. */
    static KeyContent content() {
        String yaml = """
                name: one
                members: members.csv
                burdens: [{id: one, unit: units, total: 1}]
                plans: [{name: one, strategy: equal}]
                held: one
                """;
        HeldKey key = new HeldKey(new ArrayList<>());
        ScenarioReader.load()
                .withKeys(ScenarioKeys.of(key))
                .read("one.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), FOLDER);
        return key.contents.get(0);
    }

    /** A key that keeps what stands below it, and has no values. */
    private record HeldKey(List<KeyContent> contents) implements ScenarioKey {
        @Override
        public String name() {
            return "held";
        }

        @Override
        public String schema() {
            return "{}";
        }

        @Override
        public Optional<KeyedValue> read(KeyContent content) {
            contents.add(content);
            return Optional.empty();
        }

        @Override
        public Object write(KeyedValue value) {
            return "one";
        }
    }

    /** A source that reads no file. */
    private record NoSource() implements TableSource {
        @Override
        public boolean reads(byte[] bytes) {
            return false;
        }

        @Override
        public Sheet sheet(byte[] bytes, TableSettings settings, Wording wording) {
            return new Sheet(List.of(), Optional.empty());
        }
    }
}
