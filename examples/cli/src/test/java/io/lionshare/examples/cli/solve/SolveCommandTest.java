package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolveCommandTest {
    private record Run(int code, String output) {}

    private static Run solve(String input) throws IOException {
        StringWriter output = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new SolveCommand(in, new PrintWriter(output), answers -> {}).call();
        return new Run(code, output.toString());
    }

    @Test
    void aValueOfAMillionCharactersIsCutInTheError() throws IOException {
        Run run = solve("{\"op\":\"" + "x".repeat(1_000_000) + "\"}\n{\"op\":\"divide\",\"total\":["
                + "1,".repeat(500_000) + "1]}\n");
        assertThat(run.code).isEqualTo(1);
        assertThat(run.output.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    }

    @Test
    void answersTheDocumentedExamples() throws IOException {
        Run run = solve("""
            {"id":"t","op":"divide","rule":"talmud","total":200,"claims":[100,200,300]}
            {"id":"b","op":"divide","rule":"proportional","total":100,"claims":[3,1,1],"lower":[0,0,30],"upper":[40,100,100]}
            {"id":"h","op":"apportion","method":"huntington-hill","weights":[9061,7179,5259,3319,1182],"units":26}
            {"id":"m","op":"apportion","method":"webster","weights":[5,3,1],"units":10,"minimum":[0,0,2],"maximum":[5,10,10]}
            """);

        assertThat(run.output).isEqualTo("""
            {"id":"t","amounts":[50.0,75.0,75.0]}
            {"id":"b","amounts":[40.0,30.0,30.0]}
            {"id":"h","units":[9,7,6,3,1],"tied":false}
            {"id":"m","units":[5,3,2],"tied":false}
            """);
        assertThat(run.code).isZero();
    }

    @Test
    void knowsParametersWeightsAndBlocs() throws IOException {
        Run run = solve("""
            {"id":1,"op":"divide","rule":"tal-family","parameters":{"theta":1},"total":60,"claims":[10,50,50]}
            {"id":2,"op":"divide","rule":"constrained-equal-awards","total":60,"claims":[100,100],"weights":[1,2]}
            {"id":3,"op":"divide","rule":"proportional","total":100,"claims":[1,1,2],"blocs":[{"members":[0,1],"upper":40,"lower":10}]}
            {"id":4,"op":"apportion","method":"stationary","parameters":{"point":"1"},"weights":[7,3],"units":4,"blocs":[{"members":[1],"minimum":2}]}
            """);

        assertThat(run.output).isEqualTo("""
            {"id":1,"amounts":[10.0,25.0,25.0]}
            {"id":2,"amounts":[20.0,40.0]}
            {"id":3,"amounts":[20.0,20.0,60.0]}
            {"id":4,"units":[2,2],"tied":false}
            """);
    }

    @Test
    void dividesTablesOfGivenTotals() throws IOException {
        Run run = solve("""
            {"id":"z","op":"biproportional","method":"webster","votes":[[123,45],[67,89]],"rows":[3,2],"columns":[3,2]}
            {"id":"y","op":"biproportional","method":"webster","votes":[[123,45],[67,89]],"rows":[3,2],"columns":[3,2],"minimum":[[3,0],[0,0]]}
            {"id":"t","op":"biproportional","method":"webster","votes":[[1,1],[1,1]],"rows":[1,1],"columns":[1,1]}
            {"id":"a","op":"biproportional","method":"adams","votes":[[1,1],[1,1]],"rows":[1,1],"columns":[1,1],"maximum":[[1,1],[1,1]]}
            {"id":"l","op":"biproportional","method":"largest-remainder","votes":[[1]],"rows":[1],"columns":[1]}
            {"id":"s","op":"biproportional","method":"webster","votes":[[1,2]],"rows":[1],"columns":[1,1]}
            {"id":"n","op":"biproportional","method":"webster","votes":[[1,-2]],"rows":[2],"columns":[1,1]}
            """);

        assertThat(run.output.lines()).hasSize(7);
        assertThat(run.output.lines().toList().subList(0, 3))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":\"z\",\"units\":[[2,1],[1,1]],\"tied\":false,\"ties\":[],\"divisors\":{"),
                        line -> assertThat(line).startsWith("{\"id\":\"y\",\"units\":[[3,0],[0,2]],\"tied\":false,"),
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"t\",\"units\":[[1,0],[0,1]],\"tied\":true,"
                                        + "\"ties\":[{\"gaining\":[[0,1],[1,0]],\"losing\":[[0,0],[1,1]]}],"));
        assertThat(run.output.lines().toList().subList(3, 7))
                .satisfiesExactly(
                        line -> assertThat(line).contains("no table has these totals", "adams gives each cell"),
                        line -> assertThat(line).contains("field method (largest-remainder) must be a divisor method"),
                        line -> assertThat(line)
                                .contains("units of rows (1) and of columns (2) must add up to the same"),
                        line -> assertThat(line).contains("field votes[0][1] (-2) must be >= 0"));
        assertThat(run.code).isEqualTo(1);
    }

    @Test
    void solvesTheLineAfterABadOneAndEndsWith1() throws IOException {
        Run run = solve("""
            {"id":"bad","op":"divide","rule":"talmud","total":-1,"claims":[1]}
            {"id":"good","op":"divide","rule":"talmud","total":1,"claims":[1]}
            """);

        assertThat(run.output).isEqualTo("""
            {"id":"bad","error":"field total (-1) must be >= 0"}
            {"id":"good","amounts":[1.0]}
            """);
        assertThat(run.code).isEqualTo(1);
    }

    @Test
    void allClaimsZeroWithTotalZeroGivesZeros() throws IOException {
        assertThat(solve("{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":0,\"claims\":[0,0]}").output)
                .isEqualTo("{\"id\":null,\"amounts\":[0.0,0.0]}\n");
    }

    @Test
    void aTotalWithinRoundingOfTheSumOfClaimsIsThatSum() throws IOException {
        String claims = "\"total\":0.8,\"claims\":[0.1,0.7]}\n";

        assertThat(solve("{\"op\":\"divide\",\"rule\":\"talmud\"," + claims).output)
                .isEqualTo("{\"id\":null,\"amounts\":[0.1,0.7]}\n");
        assertThat(solve("{\"op\":\"divide\",\"rule\":\"random-arrival\"," + claims).output)
                .isEqualTo("{\"id\":null,\"amounts\":[0.1,0.7]}\n");
    }

    @Test
    void anIdBeyond63BitsComesBackAsItWas() throws IOException {
        assertThat(solve("{\"id\":12345678901234567890}").output)
                .isEqualTo("{\"id\":12345678901234567890,\"error\":\"field op is missing\"}\n");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(solve("\uFEFF{\"id\":1,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[1]}\n"))
                .isEqualTo(new Run(0, "{\"id\":1,\"amounts\":[1.0]}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\":7,\"op\":\"divide\",\"total\":  | 7",
                "{\"id\":7,\"op\":\"divide\",\"op\":1} | 7",
                "{\"id\":\"a\"} x                      | \"a\"",
                "{\"op\":\"divide\",\"id\":7,\"x\":[}  | 7",
                "{\"op\":\"divide\",\"x\":[},\"id\":7  | null",
                "{\"op\":\"divide\",\"id\":7,\"x\":1}  | 7",
                "{\"id\":[7],\"op\":\"divide\"}        | null",
                "[7]                                 | null",
            })
    void anErrorHasTheIdAsFarAsItCouldBeRead(String line, String id) throws IOException {
        Run run = solve(line + "\n");
        assertThat(run.code).isEqualTo(1);
        assertThat(run.output).startsWith("{\"id\":" + id + ",\"error\":");
    }

    @Test
    void theLineBreakBeforeMaybeIsKept() throws IOException {
        assertThat(solve("{\"op\":\"dvide\"}\n").output)
                .isEqualTo("{\"id\":null,\"error\":\"unknown op 'dvide'; known: apportion, biproportional, divide\\n"
                        + "Maybe 'divide'?\"}\n");
    }

    @Test
    void aLineOf400MBIsRefusedAndTheNextOneIsAnswered() throws IOException {
        String good = "{\"id\":2,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[1]}\n";
        int length = 400_000_000;
        InputStream spaces = new InputStream() {
            private int left = length;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                int count = Math.min(most, left);
                Arrays.fill(bytes, from, from + count, (byte) ' ');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        InputStream in = new SequenceInputStream(
                spaces, new ByteArrayInputStream(("\n" + good).getBytes(StandardCharsets.UTF_8)));
        StringWriter output = new StringWriter();

        assertThat(new SolveCommand(in, new PrintWriter(output), answers -> {}).call())
                .isEqualTo(1);

        assertThat(output.toString().lines())
                .first()
                .asString()
                .startsWith("{\"id\":null,\"error\":\"line must have at most 16777216 characters\\nMaybe ");
        assertThat(output.toString()).endsWith("\n{\"id\":2,\"amounts\":[1.0]}\n");
    }

    @Test
    void noInputIsNoOutput() throws IOException {
        assertThat(solve("")).isEqualTo(new Run(0, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"op\":                                                          | malformed JSON: Unexpected"
                        + " end-of-input",
                "[1]                                                               | line must be a JSON object",
                "{} {}                                                             | line must be one JSON object,"
                        + " with nothing after it",
                "{\"op\":\"divide\",\"op\":\"divide\"}                             | malformed JSON: Duplicate field"
                        + " 'op'",
                "{\"id\":1}                                                        | field op is missing",
                "{\"op\":\"dvide\"}                                                | unknown op 'dvide'; known:"
                        + " apportion, biproportional, divide\\n"
                        + "Maybe 'divide'?",
                "{\"op\":\"divide\",\"rule\":\"talmut\"}                           | unknown allocation rule 'talmut'",
                "{\"op\":\"divide\",\"rule\":7}                                    | field rule (7) must be text",
                "{\"op\":\"apportion\",\"method\":\"webstr\"}                      | unknown apportionment method"
                        + " 'webstr'",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1}               | field claims is missing",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"totl\":1}                | unknown field 'totl'",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":NaN}             | field total (NaN) must be a"
                        + " number within the range of a double",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1e999}           | field total (1e999) must be a"
                        + " number within the range of a double",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":\"1\"}           | field total (1) must be a number",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":null}            | field total (null) must be a"
                        + " number",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2,-3]} | field claims[1] (-3) must be"
                        + " >= 0",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":9,\"claims\":[2,3]} | field total (9.0) must be at"
                        + " most the sum of claims (5.0) for talmud",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2,3],\"lower\":[1]} | length of field"
                        + " lower (1) must be that of claims (2)",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2],\"lower\":[2],\"upper\":[1]} |"
                        + " field lower[0] (2) must be at most upper[0] (1)",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2,3],\"lower\":[1,1]} | no division of"
                        + " 1 unit meets all limits: floor of member 0 (1 unit), floor of member 1 (1 unit), short by 1"
                        + " unit",
                "{\"op\":\"divide\",\"rule\":\"proportional\",\"total\":1,\"claims\":[2],\"weights\":[1]} | field"
                        + " weights is not known to rule proportional",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2],\"weights\":[0]} | field weights[0]"
                        + " (0.0) must be > 0",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2],\"parameters\":{\"x\":1}} | unknown"
                        + " parameter of talmud 'x'",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2],\"blocs\":[{\"members\":[3]}]} |"
                        + " field blocs[0].members[0] (3) must be a position below 1, given once",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":1,\"claims\":[2],\"blocs\":[{\"member\":[0]}]} |"
                        + " unknown field 'blocs[0].member'",
                "{\"id\":[1],\"op\":\"divide\"}                                 | field id ([1]) must be text, a"
                        + " number or null",
                "{\"op\":\"divide\",\"rule\":\"talmud\",\"total\":0,\"claims\":[]} | field claims ([]) must be an"
                        + " array of at least one number",
                "{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[],\"units\":0} | field weights ([]) must be"
                        + " an array of at least one number",
                "{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[2,1],\"units\":9223372036854775808} | field"
                        + " units (9223372036854775808) must be a whole number, below 2^63",
                "{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[2,1],\"units\":1.5} | field units (1.5)"
                        + " must be a whole number, below 2^63",
                "{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[2,1],\"units\":3,\"maximum\":[1,1]} | no"
                        + " division of 3 units meets all limits",
                "{\"op\":\"apportion\",\"method\":\"balinski-young-quota\",\"weights\":[2,1],\"units\":3,\"maximum\":[2,2]}"
                        + " | balinski-young-quota does not support the ceiling of member 0 (2)",
            })
    void aBadLineGetsAnErrorThatNamesTheFieldAndTheValue(String line, String message) throws IOException {
        Run run = solve(line + "\n");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.output).startsWith("{\"id\":").contains("\"error\":\"" + message.replace("\"", "\\\""));
        assertThat(run.output.lines()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "9007199254740993.0, 9007199254740993",
        "9.223372036854775807e18, 9223372036854775807",
        "123456789013e7, 1234567890130000000",
        "3.000000000000000000, 3"
    })
    void aWholeNumberWithDecimalsAboveTheDigitsOfADoubleIsNotRounded(String units, String expected) throws IOException {
        Run run = solve("{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[1],\"units\":" + units + "}\n");

        assertThat(run.output).contains("\"units\":[" + expected + "]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"9007199254740993.5", "1.00000000000000001", "9223372036854775808.0", "1e300"})
    void aNumberThatADoubleRoundsToAWholeOneIsRefused(String units) throws IOException {
        Run run = solve("{\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[1],\"units\":" + units + "}\n");

        assertThat(run.output).contains("must be a whole number, below 2^63");
    }
}
