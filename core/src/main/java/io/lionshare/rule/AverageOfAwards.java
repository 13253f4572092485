package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.CentreKernel;
import io.lionshare.rule.kernel.SubsetSums;
import java.math.BigInteger;

/**
 * The average-of-awards rule: the centre of gravity of all awards that are possible, 0 &le; <i>x&#7522; &le;
 * c&#7522;</i> with &Sigma;<i>x</i> = <i>E</i>.
 *
 * <p>With <i>r(S)</i> = max(0, <i>E &minus; c(S)</i>) and sums over the sets <i>S</i> of members, each with the sign
 * (&minus;1)<sup>|<i>S</i>|</sup>: <i>x&#7522;</i> = (&Sigma;<sub><i>S</i></sub> &plusmn;<i>r(S)<sup>n</sup> / n</i> +
 * <i>c&#7522;</i> &Sigma;<sub><i>S&#8715;i</i></sub> &plusmn;<i>r(S)</i><sup><i>n</i>&minus;1</sup>) /
 * &Sigma;<sub><i>S</i></sub> &plusmn;<i>r(S)</i><sup><i>n</i>&minus;1</sup>.
 *
 * <ul>
 *   <li>Claim 0: nothing, and no change for the others. Equal claims: equal amounts.
 *   <li>Only one positive claim: the total.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Up to 10 positive claims: these 2<sup><i>n</i></sup> terms, which cancel, in exact integers. More, without an upper
 * limit: the Fourier series of the same density, which has no terms that cancel, in {@code double} with an error below
 * 1e-13 of the total; amounts still add up exactly, and equal claims get the same. O(<i>n</i>) per term of the series, with
 * some 3&middot;&radic;<i>n</i> to 1,000 terms; claims so unequal that 2<sup>20</sup> terms don't suffice are refused
 * (three or four claims that make up nearly all, and the others below a millionth of them).
 *
 * <p>Mir&aacute;s Calvo, Quinteiro Sandomingo and S&aacute;nchez Rodr&iacute;guez, The average-of-awards rule for claims
 * problems, Social Choice and Welfare 59, 2022.
 */
public final class AverageOfAwards extends SelfDualRule {
    /** The rule; it has no parameters. */
    public AverageOfAwards() {}

    @Override
    public String id() {
        return "average-of-awards";
    }

    @Override
    public String summary() {
        return "the centre of gravity of all possible awards";
    }

    @Override
    Amounts exact(BigInteger[] claims, BigInteger total) {
        return SubsetSums.centre(claims, total);
    }

    @Override
    double[] approximate(double[] claims) {
        return CentreKernel.awards(claims);
    }
}
