package io.lionshare.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page has no rule that it has no use for, and every one that it needs. */
class StyleRulesTest {
    @Test
    @DisplayName("The classes of elements are found with and without quotes")
    void classes() {
        assertThat(StyleRules.classes("<p class=a><i id=c class=\"b c\" title=d>class</i>"))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    @DisplayName("A rule stays if a selector of it names used classes only, without its other selectors")
    void used() {
        assertThat(StyleRules.used("p{x:1}\n.a,.b .a,.c>p{x:2}\n.c{x:3}", Set.of("a", "c")))
                .isEqualTo("p{x:1}.a,.c>p{x:2}.c{x:3}");
        assertThat(StyleRules.used(".a .b{x:1}", Set.of("a"))).isEmpty();
    }

    @Test
    @DisplayName("A class that a rule excludes need not be used")
    void excluded() {
        assertThat(StyleRules.used(".a:not(.b){x:1}", Set.of("a"))).isEqualTo(".a:not(.b){x:1}");
    }

    @Test
    @DisplayName("A block for a medium keeps its rules and goes without them; a rule of the page itself stays")
    void media() {
        assertThat(StyleRules.used("@media print{\n@page{x:1}\n.a{x:2}\n.b{x:3}\n}\n.a{x:4}", Set.of("a")))
                .isEqualTo("@media print{@page{x:1}.a{x:2}}.a{x:4}");
        assertThat(StyleRules.used("@media screen{.b{x:1}}p{x:2}", Set.of("a"))).isEqualTo("p{x:2}");
    }

    @Test
    @DisplayName("The style of pages is understood as a whole: all its braces pair up in rules")
    void whole() {
        String style = Assets.of("<p class=\"data\" data-id=x data-find=y>", List.of(), "")
                .style();
        assertThat(style.chars().filter(c -> c == '{').count())
                .isEqualTo(style.chars().filter(c -> c == '}').count())
                .isGreaterThan(50);
    }
}
