package io.lionshare.rule.kernel;

/**
 * The average of awards in {@code double}, for many members: a sum without terms that cancel.
 *
 * <p>Let every member draw an amount from 0 .. <i>c&#7522;</i> with a density that falls as <i>e<sup>&minus;sx</sup></i>.
 * Given that the amounts add up to the total, all awards are equally likely, whatever <i>s</i> is; it is chosen so that
 * the amounts add up to the total on average. The density of their sum vanishes outside 0 .. <i>C</i>, so its Fourier
 * series of period <i>C</i> is exact. With <i>&phi;&#7522;(z)</i> = &int; <i>e<sup>&minus;zx</sup> dx</i> and
 * <i>&psi;&#7522;(z)</i> = &int; <i>x e<sup>&minus;zx</sup> dx</i> over 0 .. <i>c&#7522;</i>, at the points <i>z = s +
 * iy</i>, <i>y</i> = 2&pi;<i>k/C</i>, the award is
 *
 * <p><i>x&#7522;</i> = &Sigma; Re(<i>e<sup>iyE</sup> &psi;&#7522;</i> &Pi;<sub>j&#8800;i</sub> <i>&phi;&#8342;</i>) /
 * &Sigma; Re(<i>e<sup>iyE</sup></i> &Pi; <i>&phi;&#8342;</i>)
 *
 * <p>over <i>k</i> = 0 (counted half), 1, 2 &hellip; Each factor falls with 1/<i>y</i>, so the more members, the sooner
 * the series ends. Factors are relative to those at <i>k</i> = 0.
 *
 * <p>Layout: arrays of complex numbers hold real and imaginary parts in turn.
 */
public final class CentreKernel {
    private static final int MOST_TERMS = 1 << 20;
    private static final double NEGLIGIBLE = 1e-18;
    private static final int BISECTIONS = 40;

    private final double[] claims;
    private final double tilt;
    private final double[] scales;
    private final double[] factors;
    private final double[] moments;
    private final double[] products;
    private final double[] awards;
    private double density;

    private CentreKernel(double[] claims) {
        int n = claims.length;
        this.claims = claims;
        this.tilt = tilt(claims);
        this.scales = new double[n];
        this.factors = new double[2 * n];
        this.moments = new double[2 * n];
        this.products = new double[2 * n + 2];
        this.awards = new double[n];
        Transform transform = new Transform();
        for (int i = 0; i < n; i++) {
            transform.at(tilt * claims[i], 0);
            scales[i] = transform.factorRe;
        }
    }

    /**
     * The awards.
     *
     * @param claims at least three, with a sum of at least 2; the total is 1
     * @throws IllegalArgumentException if the series does not end in time
     */
    public static double[] awards(double[] claims) {
        CentreKernel kernel = new CentreKernel(claims);
        double sum = 0;
        for (double claim : claims) {
            sum += claim;
        }
        double step = 2 * Math.PI / sum;
        // the bound times k rises at first and then falls for good, so that the last term says whether the series ends
        // in time
        if (kernel.bound(MOST_TERMS * step) * MOST_TERMS > NEGLIGIBLE) {
            throw new IllegalArgumentException("claims are too unequal for rule average-of-awards: a few make up"
                    + " nearly all of their sum, with " + claims.length + " positive claims"
                    + "\nMaybe leave out the smallest claims");
        }
        kernel.addTerm(0, 0.5);
        for (int k = 1; kernel.bound(k * step) * k > NEGLIGIBLE; k++) {
            kernel.addTerm(k * step, 1);
        }
        for (int i = 0; i < claims.length; i++) {
            kernel.awards[i] /= kernel.density;
        }
        return kernel.awards;
    }

    /** Where the drawn amounts add up to 1 on average; near is good enough. */
    private static double tilt(double[] claims) {
        Transform transform = new Transform();
        double low = 0;
        double high = claims.length;
        for (int step = 0; step < BISECTIONS; step++) {
            double middle = (low + high) / 2;
            double mean = 0;
            for (double claim : claims) {
                transform.at(middle * claim, 0);
                mean += claim * transform.momentRe / transform.factorRe;
            }
            if (mean > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An upper bound of the product of all factors at a frequency and above it. */
    private double bound(double y) {
        double bound = 1;
        for (int i = 0; i < claims.length; i++) {
            bound *= Math.min(1, 2 / (Math.hypot(tilt, y) * claims[i] * scales[i]));
        }
        return bound;
    }

    private void addTerm(double y, double weight) {
        int n = claims.length;
        Transform transform = new Transform();
        products[0] = weight * StrictMath.cos(y);
        products[1] = weight * StrictMath.sin(y);
        for (int i = 0; i < n; i++) {
            transform.at(tilt * claims[i], y * claims[i]);
            double re = transform.factorRe / scales[i];
            double im = transform.factorIm / scales[i];
            factors[2 * i] = re;
            factors[2 * i + 1] = im;
            moments[2 * i] = claims[i] * transform.momentRe / scales[i];
            moments[2 * i + 1] = claims[i] * transform.momentIm / scales[i];
            products[2 * i + 2] = products[2 * i] * re - products[2 * i + 1] * im;
            products[2 * i + 3] = products[2 * i] * im + products[2 * i + 1] * re;
        }
        density += products[2 * n];
        double laterRe = 1;
        double laterIm = 0;
        for (int i = n - 1; i >= 0; i--) {
            double othersRe = products[2 * i] * laterRe - products[2 * i + 1] * laterIm;
            double othersIm = products[2 * i] * laterIm + products[2 * i + 1] * laterRe;
            awards[i] += othersRe * moments[2 * i] - othersIm * moments[2 * i + 1];
            double re = laterRe * factors[2 * i] - laterIm * factors[2 * i + 1];
            laterIm = laterRe * factors[2 * i + 1] + laterIm * factors[2 * i];
            laterRe = re;
        }
    }

    /**
     * The integrals of <i>e<sup>&minus;wt</sup></i> and of <i>t e<sup>&minus;wt</sup></i> over 0 .. 1, for complex
     * <i>w</i> with a real part &ge; 0: the second by its power series where |<i>w</i>| &lt; 1, the first from it, and
     * the other way round elsewhere.
     */
    private static final class Transform {
        private static final double[] SERIES = new double[20];

        static {
            double factorial = 1;
            for (int k = 0; k < SERIES.length; k++) {
                SERIES[k] = 1 / (factorial * (k + 2));
                factorial *= -(k + 1);
            }
        }

        private double factorRe;
        private double factorIm;
        private double momentRe;
        private double momentIm;

        void at(double re, double im) {
            double exp = StrictMath.exp(-re);
            double expRe = exp * StrictMath.cos(im);
            double expIm = -exp * StrictMath.sin(im);
            double square = re * re + im * im;
            if (square < 1) {
                momentRe = 0;
                momentIm = 0;
                for (int k = SERIES.length - 1; k >= 0; k--) {
                    double next = momentRe * re - momentIm * im + SERIES[k];
                    momentIm = momentRe * im + momentIm * re;
                    momentRe = next;
                }
                factorRe = expRe + momentRe * re - momentIm * im;
                factorIm = expIm + momentRe * im + momentIm * re;
            } else {
                factorRe = ((1 - expRe) * re - expIm * im) / square;
                factorIm = (-expIm * re - (1 - expRe) * im) / square;
                momentRe = ((factorRe - expRe) * re + (factorIm - expIm) * im) / square;
                momentIm = ((factorIm - expIm) * re - (factorRe - expRe) * im) / square;
            }
        }
    }
}
