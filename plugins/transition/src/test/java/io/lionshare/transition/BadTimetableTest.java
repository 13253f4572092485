package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a timetable in a file is refused for, and where: the key stands in line 11. */
class BadTimetableTest {
    @TempDir
    private Path folder = Path.of("");

    private void refuses(String timetable, String... problems) {
        assertThat(new TimetableFile(folder).refused(timetable))
                .isEqualTo(List.of(problems).stream()
                        .map(problem -> problem.replace('~', '\n'))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{years: [2028, 2027], from: equal, ways: [once]}|11:20: year 2027 must be later than the year before it (2028)~Maybe the years are not in order",
                "{years: 2028-2026, from: equal, ways: [once]}|11:20: last year of a timetable (2026) must not be before the first (2028)",
                "{years: soon, from: equal, ways: [once]}|11:20: years ('soon') must be a first and a last year such as 2027-2031",
                "{years: [x], from: equal, ways: [once]}|11:21: year ('x') must be a whole number such as 2027",
                "{years: 1-200, from: equal, ways: [once]}|11:20: number of years (101) must be at least 1 and at most 100"
            })
    void yearsOutOfPlaceAreRefused(String timetable, String problem) {
        refuses(timetable, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{years: [2027], burdens: [fond], from: equal, ways: [once]}|11:12: unknown burden of a timetable 'fond'; known: force, fund~Maybe 'fund'?",
                "{years: [2027], from: by gpd, ways: [once]}|11:34: unknown origin of a road 'by gpd'; known: actual, by 2028, by gdp, equal~Maybe 'by gdp'?",
                "{years: [2027], from: equal, towards: gdp, ways: [once]}|11:50: unknown plan 'gdp'; known: by 2028, by gdp",
                "{years: [2027], from: equal, ways: [once], limits: {fund: {2027: {D: {ceiling: 1}}}}}|11:12: unknown member or bloc 'D'; known: A, B, C, west",
                "{years: [2027], from: equal, ways: [once], totals: {fond: {growth: 2 %}}}|11:12: unknown burden with totals by year 'fond'; known: force, fund~Maybe 'fund'?"
            })
    void unknownNamesAreRefused(String timetable, String problem) {
        refuses(timetable, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{years: [2027], from: equal, ways: [once], totals: {fund: {2028: 5}}}|11:77: unknown year with a total '2028'; known: 2027~Maybe '2027'?",
                "{years: [2027], from: equal, ways: [once], totals: {fund: {2027: 0}}}|11:77: total of 2027 (0) must be > 0",
                "{years: [2027], from: equal, ways: [once], totals: {fund: {growth: -100 %}}}|11:79: growth of totals (-100 %) must be above -100 %",
                "{years: [2027], from: equal, ways: [once], totals: {fund: {growth: 2}}}|11:79: growth of totals ('2') must be a percentage such as 2 %",
                "{years: [2027], from: equal, ways: [once], limits: {fund: {2028: {A: {ceiling: 5}}}}}|11:77: unknown year with limits '2028'; known: 2027~Maybe '2027'?"
            })
    void wrongTotalsAreRefused(String timetable, String problem) {
        refuses(timetable, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{years: [2027], from: equal, ways: [slowly]}|11:48: unknown way to move 'slowly'; known: arrears, average, cap, equal, minimum, once, overshoot, stages",
                "{years: [2027], from: equal, ways: {a: equal:0}}|11:51: number of steps of a phase-in (0) must be at least 1 and at most 1000",
                "{years: [2027], from: equal, ways: [once, once]}|11:12: way to move once is given twice; names must differ",
                "{years: [2027], from: equal, unknown: zero, ways: [once]}|11:50: setting for unknown figures must stand with the origin actual, not 'equal'~Maybe without it",
                "{years: [2027], from: equal, ways: [once, average:3]}|11:54: figures before 2027 (1) must be at least 2 for an average over 3 steps~Maybe give figures of earlier years, or begin later"
            })
    void waysThatAreNoneAreRefused(String timetable, String problem) {
        refuses(timetable, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{years: [2027], from: actual, ways: [once]}|11:34: actual figures of fund must be known for every member where a road starts from them; unknown for Gammaland~Maybe give their figures, or count unknown ones as zero",
                "{years: [2027], burdens: [force], from: actual, unknown: zero, ways: [once]}|11:52: burden force must have actual figures where a road starts from them~Maybe a burden that has some, equal shares, or a previous plan",
                "{years: [2027], burdens: [fund], from: actual, unknown: zero, ways: [once, cap:15%]}|11:87: cap of C in 2027 (15 % of the previous share) must let it rise from 0, which any percentage of nothing does not~Maybe with a minimum step, such as 0.05 points, or a cap in points or as an amount",
                "{years: [2027], burdens: [fund], from: actual, unknown: zero, ways: [cap:5], totals: {fund: {2027: 15}}}|11:81: sum of the actual amounts of fund (20 EUR) must not be above the total (15 EUR) where a cap is an amount~Maybe a cap in percent or points, which compares shares"
            })
    void missingActualFiguresAreRefused(String timetable, String problem) {
        refuses(timetable, problem);
    }

    @Test
    void capsThatNobodyCanKeep() {
        assertThat(new TimetableFile(folder)
                        .refused("{years: 2027-2028, burdens: [fund], from: equal, ways: [cap:10],"
                                + " totals: {fund: {growth: 50 %}}}"))
                .singleElement()
                .asString()
                .startsWith("11:68: no split of 1,500 EUR in 2028 keeps ")
                .endsWith("\nMaybe a larger cap, or a cap in percent or points of the total, which grows with it");
    }

    @Test
    void limitsOfAYearThatContradictEachOther() {
        assertThat(new TimetableFile(folder)
                        .refused("{years: 2027-2028, burdens: [fund], from: equal, ways: [once],"
                                + " limits: {fund: {2028: {west: {ceiling: 40 %}, C: {ceiling: 40 %}}}}}"))
                .singleElement()
                .asString()
                .startsWith("11:68: no division of 1,000 EUR meets all limits: ")
                .contains("ceiling of C (400 EUR), ceiling of west (400 EUR)");
    }

    @Test
    void aPlanThatIsCalledLikeAnOrigin() {
        assertThat(new TimetableFile(folder)
                        .refusedIn(
                                TimetableFile.SCENARIO.replace("by gdp", "equal"),
                                "{years: [1], from: equal, ways: [once]}"))
                .containsExactly("11:31: origin of a road (equal) must not be the name of a plan, too"
                        + "\nMaybe give the plan another name");
    }

    @Test
    void aFigureOfAYearThatIsMissing() {
        String gaps = TimetableFile.SCENARIO
                .replace("members: members.csv", "members: {file: members.csv, missing: [\"20\"]}")
                .replace("indicator: gdp@2028", "indicator: gdp");
        assertThat(new TimetableFile(folder).refusedIn(gaps, "{years: [2027], from: equal, ways: [once]}"))
                .isEmpty();
        assertThat(new TimetableFile(folder).refusedIn(gaps, "{years: [2028], from: equal, ways: [once]}"))
                .containsExactly(
                        "11:48: in 2028, scoring strategy indicator-weighted: indicator gdp is missing for A, C");
        assertThat(new TimetableFile(folder).refusedIn(gaps, "{years: [2027], from: equal, ways: [average:2]}"))
                .containsExactly("11:48: in 2025, scoring strategy indicator-weighted: indicator gdp is missing for A");
    }
}
