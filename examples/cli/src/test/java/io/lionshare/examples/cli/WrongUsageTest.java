package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    private static final String IDS = "ALB, BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FIN, FRA, GBR, GRC, HRV, HUN, ISL,"
            + " ITA, LTU, LUX, LVA, MKD, MNE, NLD, NOR, POL, PRT, ROU, SVK, SVN, SWE, TUR, USA";

    private static final String STRATEGIES = "ability-to-pay, capability-weighted, equal, eu-relocation-2015,"
            + " eu-solidarity-pool, exposure-weighted, gdp-weighted, imf-quota-formula, indicator-weighted, koenigstein,"
            + " nato-common-funding, population-weighted, proximity-weighted, responsibility-capability, un-peacekeeping,"
            + " un-regular-budget";

    private static final String SCENARIOS =
            "eu-relocation-2015, ukraine-2025, un-budget, and files such as my/scenario.yaml";

    @ParameterizedTest
    @DisplayName("Wrong usage gets one clear line, at most a hint below it, and exit code 2")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "explain Germny|unknown member 'Germny'; known: IDS|Maybe 'Germany'?",
                "explain DEX|unknown member 'DEX'; known: IDS|Maybe 'DEU'?",
                "explain Atlantis|unknown member 'Atlantis'; known: IDS|",
                "--plans gdp-weigted|unknown plan 'gdp-weigted'; known: PLANS|Maybe 'gdp-weighted'?",
                "--plans blend,blend|plan blend is given twice; names must differ|",
                "--plans blend:weight=3|unknown scoring strategy 'blend'; known: STRATEGIES|"
                        + "Maybe its jar is missing: --plugins, or the class path",
                "--plans gdp-weigted:exponent=2|unknown plan 'gdp-weigted'; known: PLANS|Maybe 'gdp-weighted'?",
                "--plans gdp-weighted:exponnt=2|unknown parameter of gdp-weighted 'exponnt'; known: exponent"
                        + "|Maybe 'exponent'?",
                "--plans gdp-weighted:exponent=two|parameter exponent of gdp-weighted (two) must be a number such as"
                        + " 0.5|",
                "--plans gdp-weighted:exponent|parameter of gdp-weighted ('exponent') must read NAME=VALUE"
                        + "|Maybe like proximity-weighted:half-distance-km=500:base=none",
                "--plans gdp-weighted:exponent=1:exponent=2|parameter exponent of gdp-weighted is given twice|",
                "audit|Missing required parameter: 'STRATEGY'|Maybe see lionshare audit --help",
                "audit blend|unknown scoring strategy 'blend'; known: STRATEGIES|"
                        + "Maybe its jar is missing: --plugins, or the class path",
                "audit ability-to-pay:treshold=1|unknown parameter of ability-to-pay 'treshold'; known: threshold"
                        + "|Maybe 'threshold'?",
                "audit equal|strategy equal declares no factors, so there is nothing to audit|Maybe let its class"
                        + " implement io.lionshare.score.Factored: factors(), and without(...) if any of them is"
                        + " corrective",
                "--plans blend --baseline gdp|unknown baseline 'gdp'; known: blend|",
                "compare --metrics gni|unknown metric 'gni'; known: gini, hoover, jain, kakwani, kendall-tau-b,"
                        + " partial-spearman, share-to-ability, spearman, theil, wilcoxon-signed-rank|Maybe 'gini'?",
                "compare --metrics gini:perr=gdp|unknown parameter of gini 'perr'; known: counting, per|Maybe 'per'?",
                "compare --metrics gini:per|parameter of gini ('per') must read NAME=VALUE"
                        + "|Maybe like proximity-weighted:half-distance-km=500:base=none",
                "compare --burden funds|unknown burden 'funds'; known: air-policing, fund, ground-force|Maybe 'fund'?",
                "--widht 80|unknown option '--widht'; known: --baseline, --burden, --details, --format, --help,"
                        + " --method, --metrics, --open, --output, --plans, --plugins, --rules, --stretch, --svg,"
                        + " --version, --width|Maybe '--width'?",
                "--width 20|width (20) must be within 60 .. 1000|",
                "--width wide|Invalid value for option '--width': 'wide' is not an int|Maybe see lionshare compare"
                        + " --help",
                "explian DEU|unknown command 'explian'; known: audit, axioms, compare, completion, coverage, explain,"
                        + " help, init, joint, list, new-plugin, road, robust, seats, solve, validate, withdraw|Maybe 'explain'?",
                "compare un-budget all|unexpected argument 'all'|Maybe see lionshare compare --help",
                "compare un-budgt|unknown scenario 'un-budgt'; known: SCENARIOS|Maybe 'un-budget'?",
                "explain DEU my/scenario.yaml|unknown scenario 'my/scenario.yaml'; known: SCENARIOS|",
                "init|Missing required parameter: 'DIR'|Maybe see lionshare init --help",
                "init src|folder of a scenario (src) must not exist yet|Maybe another name",
                "init no/folder|folder of a scenario (no/folder) must lie in a folder that exists|",
                "init new --from un-budgt|unknown scenario 'un-budgt'; known: eu-relocation-2015, ukraine-2025,"
                        + " un-budget|Maybe 'un-budget'?",
                "joint --plan blnd|unknown plan 'blnd'; known: blend, gdp-weighted, proximity-weighted|Maybe 'blend'?",
                "explain|Missing required parameter: 'MEMBER'|Maybe see lionshare explain --help",
                "coverage --plan gdp|unknown plan 'gdp'; known: blend, gdp-weighted, proximity-weighted|",
                "coverage --as-of soon|day ('soon') must read like 2026-01-31|",
                "withdraw|withdraw takes MEMBER [SCENARIO], or --all [SCENARIO]|Maybe see lionshare withdraw --help",
                "withdraw un-budget --all ukraine-2025|withdraw takes MEMBER [SCENARIO], or --all [SCENARIO]|Maybe see"
                        + " lionshare withdraw --help",
                "withdraw --all USA|unknown scenario 'USA'; known: SCENARIOS|",
                "withdraw DEX|unknown member 'DEX'; known: IDS|Maybe 'DEU'?",
                "--plans pareto|unknown plan 'pareto'; known: PLANS|Maybe its jar is missing: --plugins, or the class"
                        + " path",
                "list rule|unknown kind 'rule'; known: methods, metrics, rules, sections, strategies|Maybe 'rules'?",
            })
    void refused(String commandLine, String message, String hint) {
        Run run = Run.of(commandLine.split(" ", -1));
        String expected = "lionshare: "
                + message.replace("IDS", IDS)
                        .replace("PLANS", STRATEGIES.replace("capability-w", "blend, capability-w"))
                        .replace("STRATEGIES", STRATEGIES)
                        .replace("SCENARIOS", SCENARIOS)
                + "\n";
        assertThat(run.err()).isEqualTo(hint == null ? expected : expected + hint + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
