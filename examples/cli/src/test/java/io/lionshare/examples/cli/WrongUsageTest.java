package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    private static final String IDS = "ALB, BEL, BGR, CAN, CZE, DEU, DNK, ESP, EST, FIN, FRA, GBR, GRC, HRV, HUN, ISL,"
            + " ITA, LTU, LUX, LVA, MKD, MNE, NLD, NOR, POL, PRT, ROU, SVK, SVN, SWE, TUR, USA";

    @ParameterizedTest
    @DisplayName("Wrong usage gets one clear line, at most a hint below it, and exit code 2")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "explain Germny|unknown member 'Germny'; known: IDS|Maybe 'Germany'?",
                "explain DEX|unknown member 'DEX'; known: IDS|Maybe 'DEU'?",
                "explain Atlantis|unknown member 'Atlantis'; known: IDS|",
                "--plans gdp-weigted|unknown plan 'gdp-weigted'; known: ability-to-pay, blend, capability-weighted, equal, "
                        + "eu-relocation-2015, eu-solidarity-pool, exposure-weighted, gdp-weighted, imf-quota-formula, "
                        + "koenigstein, nato-common-funding, population-weighted, proximity-weighted, "
                        + "responsibility-capability, un-peacekeeping, un-regular-budget"
                        + "|Maybe 'gdp-weighted'?",
                "--plans blend,blend|plan blend is given twice; names must differ|",
                "--plans blend --baseline gdp|unknown baseline 'gdp'; known: blend|",
                "compare --metrics gni|unknown metric 'gni'; known: gini, hoover, jain, kakwani, kendall-tau-b,"
                        + " partial-spearman, share-to-ability, spearman, theil, wilcoxon-signed-rank|Maybe 'gini'?",
                "compare --burden funds|unknown burden 'funds'; known: air-policing, fund, ground-force|Maybe 'fund'?",
                "--widht 80|unknown option '--widht'; known: --baseline, --burden, --help, --method, --metrics, --plans, --plugins,"
                        + " --rules, --stretch, --version, --width"
                        + "|Maybe '--width'?",
                "--width 20|width (20) must be within 60 .. 1000|",
                "--width wide|Invalid value for option '--width': 'wide' is not an int|Maybe see lionshare compare --help",
                "explian DEU|unknown command 'explian'; known: axioms, compare, explain, list, new-plugin,"
                        + " solve|Maybe 'explain'?",
                "compare all|unexpected argument 'all'|Maybe see lionshare compare --help",
                "explain|Missing required parameter: 'MEMBER'|Maybe see lionshare explain --help",
                "list rule|unknown kind 'rule'; known: methods, metrics, rules, strategies|Maybe 'rules'?",
            })
    void refused(String commandLine, String message, String hint) {
        Run run = Run.of(commandLine.split(" ", -1));
        String expected = "lionshare: " + message.replace("IDS", IDS) + "\n";
        assertThat(run.err()).isEqualTo(hint == null ? expected : expected + hint + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
