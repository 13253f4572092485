package io.lionshare.robustness;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values of linear forms at a point of a simplex and the point's own place in it, all times a common scale, so that no greatest
 * common divisor is needed.
 *
 * @param scale &gt; 0
 * @param forms the values of the forms
 * @param place the weight of each corner of the simplex
 */
record EdgeValues(BigInteger scale, List<BigInteger> forms, List<BigInteger> place) {
    /** Copies the lists. */
    EdgeValues {
        forms = List.copyOf(forms);
        place = List.copyOf(place);
    }

    /** At a corner of a simplex. */
    static EdgeValues of(Simplex simplex, int corner, List<LinearForm> forms) {
        BigInteger scale = simplex.corners().get(corner).denominator();
        return new EdgeValues(
                scale,
                forms.stream()
                        .map(form -> form.numeratorAt(simplex.corners().get(corner)))
                        .toList(),
                IntStream.range(0, simplex.corners().size())
                        .mapToObj(k -> k == corner ? scale : BigInteger.ZERO)
                        .toList());
    }

    BigInteger form(int form) {
        return forms.get(form);
    }

    int sign(int form) {
        return forms.get(form).signum();
    }

    /** The point on the way to another one where a form is 0; their signs differ. */
    EdgeValues zero(int form, EdgeValues other) {
        BigInteger own = form(form).abs();
        BigInteger others = other.form(form).abs();
        return new EdgeValues(
                others.multiply(scale).add(own.multiply(other.scale)),
                mixed(forms, others, other.forms, own),
                mixed(place, others, other.place, own));
    }

    private static List<BigInteger> mixed(
            List<BigInteger> from, BigInteger weight, List<BigInteger> to, BigInteger otherWeight) {
        return IntStream.range(0, from.size())
                .mapToObj(k -> from.get(k).multiply(weight).add(to.get(k).multiply(otherWeight)))
                .toList();
    }

    /** How far on the way to another point a form is 0; their signs are opposite. */
    UnreducedFraction way(int form, EdgeValues other) {
        BigInteger own = form(form).abs().multiply(other.scale);
        return new UnreducedFraction(own, own.add(other.form(form).abs().multiply(scale)));
    }

    /** The triangle between the first corner of a triangle, this point and another one, as a part of the whole. */
    UnreducedFraction triangle(EdgeValues other) {
        BigInteger area =
                place.get(1).multiply(other.place.get(2)).subtract(place.get(2).multiply(other.place.get(1)));
        return new UnreducedFraction(area.abs(), scale.multiply(other.scale));
    }
}
