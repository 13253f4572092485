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
    @DisplayName("The pool is named where forces rotate")
    void pool() {
        assertThat(Run.of("coverage", file).lines())
                .filteredOn(line -> line.startsWith("Pool "))
                .singleElement()
                .asString()
                .contains("33 persons so that 11 are in place (rotation factor 3).");
    }

    @Test
    @DisplayName("A member that carries less after a withdrawal is named, with the reason")
    void falls() {
        assertThat(Run.of("withdraw", "delta", file, "--details").out())
                .contains(
                        "Gamma (\u22121 person) carries less, by rounding to whole units alone: no amount falls before it.");
    }

    @Test
    @DisplayName("One burden is shown, and pledges to others still decide which pledges to it count")
    void oneBurden() {
        assertThat(Run.of("coverage", file, "--burden", "air", "--details").out())
                .contains("3 of the 10 aircraft are pledged, by Gamma", "Delta sends more: ")
                .doesNotContain("Alpha halves its force");
        assertThat(Run.of("coverage", file, "--burden", "force", "--details").out())
                .contains("4 of the 11 persons are pledged, by Alpha", "Alpha halves its force: ")
                .doesNotContain("Delta sends more");
        assertThat(Run.of("withdraw", "--all", file, "--burden", "air", "--details")
                        .out())
                .contains("Air: what absences cost, aircraft")
                .doesNotContain("Force: what absences cost");
    }

    @Test
    @DisplayName("Questions are answered: which members carry more, and what more would have to be given")
    void whatIfs() {
        assertThat(Run.of("coverage", file, "--details", "--width", "1000").out())
                .contains("Alpha halves its force: Force: Alpha gives less; 2 persons fall to one member")
                .contains(
                        "Delta sends more: Air: its condition is not met: at most 4 persons of 9 are pledged, another 5")
                .containsPattern("condition not met: West gives 4 of 9 persons of force");
    }

    @Test
    @DisplayName("A bloc or a member steps back to nothing, or to a cap, in amounts or in % of the total")
    void caps() {
        assertThat(Run.of("withdraw", "West", file).out())
                .contains("If West gives nothing, others take over 8 persons")
                .containsPattern("\nForce +8 persons fall to two members: ");
        assertThat(Run.of("withdraw", "A", file, "--cap", "force=2,air=10%").out())
                .contains(
                        "If Alpha gives no more than 2 persons and 1 aircraft, others take over 2 persons and 3 aircraft.\n")
                .containsPattern("\nForce +2 persons fall to one member")
                .containsPattern("\nAir +3 aircraft fall to two members");
        assertThat(Run.of("withdraw", "A", file, "--cap", "2", "--burden", "force")
                        .out())
                .contains("If Alpha gives no more than 2 persons, others take over 2 persons.\n")
                .doesNotContain("Air ");
        assertThat(Run.of("withdraw", "A", file, "--cap", "90%").out())
                .containsPattern("\nForce +Nothing changes: ")
                .containsPattern("\nAir +Nothing changes: ");
    }

    @Test
    @DisplayName("A cap on a bloc that crosses a bloc with limits is refused, exit code 1")
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
    @DisplayName("Pledges that contradict themselves or name nothing are refused with their place, exit code 1")
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
                "amount: 4,|amount: {low: 5, high: 4},|range of a pledge (5 .. 4) must rise~Maybe 4 .. 5",
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
