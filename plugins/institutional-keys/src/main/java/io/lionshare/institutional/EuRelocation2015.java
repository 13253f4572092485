package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.key.Base;
import io.lionshare.score.key.CorrectedMean;
import io.lionshare.score.key.CorrectiveFactor;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.ListedMembers;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The European Union's relocation key of 2015: 40 % population, 40 % GDP, and two corrective factors of 10 % each, past
 * asylum applications per head and unemployment.
 *
 * <p>Steps: weighted mean of {@code population} (persons) and {@code gdp} (any unit); corrective factors {@code
 * asylum-applicants} (per million inhabitants) and {@code unemployment} (per cent), each the member's part of all
 * inverse rates; caps of both at a multiple of the base share ({@link CorrectedMean}). The key runs over all members,
 * or over those that it lists. The Council Decision caps at 0.6 times the base share (30 % of population effect and GDP
 * effect together); the Commission's two earlier keys had no cap.
 *
 * <p>The value judgement: those with more people and wealth should take in more, and those with many past applications
 * or high unemployment fewer. {@link io.lionshare.score.audit.SignAudit} shows that the corrective factors do not keep
 * that promise.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it, a rate of 0 by name. Immutable; safe for use
 * by many threads.
 *
 * <p>Sources: Council Decision (EU) 2015/1601; European Commission, A European Agenda on Migration, COM(2015) 240,
 * annex, and COM(2015) 286, annex II; Grech, European Union Politics, 2016.
 */
public final class EuRelocation2015 implements Key, Factored {
    private static final String ID = "eu-relocation-2015";
    private static final String POPULATION = "population";
    private static final String GDP = "gdp";
    private static final String ASYLUM = "asylum-applicants";
    private static final String UNEMPLOYMENT = "unemployment";
    private static final FormulaWeights WEIGHTS =
            new FormulaWeights(ID, List.of(POPULATION, GDP, ASYLUM, UNEMPLOYMENT));
    private static final Set<String> CORRECTIVE = Set.of(ASYLUM, UNEMPLOYMENT);
    private static final String CAP = "cap";
    private static final String NO_CAP = "none";
    private static final String MEMBERS = "members";
    private static final String ALL = "all";

    private final Weights weights;
    private final @Nullable Fraction cap;
    private final List<String> members;

    /** The key of the Council Decision, over all members. */
    public EuRelocation2015() {
        this(
                WEIGHTS.of(Fraction.of(2, 5), Fraction.of(2, 5), Fraction.of(1, 10), Fraction.of(1, 10)),
                Fraction.of(3, 5),
                List.of());
    }

    private EuRelocation2015(Weights weights, @Nullable Fraction cap, List<String> members) {
        this.weights = weights;
        this.cap = cap;
        this.members = List.copyOf(members);
        base();
    }

    /**
     * The key with other weights, which must add up to 1; the cap is that of the Council Decision.
     *
     * @param population the weight of population
     * @param gdp the weight of GDP
     * @param asylumApplicants the weight of past asylum applications per head; 0 leaves the factor out
     * @param unemployment the weight of unemployment; 0 leaves the factor out
     * @return the key
     * @throws IllegalArgumentException if the weights do not add up to 1 or if both base factors have none
     */
    public static EuRelocation2015 of(
            Fraction population, Fraction gdp, Fraction asylumApplicants, Fraction unemployment) {
        EuRelocation2015 decision = new EuRelocation2015();
        return new EuRelocation2015(
                WEIGHTS.of(population, gdp, asylumApplicants, unemployment), decision.cap, decision.members);
    }

    /**
     * A copy with another cap.
     *
     * @param multiple the largest effect of a corrective factor before its weight, as multiple &ge; 0 of the base share
     * @return the copy
     * @throws IllegalArgumentException if the multiple is negative
     */
    public EuRelocation2015 withCap(Fraction multiple) {
        return new EuRelocation2015(weights, multiple, members);
    }

    /** {@return a copy without a cap} */
    public EuRelocation2015 withoutCap() {
        return new EuRelocation2015(weights, null, members);
    }

    /**
     * A copy that runs over some members; the others carry nothing and need no indicator.
     *
     * @param names members' ids or blocs' names; none for all members
     * @return the copy
     */
    public EuRelocation2015 among(String... names) {
        return new EuRelocation2015(weights, cap, Arrays.asList(names));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member with more people and wealth takes in more, corrected for past applications and unemployment";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(WEIGHTS.parameters(weights));
        parameters.add(new Parameter(
                CAP,
                "largest corrective effect as multiple of the base share, before the weight; or none",
                cap == null ? NO_CAP : cap.text()));
        parameters.add(new Parameter(
                MEMBERS,
                "members that the key lists: ids or names of blocs between semicolons; or all",
                members.isEmpty() ? ALL : String.join(";", members)));
        return parameters;
    }

    @Override
    public EuRelocation2015 with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        Fraction multiple = checked.text(CAP).equals(NO_CAP) ? null : FractionText.fraction(ID, checked, CAP);
        String listed = checked.text(MEMBERS);
        List<String> names = listed.equals(ALL)
                ? List.of()
                : Arrays.stream(listed.split(";", -1)).map(String::strip).toList();
        return new EuRelocation2015(WEIGHTS.of(checked), multiple, names);
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(members.isEmpty() ? base() : ListedMembers.of(base(), members));
    }

    private Base base() {
        return CorrectedMean.of(weights, factor(ASYLUM), factor(UNEMPLOYMENT));
    }

    private CorrectiveFactor factor(String indicator) {
        CorrectiveFactor factor = CorrectiveFactor.of(indicator);
        return cap == null ? factor : factor.cappedAt(cap);
    }

    @Override
    public List<Factor> factors() {
        return weights.names().stream()
                .map(indicator ->
                        CORRECTIVE.contains(indicator) ? Factor.corrective(indicator) : Factor.base(indicator))
                .toList();
    }

    @Override
    public ScoringStrategy without(Set<String> indicators) {
        return new EuRelocation2015(weights.without(WEIGHTS.step(), indicators), cap, members);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
