package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coverage and withdrawals of a scenario that is small enough to be worked out by hand. */
class SmallPledgesTest {
    private static final String MEMBERS = """
            id,name,side [bloc],gdp [USD]
            A,Alpha,West,60
            B,Beta,West,60
            C,Gamma,,20
            D,Delta,,14
            """;

    private static final String SCENARIO = """
            name: Small
            members: members.csv
            burdens:
              - {id: force, unit: persons, total: 11, rotation: 3}
              - {id: air, unit: aircraft, total: 10}
            blocs: {East: [B, C]}
            limits: {force: {East: {ceiling: 11}}}
            plans:
              - {name: gdp, strategy: gdp-weighted}
            pledges:
              - {id: a-force, member: A, type: force, amount: 4, status: committed, date: 2026-01-01}
              - id: c-air
                member: C
                type: air
                amount: 3
                status: conditional
                date: 2026-01-01
                condition: {gives-at-least: {who: West, type: force, amount: 4}}
              - id: d-air
                member: D
                type: air
                amount: 2
                status: conditional
                date: 2026-01-01
                condition: {gives-at-least: {who: West, type: force, amount: 9}}
            what-ifs:
              - name: Alpha halves its force
                steps-back: {who: A, caps: {force: 2}}
              - name: Delta sends more
                pledge:
                  id: d-air
                  member: D
                  type: air
                  amount: 5
                  status: conditional
                  date: 2026-01-02
                  condition: {gives-at-least: {who: West, type: force, amount: 9}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("members.csv"), MEMBERS);
        file = Files.writeString(folder.resolve("scenario.yaml"), SCENARIO).toString();
    }

    @Test
    @DisplayName("The pool is told where forces rotate")
    void pool() {
        assertThat(Run.of("coverage", file).lines())
                .contains("Pool: force: 33 persons so that 11 are in place (rotation factor 3).")
                .filteredOn(line -> line.startsWith("Pool: "))
                .hasSize(1);
    }

    @Test
    @DisplayName("Who carries less after a withdrawal is told, with the reason")
    void falls() {
        assertThat(Run.of("withdraw", "delta", file).lines())
                .contains("Falls: Gamma (-1) carries less, by rounding to whole units alone: no ideal amount falls.");
    }

    @Test
    @DisplayName("One burden is shown, and pledges to others still decide which pledges to it count")
    void oneBurden() {
        assertThat(Run.of("coverage", file, "--burden", "air").out())
                .containsPattern("\nair, aircraft +10 +0 +0 +3 +3 +2 +2 +7 +7\n")
                .contains("What if: Delta sends more")
                .doesNotContain("force, persons", "What if: Alpha halves its force", "a-force");
        assertThat(Run.of("coverage", file, "--burden", "force").out())
                .containsPattern("\nforce, persons +11 +4 +4 ")
                .contains("What if: Alpha halves its force")
                .doesNotContain("air, aircraft", "What if: Delta sends more");
        assertThat(Run.of("withdraw", "--all", file, "--burden", "air").out())
                .contains("air: what absences cost, in aircraft")
                .doesNotContain("force: what absences cost");
    }

    @Test
    @DisplayName("What-ifs are answered: who pays what more, and what more would have to be given")
    void whatIfs() {
        assertThat(Run.of("coverage", file).out())
                .contains(
                        "What if: Alpha halves its force\n",
                        "force: 2 persons left by A go to 1 member",
                        "What if: Delta sends more\n",
                        "condition not met: West gives 4 of 9 persons of force",
                        "At the low end: Another 5 persons of force by West would make active: d-air.\n");
    }

    @Test
    @DisplayName("A bloc or a member steps back to nothing, or to a cap, in amounts or in % of the total")
    void caps() {
        assertThat(Run.of("withdraw", "West", file).lines())
                .contains("West gives nothing")
                .contains("force: 8 persons left by West go to 2 members.");
        assertThat(Run.of("withdraw", "A", file, "--cap", "force=2,air=10%").out())
                .contains(
                        "A gives no more than 2 persons of force, 10 % of air\n",
                        "force: 2 persons left by A go to 1 member", "air: 3 aircraft left by A go to 2 members.\n");
        assertThat(Run.of("withdraw", "A", file, "--cap", "2", "--burden", "force")
                        .lines())
                .contains("A gives no more than 2 persons of force")
                .noneMatch(line -> line.startsWith("air: "));
        assertThat(Run.of("withdraw", "A", file, "--cap", "90%").lines())
                .contains("force: nothing changes.", "air: nothing changes.");
    }

    @Test
    @DisplayName("A cap on a bloc that crosses a bloc with limits is told, exit code 1")
    void crossing() {
        Run run = Run.of("withdraw", "West", file, "--cap", "force=5");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("lionshare: bloc");
    }

    @ParameterizedTest
    @DisplayName("Caps that cannot be read are refused, exit code 2")
    @CsvSource(
            delimiter = '|',
            value = {
                "A --cap 5|cap ('5') must name its burden; known: force, air~Maybe --cap force=5",
                "A --cap forse=5|unknown burden with a cap 'forse'; known: air, force~Maybe 'force'?",
                "A --cap force=5 --burden air|unknown burden with a cap 'force'; known: air",
                "A --cap force=few|limit ('few') must be an amount such as 1200 or a percentage such as 10 %",
                "A --cap force=-1|amount of a limit (-1) must be >= 0",
                "A --cap force=101%|limit ('101%') must be within 0 .. 100 %",
                "A --cap force=1,10%|cap on force is given twice",
                "A --burden forse|unknown burden 'forse'; known: air, force~Maybe 'force'?",
                "--all --cap 10%|--cap needs a member or bloc, so it cannot be given with --all"
                        + "~Maybe lionshare withdraw USA --cap 10%",
            })
    void badCaps(String arguments, String message) {
        String who = arguments.substring(0, arguments.indexOf(' '));
        Run run = Run.of(("withdraw " + who + " " + file + arguments.substring(who.length())).split(" ", -1));
        assertThat(run.err()).isEqualTo("lionshare: " + message.replace('~', '\n') + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("Pledges that contradict themselves or name nothing are told with their place, exit code 1")
    @CsvSource(
            delimiter = '|',
            value = {
                "who: West, type: force, amount: 9|who: North, type: force, amount: 9|unknown member or bloc in the condition"
                        + " of pledge d-air 'North'; known: A, B, C, D, East, West",
                "who: West, type: force, amount: 9|who: West, type: ships, amount: 9|unknown type in the condition of pledge"
                        + " d-air 'ships'; known: air, force",
                "{gives-at-least: {who: West, type: force, amount: 9}}|{pledge-active: d-air}|condition of pledge d-air"
                        + " (pledge d-air is active) must not name itself",
                "amount: 4,|amount: 4, probability: 1.5,|probability of pledge a-force (1.5) must be within 0 .. 1",
                "amount: 4,|amount: {low: 5, high: 4},|range of a pledge (5 .. 4) must not be upside down~Maybe 4 .. 5",
            })
    void badPledges(String part, String instead, String message) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), SCENARIO.replace(part, instead));
        Run run = Run.of("coverage", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("scenario.yaml, line [0-9]+, column [0-9]+: ")
                .contains(message.replace('~', '\n'));
    }

    @Test
    @DisplayName("A scenario without pledges has no coverage, exit code 2")
    void none() {
        Run run = Run.of("coverage", "un-budget");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("has no pledges\nMaybe say under pledges what members would give\n");
    }
}
