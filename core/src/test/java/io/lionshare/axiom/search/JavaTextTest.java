package io.lionshare.axiom.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.MinimalOverlap;
import io.lionshare.rule.TalFamily;
import io.lionshare.rule.Talmud;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Mixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code that a witness prints makes the rule that it names. */
public class JavaTextTest {
    /** For the runner. */
    public JavaTextTest() {}

    /** Has a public constructor, and a setting that must be escaped. */
    public static final class Quoting implements Plugin {
        /** Without parameters, as code makes it. */
        public Quoting() {}

        @Override
        public String id() {
            return "quoting";
        }

        @Override
        public String summary() {
            return "for tests";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("text", "any", "a \"b\" \\ c\nd"));
        }

        @Override
        public Plugin with(Map<String, String> settings) {
            return this;
        }
    }

    @Test
    void operatorsAreMadeByTheirFactories() {
        assertThat(JavaText.plugin(Dual.of(new MinimalOverlap())))
                .isEqualTo("io.lionshare.rule.operator.Dual.of(new io.lionshare.rule.MinimalOverlap())");
        assertThat(JavaText.plugin(Dual.of(new Talmud())))
                .isEqualTo("io.lionshare.rule.operator.Dual.of(new io.lionshare.rule.Talmud())");
        assertThat(JavaText.plugin(Mixture.of(
                        MinimalRightsFirst.of(TalFamily.of(new BigDecimal("0.3"))),
                        new Talmud(),
                        new BigDecimal("0.25"))))
                .isEqualTo("io.lionshare.rule.operator.Mixture.of(io.lionshare.rule.operator.MinimalRightsFirst.of("
                        + "new io.lionshare.rule.TalFamily().with(Map.of(\"theta\", \"0.3\"))), "
                        + "new io.lionshare.rule.Talmud(), new BigDecimal(\"0.25\"))");
    }

    @Test
    void whatNoCodeCanMakeIsLeftToTheReader() {
        Plugin local = new Plugin() {
            @Override
            public String id() {
                return "local";
            }

            @Override
            public String summary() {
                return "for tests";
            }
        };
        assertThat(JavaText.plugin(local))
                .isEqualTo("null /* put here what makes local: io.lionshare.axiom.search.JavaTextTest$1 has no public"
                        + " constructor without parameters */");
    }

    @Test
    void quotesInSettingsAreEscaped() {
        assertThat(JavaText.plugin(new Quoting()))
                .isEqualTo("new io.lionshare.axiom.search.JavaTextTest.Quoting().with(Map.of(\"text\", "
                        + "\"a \\\"b\\\" \\\\ c\\nd\"))");
    }
}
