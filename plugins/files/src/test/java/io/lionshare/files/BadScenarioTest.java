package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadScenarioTest {
    @TempDir
    private Path folder = Path.of("");

    private Written written = new Written(folder);

    @BeforeEach
    void write() {
        written = new Written(folder).csv(Written.CSV).yaml(Written.YAML);
    }

    @Test
    @DisplayName("The scenario that the other tests break is fine")
    void fine() {
        assertThat(written.refused()).isEmpty();
        assertThat(written.read().plans()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("What is wrong is reported with its place, the value and what is allowed")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Test|nam: Test|1, column 1: unknown key of scenario 'nam'; known: actual, baseline, blocs,"
                        + " burdens, indicators, limits, members, name, notes, plans, pledges, prices, sources, theatre,"
                        + " what-ifs~Maybe 'name'? # 1, column 1: key name of scenario is missing",
                "name: Test|name: ''|1, column 7: name of a scenario ('') must not be empty",
                "name: Test|name: [Test]|1, column 7: name of a scenario (a list) must be text",
                "name: Test|name: A~name: B|2, column 1: key 'name' is given twice; it stands in line 1",
                "members: members.csv|members: [a]|2, column 10: members (a list) must be keys with values, such as"
                        + " 'key: value'",
                "members: members.csv|members: {file: members.csv, separator: x}"
                        + "|2, column 41: separator ('x') must be , or ; or PIPE or tab",
                "members: members.csv|members: {file: members.csv, separator: ',', decimal: ','}|2, column 55: decimal"
                        + " (',') must differ from the separator~Maybe the separator is ; and need not be set",
                "members: members.csv|members: {separator: ;}|2, column 10: key file of members is missing",
                "burdens:|theatre: {latitude: 91, longitude: x}~burdens:|3, column 21: latitude of the theatre (91)"
                        + " must be within -90 .. 90 degrees # 3, column 36: longitude of the theatre ('x') must be a"
                        + " decimal number such as 1250.5",
                "burdens:|blocs: {West: [FRA, FRX, FRA], USA: [USA]}~burdens:|3, column 21: unknown member of bloc"
                        + " West 'FRX'; known: DEU, FRA, USA~Maybe 'FRA'? # 3, column 26: member of bloc West ('FRA') is"
                        + " given twice # 3, column 32: name of bloc USA must differ from every other bloc and member",
                "burdens:|blocs: {Europe: [USA]}~burdens:|3, column 9: name of bloc Europe must differ from every"
                        + " other bloc and member",
                "burdens:|blocs: {West: []}~burdens:|3, column 15: bloc West (an empty list) must be a list of at"
                        + " least one entry, each after '- '",
                "total: 1000|total: 1,000|4, column 39: value of 'total' (1,000) has a comma, which separates in"
                        + " YAML~Maybe 1000 or 1.000",
                "total: 1000|total: 1,000,000|4, column 39: value of 'total' (1,000,000) has a comma, which separates"
                        + " in YAML~Maybe 1000000",
                "total: 1000|total: 1,000.5|4, column 39: value of 'total' (1,000.5) has a comma, which separates in"
                        + " YAML~Maybe 1000.5",
                "ceiling: 0|ceiling: 12,5 %|7, column 20: value of 'ceiling' (12,5 %) has a comma, which separates in"
                        + " YAML~Maybe 12.5 %",
                "strategy: gdp-weighted|strategy: {gdp: 1,5}|10, column 21: value of 'gdp' (1,5) has a comma, which"
                        + " separates in YAML~Maybe 1.5",
                "members: members.csv|members: {file: members.csv, decimal: ,}|2, column 38: decimal ('') must not be"
                        + " empty~Maybe in quotes: \",\"",
                "members: members.csv|members: {file: members.csv, decimal: ,, separator: ;}|2, column 40: this is not"
                        + " YAML: expected the node content, but found ','~Maybe in quotes: \",\"",
                "total: 1000|total: '1,000'|4, column 39: total ('1,000') must be a decimal number such as"
                        + " 1250.5~Maybe 1000 or 1.000",
                "total: 1000|total: -1|4, column 39: total of force (-1) must be >= 0",
                "total: 1000|total: 1000.5|4, column 39: total of force (1,000.5 persons) must be a multiple of the"
                        + " quantum 1 person~Maybe 1,000 persons or 1,001 persons",
                "total: 1000|total: 1000, quantum: 0|4, column 45: quantum of force (0) must be > 0",
                "total: 1000|total: 1000, rotation: 0.5|4, column 45: rotation factor of force (0.5) must be >= 1",
                "total: 1000|totl: 1000|4, column 32: unknown key of burden 'totl'; known: brief, id, meaning, noun,"
                        + " one, phrase, quantum, rotation, title, total, unit~Maybe 'total'? # 4, column 5: key total of"
                        + " burden is missing",
                "~limits:|~  - {id: force, unit: ships, total: 1}~limits:|5, column 10: burden force is given twice;"
                        + " ids must differ",
                "  force:~|  forse:~|6, column 3: unknown burden with limits 'forse'; known: force~Maybe 'force'?",
                "USA: {ceiling: 0}|USB: {ceiling: 0}|7, column 5: unknown member or bloc 'USB'; known: DEU, Europe,"
                        + " FRA, USA~Maybe 'USA'?",
                "{ceiling: 0}|{ceiling: much}|7, column 20: limit ('much') must be an amount such as 1200 or a"
                        + " percentage such as 10 %",
                "{ceiling: 0}|{ceiling: 120 %}|7, column 20: limit ('120 %') must be within 0 .. 100 %",
                "{ceiling: 0}|{ceiling: 5, floor: 6}|7, column 5: floor of USA (6 persons) must not be above its"
                        + " ceiling (5 persons)",
                "{ceiling: 0}|{cieling: 0}|7, column 11: unknown key of limit 'cieling'; known: ceiling, floor~Maybe"
                        + " 'ceiling'?",
                "plans:|actual: {forse: {source: S, date: 2025, amounts: {FRA: 1}}}~plans:|8, column 10: unknown burden"
                        + " with actual figures 'forse'; known: force~Maybe 'force'?",
                "plans:|actual: {force: {source: S, date: 2025}}~plans:|8, column 17: actual figures must have one of"
                        + " the keys amounts and shares",
                "plans:|actual: {force: {source: S, date: 2025, amounts: {FRX: 1}}}~plans:|8, column 51: unknown member"
                        + " with an actual figure 'FRX'; known: DEU, FRA, USA~Maybe 'FRA'?",
                "plans:|actual: {force: {source: S, date: 2025, amounts: {FRA: -1}}}~plans:|8, column 56: actual amount"
                        + " of FRA (-1) must be >= 0~Maybe leave it out, if it is not known",
                "plans:|actual: {force: {source: S, date: 2025, amounts: {FRA: many}}}~plans:|8, column 56: actual"
                        + " figure of FRA ('many') must be a decimal number such as 1250.5",
                "plans:|actual: {force: {source: S, date: 2025, shares: {FRA: 60, DEU: 40.5}}}~plans:|8, column 64: sum"
                        + " of the actual shares (100.5 %) must not be above 100 %~Maybe they are amounts",
                "plans:|actual: {force: {source: S, date: 2025, amounts: gdpp}}~plans:|8, column 50: unknown column"
                        + " 'gdpp'; known: gdp, latitude, longitude~Maybe 'gdp'?",
                "plans:|actual: {force: {source: S, date: 2025, amounts: gdp}}~plans:|8, column 50: unit of column gdp"
                        + " (USD) must be persons, that of the actual figures",
                "plans:|actual: {force: {source: S, date: 2025, shares: gdp}}~plans:|8, column 49: unit of column gdp"
                        + " (USD) must be %, that of the actual figures",
                "plans:|actual: {force: {source: S, date: 2025, table: members.csv, amounts: {FRA: 1}}}~plans:|8, column"
                        + " 70: actual figures (keys with values) must be a column of the table",
                "plans:|actual: {force: {source: S, amounts: {FRA: 1}}}~plans:|8, column 17: key date of actual figures"
                        + " is missing",
                "plans:|prices: {unit: EUR, basis: B, per-quantum: {force: 0}}~plans:|8, column 52: price of a quantum"
                        + " of force (0 EUR) must be > 0",
                "plans:|prices: {unit: EUR, basis: B, per-quantum: {forse: 1}}~plans:|8, column 45: unknown burden"
                        + " with a price 'forse'; known: force~Maybe 'force'? # 8, column 44: price of force is missing;"
                        + " every burden needs one",
                "plans:|prices: {unit: EUR, per-quantum: [1]}~plans:|8, column 9: key basis of prices is missing",
                "plans:|prices: {unit: EUR, basis: '', per-quantum: {force: many}}~plans:|8, column 28: basis of"
                        + " prices ('') must not be empty # 8, column 53: price of force ('many') must be a decimal number"
                        + " such as 1250.5",
                "gdp-weighted|gdp-weigted|10, column 15: unknown scoring strategy 'gdp-weigted'; known: STRATEGIES"
                        + "~Maybe 'gdp-weighted'?",
                "gdp-weighted|pareto|10, column 15: unknown scoring strategy 'pareto'; known: STRATEGIES"
                        + "~Maybe its jar is missing: --plugins, or the class path",
                "gdp-weighted|{id: gdp-weighted, weight: 3}|10, column 34: unknown key of plug-in 'weight'; known: id,"
                        + " parameters",
                "gdp-weighted|{id: gdp-weighted, parameters: {exponnt: 1}}|10, column 47: unknown parameter of"
                        + " gdp-weighted 'exponnt'; known: exponent~Maybe 'exponent'?",
                "gdp-weighted|{id: gdp-weighted, parameters: {exponent: two}}|10, column 46: parameter exponent of"
                        + " gdp-weighted (two) must be a number such as 0.5",
                "gdp-weighted|[{id: gdp-weighted, weight: 0}]|10, column 15: weights of a blend must not all be 0",
                "gdp-weighted|[{id: gdp-weighted, weight: -1}]|10, column 43: weight of gdp-weighted (-1) must be >= 0",
                "gdp-weighted|[{id: gdp-weighted}]|10, column 16: key weight of part of a blend is missing",
                "gdp-weighted|gdp-weighted~    stretch: 0.5|11, column 14: stretch (0.5) must be >= 1",
                "gdp-weighted|gdp-weighted~    stretch: 2~    capacity: gdp|12, column 5: plan must have at most one"
                        + " of the keys stretch and capacity",
                "gdp-weighted|gdp-weighted~    capacity: gdpp|11, column 15: unknown indicator 'gdpp'; known: gdp,"
                        + " latitude, longitude~Maybe 'gdp'?",
                "gdp-weighted|gdp-weighted~    capacity: longitude|11, column 15: capacity longitude of USA (-77.0)"
                        + " must be >= 0",
                "gdp-weighted|gdp-weighted~    capacity: [gdp]|11, column 15: capacity (a list) must be text",
                "gdp-weighted|gdp-weighted~    tie-break: larger-wait|11, column 16: unknown tie-break 'larger-wait';"
                        + " known: larger-weight, member-order~Maybe 'larger-weight'?",
                "gdp-weighted|gdp-weighted~    tie-break: ''|11, column 16: tie-break ('') must not be empty",
                "gdp-weighted|gdp-weighted~    rule: talmut|11, column 11: unknown allocation rule 'talmut'; known:"
                        + " RULES~Maybe 'talmud'?",
                "gdp-weighted|gdp-weighted~    method: webstr|11, column 13: unknown apportionment method 'webstr';"
                        + " known: METHODS~Maybe 'webster'?",
                "gdp-weighted|gdp-weighted~baseline: gpd|11, column 11: unknown baseline 'gpd'; known: gdp",
                "gdp-weighted|gdp-weighted~notes: []|11, column 8: notes (an empty list) must be a list of at least"
                        + " one entry, each after '- '",
                "gdp-weighted|gdp-weighted~pledges: []|11, column 10: pledges (an empty list) must be a list of at"
                        + " least one entry, each after '- '",
                "gdp-weighted|gdp-weighted~chances: []|11, column 1: unknown key of scenario 'chances'; known:"
                        + " actual, baseline, blocs, burdens, indicators, limits, members, name, notes, plans, pledges,"
                        + " prices, sources, theatre, what-ifs~Maybe its jar is missing: --plugins, or the class path",
                "gdp-weighted|*x|10, column 15: alias '*x' must be written out; a scenario has no aliases",
                "name: Test|name: !!java.net.URL Test|1, column 7: tag 'tag:yaml.org,2002:java.net.URL' must be left"
                        + " out; values have no types here",
                "plans:|plans: [|9, column 3: this is not YAML: expected the node content, but found '-'",
                "gdp-weighted|gdp-weighted~---~name: B|12, column 1: a file has one scenario; a second document begins"
                        + " here",
            })
    void refused(String part, String instead, String problems) {
        String broken = Written.YAML.replace(part.replace('~', '\n'), instead.replace('~', '\n'));
        assertThat(broken).isNotEqualTo(Written.YAML);
        String expected = problems.replace("PIPE", "|")
                .replace("STRATEGIES", ids(ScoringStrategy.class))
                .replace("RULES", ids(AllocationRule.class))
                .replace("METHODS", ids(ApportionmentMethod.class))
                .replace('~', '\n');
        assertThat(String.join(" # ", written.yaml(broken).refused()))
                .isEqualTo("scenario.yaml, line " + expected.replace(" # ", " # scenario.yaml, line "));
    }

    private static <P extends Plugin> String ids(Class<P> service) {
        return String.join(", ", Plugins.load(service).ids());
    }

    @Test
    @DisplayName("More than a hundred problems end the list, and nothing is taken for good because of that")
    void hundreds() {
        StringBuilder blocs = new StringBuilder("blocs:\n");
        for (int i = 0; i < 150; i++) {
            blocs.append("  bloc-").append(i).append(": [NONE]\n");
        }
        assertThat(written.yaml(blocs + "  USA: [USA]\n" + Written.YAML).refused())
                .hasSize(101)
                .endsWith("scenario.yaml: more than 100 problems; the rest is left out");
    }

    @ParameterizedTest
    @DisplayName("Words and numbers stay what was written, whatever YAML takes them for elsewhere")
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "0x10",
                "010",
                "1_000",
                "1e3",
                ".5",
                "2026-11-24",
                "on",
                "True",
                "12:30:45",
                ".inf",
                "+1"
            })
    void plain(String text) {
        assertThat(written.yaml(Written.YAML.replace("Test", text)).read().name())
                .isEqualTo(text);
        assertThat(written.yaml(Written.YAML.replace("force", text)).read().limits())
                .containsOnlyKeys(text);
    }

    @ParameterizedTest
    @DisplayName("What names something that has a problem has none itself")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "total: 1000|total: abc|line 4, column 39: total ('abc') must be a decimal number such as 1250.5",
                "total: 1000|totl: 1000|line 4, column 32: unknown key of burden 'totl'; known: brief, id, meaning,"
                        + " noun, one, phrase, quantum, rotation, title, total, unit~Maybe 'total'? # line 4, column 5:"
                        + " key total of burden is missing",
                "total: 1000|total: 1000, quantum: 0|line 4, column 45: quantum of force (0) must be > 0",
                "West: [USA]|West: [USB]|line 6, column 10: unknown member of bloc West 'USB'; known: DEU, FRA, USA"
                        + "~Maybe 'USA'?",
                "date: 2026-01-31|date: soon|line 17, column 77: date of a pledge ('soon') must be a day such as"
                        + " 2026-01-31",
            })
    void noEcho(String part, String instead, String problems) {
        String fine = Written.YAML
                        .replace("limits:\n", "blocs:\n  West: [USA]\nlimits:\n")
                        .replace("USA: {ceiling: 0}", "West: {ceiling: 0}\n    Europe: {floor: 1 %}")
                        .replace("plans:\n", "prices: {unit: EUR, basis: B, per-quantum: {force: 1}}\nplans:\n")
                + """
                baseline: gdp
                pledges:
                - {id: first, member: FRA, type: force, status: committed, amount: 5, date: 2026-01-31}
                - id: second
                  member: DEU
                  type: force
                  status: conditional
                  date: 2026-02-28
                  condition: {gives-at-least: {who: West, type: force, amount: 5}}
                what-ifs:
                - {name: less, steps-back: {who: West, caps: {force: 5}}}
                - name: more
                  pledge:
                    id: third
                    member: USA
                    type: force
                    status: conditional
                    date: 2026-02-28
                    condition: {pledge-active: first}
                """;
        assertThat(written.yaml(fine).refused()).isEmpty();
        String broken = fine.replace(part, instead.replace('~', '\n'));
        assertThat(broken).isNotEqualTo(fine);
        assertThat(String.join(" # ", written.yaml(broken).refused()))
                .isEqualTo("scenario.yaml, " + problems.replace('~', '\n').replace(" # ", " # scenario.yaml, "));
    }

    @Test
    @DisplayName("All problems of both files are reported at once")
    void allAtOnce() {
        written.csv(Written.CSV.replace("4456", "many"))
                .yaml(Written.YAML
                        .replace("name: Test", "nam: Test")
                        .replace("total: 1000", "total: many")
                        .replace("gdp-weighted", "gdp"));
        assertThat(written.refused())
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("members.csv, line 2, column gdp: 'many'"))
                .anyMatch(problem -> problem.startsWith("scenario.yaml, line 1, column 1: unknown key"))
                .anyMatch(problem -> problem.startsWith("scenario.yaml, line 4, column 39: total ('many')"))
                .anyMatch(problem -> problem.startsWith("scenario.yaml, line 10, column 15: unknown scoring strategy"));
    }
}
