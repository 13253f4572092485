package io.lionshare.transition;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.files.ScenarioException;
import io.lionshare.files.ScenarioKeys;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small scenario with a timetable, as files.
 *
 * @param folder where they are written
 */
record TimetableFile(Path folder) {
    static final ScenarioKeys KEYS = ScenarioKeys.of(new TimetableKey());

    static final String MEMBERS = """
            id,name,west [bloc],gdp [USD],gdp@2025 [USD],gdp@2028 [USD]
            A,Alphaland,west,60,20,20
            B,Betaland,west,30,30,60
            C,Gammaland,,10,50,20
            """;

    /** Ten lines, so that the key begins in line 11. */
    static final String SCENARIO = """
            name: Test
            members: members.csv
            burdens:
              - {id: fund, unit: EUR, total: 1000}
              - {id: force, unit: persons, total: 500}
            actual: {fund: {source: us, date: 2026, amounts: {A: 10, B: 10}}}
            plans:
              - {name: by gdp, strategy: {indicator: gdp}}
              - {name: by 2028, strategy: {indicator: gdp@2028}}
            baseline: by gdp
            """;

    Scenario read(String timetable) {
        return readIn(SCENARIO, timetable);
    }

    private Scenario readIn(String scenario, String timetable) {
        try {
            Files.writeString(folder.resolve("members.csv"), MEMBERS);
            Files.writeString(folder.resolve("scenario.yaml"), scenario + timetable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ScenarioReader.load()
                .withKeys(KEYS)
                .read(folder.resolve("scenario.yaml"))
                .scenario();
    }

    Roadmap timetable(String timetable) {
        return Roadmap.in(read("timetable: " + timetable + "\n")).orElseThrow();
    }

    /** The roads of the fund. */
    List<RoadOption> roads(String timetable) {
        Scenario scenario = read("timetable: " + timetable + "\n");
        return Roadmap.in(scenario).orElseThrow().roads(scenario, scenario.burden("fund"));
    }

    /** What is refused, with the line and column where it stands. */
    List<String> refused(String timetable) {
        return refusedIn(SCENARIO, timetable);
    }

    List<String> refusedIn(String scenario, String timetable) {
        ScenarioException refusal =
                catchThrowableOfType(ScenarioException.class, () -> readIn(scenario, "timetable: " + timetable + "\n"));
        return refusal == null
                ? List.of()
                : refusal.problems().stream()
                        .map(problem -> problem.text()
                                .replace(folder + "/scenario.yaml, line ", "")
                                .replace(", column ", ":"))
                        .toList();
    }
}
