package io.lionshare.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Style and script mean the same in fewer bytes. */
class LeanTextTest {
    @Test
    @DisplayName("A script has no comments and no blanks around signs")
    void script() {
        assertThat(LeanText.script("// Why.\nconst f = (a, b) => {\n    return a + b;\n};\nf(1, 2);\n"))
                .isEqualTo("const f=(a,b)=>{return a+b};f(1,2);");
    }

    @Test
    @DisplayName("Text in quotes keeps its blanks and signs, also after a quote within it")
    void quotes() {
        assertThat(LeanText.script("say(\"a = b\", \"\\\" ; }\" + c);")).isEqualTo("say(\"a = b\",\"\\\" ; }\"+c);");
        assertThat(LeanText.script("x.replace(/[+,\\s]/g, \"\");")).isEqualTo("x.replace(/[+,\\s]/g,\"\");");
    }

    @Test
    @DisplayName("A property that no rule uses is left out; the others have one letter each")
    void style() {
        assertThat(LeanText.style(":root{--paper:#fff;--ink:#000;--p0:#123}p{color:var(--ink);fill:var(--p0)}"))
                .isEqualTo(":root{--a:#000;--b:#123}p{color:var(--a);fill:var(--b)}");
    }
}
