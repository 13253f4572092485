package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadPledgeTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @DisplayName("What is wrong with a pledge is reported with its place, the value and what is allowed")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: p, member: FRA, type: force, status: maybe, date: soon}|12, column 45: unknown status 'maybe';"
                        + " known: announced, committed, conditional, delivered, refused # 12, column 58: date of a pledge"
                        + " ('soon') must be a day such as 2026-01-31",
                "{id: p, member: FRX, type: force, status: committed, date: 2026-01-31}|12, column 3: unknown member of"
                        + " pledge p 'FRX'; known: DEU, FRA, USA~Maybe 'FRA'?",
                "{id: p, member: FRA, type: forse, status: committed, date: 2026-01-31}|12, column 3: unknown type of"
                        + " pledge p 'forse'; known: force~Maybe 'force'?",
                "{id: p, member: FRA, type: force, status: committed, date: 2026-01-31, amount: {low: 5, high: 4}}|12,"
                        + " column 82: range of a pledge (5 .. 4) must rise~Maybe 4 .. 5",
                "{id: p, member: FRA, type: force, status: committed, date: 2026-01-31, amount: 0.5}|12, column 3:"
                        + " amount of pledge p (0.5 persons) must be a multiple of the quantum 1 person",
                "{id: p, member: FRA, type: force, status: committed, date: 2026-01-31, probability: 1.5}|12, column 3:"
                        + " probability of pledge p (1.5) must be within 0 .. 1",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31}|12, column 3: pledge p is"
                        + " conditional and must have a condition~Maybe it is announced: no condition is known, and it"
                        + " counts as absent; in Java, Pledge.conditional takes the condition",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition: {pledge-active:"
                        + " p}}|12, column 3: condition of pledge p (pledge p is active) must not name itself",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition: {pledge-active:"
                        + " other}}|12, column 1: unknown pledge in the condition of pledge p 'other'; known: p",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition:"
                        + " {members-take-part: 0}}|12, column 107: members in a condition (0) must be >= 1",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition: {not-before:"
                        + " 2026-01-31, pledge-active: other}}|12, column 87: condition (not-before, pledge-active) must"
                        + " have one key~Maybe all-of or any-of, with a list of conditions",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition: {gives-at-least:"
                        + " {who: Atlantis, type: force, amount: 5}}}|12, column 3: unknown member or bloc in the"
                        + " condition of pledge p 'Atlantis'; known: DEU, Europe, FRA, USA",
                "{id: p, member: FRA, type: force, status: conditional, date: 2026-01-31, condition: {gives-at-least:"
                        + " {who: USA, type: forse, amount: 5}}}|12, column 3: unknown type in the condition of pledge p"
                        + " 'forse'; known: force~Maybe 'force'?",
                "{id: p, member: FRA, type: force, status: committed, date: 2026-01-31, probability: likely}|12,"
                        + " column 87: probability of a pledge ('likely') must be a decimal number such as 1250.5",
                "{id: p, member: FRA, type: force, status: committed, date: 2026-01-31, probability: -0.1}|12, column"
                        + " 3: probability of pledge p (-0.1) must be within 0 .. 1",
            })
    void refused(String pledge, String problems) {
        String broken = Written.YAML + "pledges:\n- " + pledge + "\n";
        assertThat(String.join(
                        " # ", new Written(folder).csv(Written.CSV).yaml(broken).refused()))
                .isEqualTo(
                        "scenario.yaml, line " + problems.replace('~', '\n').replace(" # ", " # scenario.yaml, line "));
    }

    @ParameterizedTest
    @DisplayName("What is wrong with a what-if is reported with its place, the value and what is allowed")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{name: none}|12, column 3: what-if must have one of the keys steps-back and pledge",
                "{name: far, steps-back: {who: USB}}|12, column 3: unknown member or bloc 'USB'; known: DEU, Europe,"
                        + " FRA, USA~Maybe 'USA'?",
                "{name: far, steps-back: {who: USA, caps: {forse: 0}}}|12, column 3: unknown burden with a cap"
                        + " 'forse'; known: force~Maybe 'force'?",
                "{name: far, steps-back: {who: USA, caps: {force: much}}}|12, column 52: limit ('much') must be an"
                        + " amount such as 1200 or a percentage such as 10 %",
                "{name: more, pledge: {id: p, member: FRA, type: force, status: conditional, date: 2026-01-31,"
                        + " condition: {pledge-active: other}}}|12, column 3: unknown pledge in the condition of pledge p"
                        + " 'other'; known: p",
            })
    void refusedWhatIf(String whatIf, String problems) {
        String broken = Written.YAML + "what-ifs:\n- " + whatIf + "\n";
        assertThat(String.join(
                        " # ", new Written(folder).csv(Written.CSV).yaml(broken).refused()))
                .isEqualTo(
                        "scenario.yaml, line " + problems.replace('~', '\n').replace(" # ", " # scenario.yaml, line "));
    }
}
