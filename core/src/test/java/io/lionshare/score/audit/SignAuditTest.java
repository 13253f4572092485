package io.lionshare.score.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.key.CorrectedMean;
import io.lionshare.score.key.CorrectiveFactor;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.ListedMembers;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignAuditTest {
    private static final List<Indicator> INDICATORS =
            Stream.of("size", "wealth", "rate").map(id -> Indicator.of(id, "1")).toList();

    /** Two states with 90 and 10 % of population and GDP, and unemployment of 4 and 6 % (Grech 2016). */
    private static final Alliance GRECH = alliance(member("LARGE", 90, 90, 4), member("SMALL", 10, 10, 6));

    private static Alliance alliance(Member... members) {
        return Alliance.of(INDICATORS, List.of(members), List.of());
    }

    private static Member member(String id, double... values) {
        Member member = Member.of(id, id);
        for (int i = 0; i < values.length; i++) {
            member = member.with(INDICATORS.get(i).id(), values[i]);
        }
        return member;
    }

    /** Size, wealth and, with a positive weight, the inverse rate; over all members or those listed. */
    private record Corrected(Weights weights, List<String> listed) implements Key, Factored {
        static Corrected of(String size, String wealth, String rate) {
            Map<String, Fraction> weights = new LinkedHashMap<>();
            weights.put("size", Fraction.parse(size));
            weights.put("wealth", Fraction.parse(wealth));
            weights.put("rate", Fraction.parse(rate));
            return new Corrected(Weights.of("key", weights), List.of());
        }

        Corrected among(String... members) {
            return new Corrected(weights, List.of(members));
        }

        @Override
        public String id() {
            return "corrected";
        }

        @Override
        public String summary() {
            return "size and wealth, corrected by a rate";
        }

        @Override
        public Pipeline pipeline() {
            CorrectedMean mean = CorrectedMean.of(weights, CorrectiveFactor.of("rate"));
            return Pipeline.of(listed.isEmpty() ? mean : ListedMembers.of(mean, listed));
        }

        @Override
        public List<Factor> factors() {
            return weights.names().stream()
                    .map(id -> id.equals("rate") ? Factor.corrective(id) : Factor.base(id))
                    .toList();
        }

        @Override
        public ScoringStrategy without(Set<String> indicators) {
            return new Corrected(weights.without("key", indicators), listed);
        }
    }

    /** A function of size, under a declaration that may be wrong. */
    private record OfSize(DoubleUnaryOperator score, List<Factor> factors) implements Factored {
        OfSize(DoubleUnaryOperator score, Factor... factors) {
            this(score, List.of(factors));
        }

        @Override
        public String id() {
            return "of-size";
        }

        @Override
        public String summary() {
            return "a function of size";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return Arrays.stream(alliance.values("size")).map(score).toArray();
        }
    }

    @Test
    @DisplayName(
            "Grech 2016: low unemployment lowers the large state's key from 0.90 to 0.87, by the size of the violation")
    void grech() {
        SignAudit audit = SignAudit.of(GRECH, Corrected.of("0.45", "0.45", "0.1"));

        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.ownChanges()).hasSize(6).allMatch(change -> change.violation() == 0);
        assertThat(audit.passesCorrections()).isFalse();
        assertThat(audit.corrections())
                .extracting(Correction::member, Correction::value, Correction::isWorseOff)
                .containsExactly(tuple("LARGE", 4.0, false), tuple("SMALL", 6.0, true));
        double[] without = {0.90, 0.10};
        double[] with = {0.87, 0.13};
        for (int i = 0; i < 2; i++) {
            Correction found = audit.corrections().get(i);
            assertThat(found.mean()).isCloseTo(4.2, within(1e-12));
            assertThat(found.without()).isCloseTo(without[i], within(1e-12));
            assertThat(found.with()).isCloseTo(with[i], within(1e-12));
            assertThat(found.violation()).isCloseTo(0.03, within(1e-12));
        }
    }

    @Test
    @DisplayName("a correction that goes the right way for everyone passes: equal sizes, unequal rates")
    void rightCorrection() {
        Alliance equal = alliance(member("A", 1, 1, 4), member("B", 1, 1, 6));
        SignAudit audit = SignAudit.of(equal, Corrected.of("0.45", "0.45", "0.1"));
        assertThat(audit.corrections()).hasSize(2);
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.passesCorrections()).isTrue();
        assertThat(audit.worstCorrection()).isEmpty();
    }

    @Test
    @DisplayName("plain weighted keys pass both parts")
    void plain() {
        SignAudit audit = SignAudit.of(GRECH, Corrected.of("0.3", "0.7", "0"));
        assertThat(audit.ownChanges()).hasSize(4);
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.corrections()).isEmpty();
        assertThat(audit.passesCorrections()).isTrue();
    }

    @Test
    @DisplayName(
            "a factor that works against its declaration is found for every member, with the size of the violation")
    void againstTheDeclaration() {
        Alliance three = alliance(member("A", 60), member("B", 30), member("C", 10));
        SignAudit audit =
                SignAudit.of(three, new OfSize(size -> size, Factor.base("size").reversed()));
        assertThat(audit.passesOwnChanges()).isFalse();
        // From a quarter to four times itself: A from 15 of 55 to 240 of 280, and so on.
        double[] violations = {240 / 280.0 - 15 / 55.0, 120 / 190.0 - 7.5 / 77.5, 40 / 130.0 - 2.5 / 92.5};
        for (int i = 0; i < 3; i++) {
            assertThat(audit.ownChanges().get(i).violation()).isCloseTo(violations[i], within(1e-12));
        }
        OwnChange worst = audit.worstOwnChange().orElseThrow();
        assertThat(worst.member()).isEqualTo("A");
        assertThat(worst.from()).isEqualTo(15);
        assertThat(worst.to()).isEqualTo(240);
        assertThat(worst.shareTo() - worst.shareFrom()).isEqualTo(worst.violation());
    }

    @Test
    @DisplayName("a share that rises at first and falls later is found where it falls")
    void risesAndFalls() {
        Alliance two = alliance(member("A", 40), member("B", 40));
        SignAudit audit = SignAudit.of(two, new OfSize(size -> Math.max(0, size * (100 - size)), Factor.base("size")));
        OwnChange worst = audit.worstOwnChange().orElseThrow();
        assertThat(worst.from()).isEqualTo(50);
        assertThat(worst.to()).isEqualTo(160);
        assertThat(worst.violation()).isCloseTo(2500 / 4900.0, within(1e-12));
    }

    @Test
    @DisplayName("values that the formula refuses are passed over, and a value of 0 runs up to four times the mean")
    void ladder() {
        Alliance two = alliance(member("A", 40), member("B", 0));
        List<Double> asked = new ArrayList<>();
        SignAudit audit = SignAudit.of(
                two,
                new OfSize(
                        size -> {
                            if (size > 60) {
                                throw new IllegalArgumentException("too large");
                            }
                            synchronized (asked) {
                                asked.add(size);
                            }
                            return size;
                        },
                        Factor.base("size")));
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(asked).contains(5.0, 10.0, 50.0).doesNotContain(80.0, 160.0);
    }

    @Test
    @DisplayName("members that the key does not list are no cases, with figures or without")
    void notListed() {
        Alliance four = alliance(
                member("LARGE", 90, 90, 4),
                member("OTHER", 50, 50, 50),
                member("SMALL", 10, 10, 6),
                member("UNKNOWN", 7));
        SignAudit audit = SignAudit.of(four, Corrected.of("0.45", "0.45", "0.1").among("LARGE", "SMALL"));
        assertThat(audit.members()).containsExactly("LARGE", "SMALL");
        assertThat(audit.ownChanges()).hasSize(6);
        assertThat(audit.corrections()).hasSize(2).allSatisfy(found -> {
            assertThat(found.mean()).isCloseTo(4.2, within(1e-12));
            assertThat(found.violation()).isCloseTo(0.03, within(1e-12));
        });
    }

    @Test
    @DisplayName("a declaration that says nothing, or of a factor that the formula does not use, is refused")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignAudit.of(GRECH, new OfSize(size -> size)))
                .withMessage("factors of of-size must not be empty; the audit needs them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignAudit.of(GRECH, new OfSize(size -> size, Factor.base("wealth"))))
                .withMessage("factor wealth of of-size is declared, but no member is asked for it");
    }
}
