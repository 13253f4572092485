package io.lionshare.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final Scale PERCENT = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(50), List.of());

    private static Report report(List<View> views, List<Section> sections) {
        return new Report("What?", "", new Summary("This.", "This.", List.of()), List.of(), views, sections, List.of());
    }

    @Test
    @DisplayName("A table refuses a row with another number of cells, and names itself")
    void rows() {
        assertThatThrownBy(() -> new Table(
                        "shares",
                        Table.Look.PLAIN,
                        "Shares",
                        List.of(Column.words("Member")),
                        List.of(Row.of(new Words("Germany"), new Words("1"))),
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row of table 'shares' has 2 cells; needed: 1");
    }

    @Test
    @DisplayName("Ids are lower-case words, and differ within a view and among the common sections")
    void ids() {
        Section section = Section.of("answer", "Germany carries most", List.of());
        assertThatThrownBy(() -> Section.of("An answer", "x", List.of())).hasMessageContaining("lower-case words");
        assertThatThrownBy(() -> new View("troops", "Troops", "1", List.of(section, section)))
                .hasMessage("section of troops answer is given twice; ids must differ");
        View troops = new View("troops", "Troops", "1", List.of(section));
        View money = new View("money", "Money", "1", List.of(section));
        assertThat(report(List.of(troops, money), List.of(section)).allSections())
                .containsExactly(section, section, section);
        assertThatThrownBy(() -> report(List.of(troops, troops), List.of()))
                .hasMessage("view troops is given twice; ids must differ");
    }

    @Test
    @DisplayName("An id is made of any name, and names that differ have different ids")
    void idOf() {
        assertThat(Section.idOf("air-policing")).isEqualTo("air-policing");
        assertThat(Section.idOf("Air policing (2025)")).isEqualTo("air-policing-2025-67956e97");
        assertThat(List.of(
                        "air policing", "Air policing", "air-policing-", "№", "§", "", "w".repeat(61), "w".repeat(62)))
                .map(Section::idOf)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(70));
    }

    @Test
    @DisplayName("A place on a scale is in percent, and stays within it")
    void scale() {
        assertThat(PERCENT.percent(BigDecimal.valueOf(20))).isEqualTo(40);
        assertThat(PERCENT.percent(BigDecimal.valueOf(-1))).isZero();
        assertThat(PERCENT.percent(BigDecimal.valueOf(60))).isEqualTo(100);
        assertThatThrownBy(() -> new Scale(BigDecimal.ONE, BigDecimal.ONE, List.of()))
                .hasMessage("scale (1 .. 1) must rise");
    }

    @Test
    @DisplayName("Marks need a scale, shades are six, and a line has a height for each point")
    void refusals() {
        assertThatThrownBy(() -> new Column("", "share", Column.Kind.MARKS, 0, "", java.util.Optional.empty(), ""))
                .hasMessage("column 'share' of marks must have a scale");
        assertThatThrownBy(() -> new Figure("1", BigDecimal.ONE, 7)).hasMessage("shade (7) must be within 0 .. 6");
        assertThatThrownBy(() -> Lines.Line.of("GDP", 0, List.of(BigDecimal.ONE), List.of()))
                .hasMessage("line GDP has 0 heights; needed: 1");
        assertThatThrownBy(() -> new Lines.Line("GDP", 0, List.of(), List.of(), "1", ""))
                .hasMessage("line GDP must have a point where numbers stand at its ends");
    }
}
