package io.lionshare.document.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final AmountFormat FUND =
            AmountFormat.of(Burden.of(ContributionType.of("fund", "EUR", "0.01"), "40000000000"));
    private static final AmountFormat PERSONS =
            AmountFormat.of(Burden.of(ContributionType.of("force", "persons", "1"), "30000"));

    @ParameterizedTest
    @CsvSource({
        "0.2269, 23 %",
        "0.125, 12.5 %",
        "0.109, 11 %",
        "0.0023, 0.2 %",
        "0.0001, <0.1 %",
        "0, 0 %",
        "1, 100 %",
        "0.994, 99.4 %",
        "0.99, 99 %",
        "0.9996, >99.9 %",
        "0.005, 0.5 %"
    })
    @DisplayName(
            "Shares in sentences are whole percent, below 1 % and above 99 % with one decimal, an exact half stays")
    void prose(String share, String expected) {
        assertThat(ShareFormat.prose(new BigDecimal(share))).isEqualTo(expected.replace(' ', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({
        "1, all",
        "0.998, nearly all",
        "0.9949, 99.5\u202f%",
        "0.99, 99\u202f%",
        "0.004, almost nothing",
        "0, nothing"
    })
    @DisplayName("Nearly all and almost nothing are words")
    void words(String share, String expected) {
        assertThat(ShareFormat.words(new BigDecimal(share))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Shares in tables have one decimal, none where all are whole, and show what is above zero")
    void cells() {
        assertThat(ShareFormat.cell(new BigDecimal("0.2269"), false)).isEqualTo("22.7");
        assertThat(ShareFormat.cell(new BigDecimal("0.2"), true)).isEqualTo("20");
        assertThat(ShareFormat.cell(new BigDecimal("0.0004"), false)).isEqualTo("<0.1");
        assertThat(ShareFormat.cell(new BigDecimal("0.9996"), false)).isEqualTo(">99.9");
        assertThat(ShareFormat.cell(BigDecimal.ZERO, false)).isEqualTo("0");
        assertThat(ShareFormat.cell(BigDecimal.ONE, false)).isEqualTo("100");
        assertThat(ShareFormat.areWhole(List.of(new BigDecimal("0.1"), BigDecimal.ZERO)))
                .isTrue();
        assertThat(ShareFormat.areWhole(List.of(new BigDecimal("0.125")))).isFalse();
        assertThat(List.of(0.0, 0.01, 0.011, 0.05, 0.21).stream()
                        .map(share -> ShareFormat.shade(BigDecimal.valueOf(share)))
                        .toList())
                .containsExactly(0, 1, 2, 3, 6);
    }

    @ParameterizedTest
    @CsvSource({"0.9994, 1, 99.9", "0.9996, 1, >99.9", "0.996, 0, >99", "0.999996, 3, >99.999", "1, 2, 100.00"})
    void aShareThatIsNotAllDoesNotLookLike100(String share, int decimals, String expected) {
        assertThat(ShareFormat.fixed(new BigDecimal(share), decimals)).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "Money has its currency first and at most one decimal of billions; from a billion on tables are in millions")
    void money() {
        assertThat(FUND.prose(new BigDecimal("6410379212.42"))).isEqualTo("EUR\u00a06.4\u00a0bn");
        assertThat(FUND.prose(new BigDecimal("10030000000"))).isEqualTo("EUR\u00a010\u00a0bn");
        assertThat(FUND.prose(new BigDecimal("813216000"))).isEqualTo("EUR\u00a0813\u00a0m");
        assertThat(FUND.prose(new BigDecimal("999600000"))).isEqualTo("EUR\u00a01\u00a0bn");
        assertThat(FUND.head()).isEqualTo("EUR million");
        assertThat(FUND.cell(new BigDecimal("6410379212.42")).shown()).isEqualTo("6,410.4");
        assertThat(FUND.change(new BigDecimal("-853216170")).shown()).isEqualTo("\u2212853.2");
        assertThat(AmountFormat.of(Burden.of(ContributionType.of("fund", "million EUR", "1"), "40000"))
                        .prose(new BigDecimal("6400")))
                .isEqualTo("EUR\u00a06.4\u00a0bn");
    }

    @ParameterizedTest
    @CsvSource({
        "0.04, 1, <0.1",
        "0.05, 1, 0.1",
        "0, 1, 0.0",
        "-0.004, 2, \u2212<0.01",
        "0.4, 0, <1",
        "-0.06, 1, \u22120.1"
    })
    @DisplayName("A number that is not zero does not look like zero")
    void small(String value, int decimals, String expected) {
        assertThat(Digits.fixed(new BigDecimal(value), decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.04, +<0.1", "-0.04, \u2212<0.1", "0, 0", "0.3, +0.3", "-0.3, \u22120.3"})
    @DisplayName("A change has its sign, however small it is")
    void change(String value, String expected) {
        assertThat(Digits.signed(new BigDecimal(value), 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"17.78, 2, 2", "0.0412, 2, 4", "0.6, 0, 3", "685.02, 0, 0", "0, 2, 2", "1000, 1, 1"})
    @DisplayName("Numbers next to one another have the decimals that give the largest three digits")
    void decimals(String largest, int least, int expected) {
        assertThat(Digits.decimals(new BigDecimal(largest), least)).isEqualTo(expected);
    }

    @Test
    @DisplayName("People are counted, one in the singular, and never as 1 persons")
    void people() {
        assertThat(PERSONS.counted(BigDecimal.ONE)).isEqualTo("1 person");
        assertThat(PERSONS.counted(new BigDecimal("6808"))).isEqualTo("6,808 persons");
        assertThat(PERSONS.signed(new BigDecimal("-3199"))).isEqualTo("\u22123,199 persons");
        assertThat(PERSONS.cell(new BigDecimal("6808")).shown()).isEqualTo("6,808");
        assertThat(PERSONS.change(BigDecimal.ZERO).shown()).isEqualTo("0");
    }

    @Test
    @DisplayName("Small numbers are words, names are listed, a name that ends in a digit takes a colon")
    void names() {
        assertThat(Digits.count(1, "member")).isEqualTo("one member");
        assertThat(Digits.count(19, "member")).isEqualTo("19 members");
        assertThat(Lists.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Lists.some(List.of("A", "B", "C"), 1)).isEqualTo("A and two others");
        assertThat(Lists.with("Group 7", "20")).isEqualTo("Group 7:\u00a020");
        assertThat(Lists.of("Europe", "share")).isEqualTo("Europe\u2019s share");
        assertThat(Lists.of("North Americas", "share")).isEqualTo("share of North Americas");
        assertThat(Digits.plain(0.000123456789)).isEqualTo("0.000123457");
    }

    @Test
    @DisplayName("A share as a decimal number is 0 or 1 only if it is, and rounds as the share does")
    void decimalShares() {
        assertThat(ShareFormat.decimal(Fraction.of(1, 3))).isEqualByComparingTo("0.333333333333333333335");
        assertThat(ShareFormat.decimal(Fraction.of(1, 8))).isEqualByComparingTo("0.125");
        assertThat(ShareFormat.decimal(Fraction.ZERO)).isEqualByComparingTo("0");
        assertThat(ShareFormat.decimal(Fraction.ONE)).isEqualByComparingTo("1");
        assertThat(ShareFormat.decimal(Fraction.parse("1e-90"))).isEqualByComparingTo("5e-21");
        assertThat(ShareFormat.decimal(Fraction.parse("-1e-90"))).isEqualByComparingTo("-5e-21");
        assertThat(ShareFormat.decimal(Fraction.ONE.minus(Fraction.parse("1e-90"))))
                .isEqualByComparingTo("0.999999999999999999995");
        Fraction justBelow = Fraction.parse("0.2265").minus(Fraction.parse("1e-18"));
        assertThat(ShareFormat.cell(ShareFormat.decimal(justBelow), false)).isEqualTo("22.6");
        assertThat(ShareFormat.prose(ShareFormat.decimal(Fraction.parse("0.125").plus(Fraction.parse("1e-90")))))
                .isEqualTo("13\u202f%");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 50",
        "0, 0",
        "1, 100",
        "1e-30, 1e-10",
        "-1e-30, -1e-10",
        "0.99999999999999999999, 99.9999999999",
        "1.00000000000000000001, 100.0000000001",
        "0.1234567890125, 12.3456789012"
    })
    @DisplayName("A share in percent is 0 or 100 only if it is nothing or all")
    void percent(BigDecimal share, BigDecimal expected) {
        assertThat(ShareFormat.percent(share)).isEqualByComparingTo(expected);
    }
}
