package io.lionshare.proximity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapitalDistanceTest {
    private static final GeoPoint KYIV = new GeoPoint(50.45, 30.523333);
    private static final GeoPoint KYIV_BY_THE_MINUTE = new GeoPoint(50.43333, 30.51667);

    record Capital(String member, GeoPoint place, double ellipsoid, double sphere) {
        static Capital parse(String line) {
            String[] cells = line.split(",", -1);
            double[] numbers = Arrays.stream(cells, 1, cells.length)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Capital(cells[0], new GeoPoint(numbers[0], numbers[1]), numbers[2], numbers[3]);
        }
    }

    static List<Capital> capitals() throws IOException {
        try (InputStream in = CapitalDistanceTest.class.getResourceAsStream("capitals.csv")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).as("the first line names the source").startsWith("# ");
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Capital::parse)
                    .toList();
        }
    }

    @Test
    @DisplayName("all 32 capitals are there")
    void complete() throws IOException {
        assertThat(capitals())
                .extracting(Capital::member)
                .doesNotHaveDuplicates()
                .hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("capitals")
    @DisplayName("agrees with Vincenty's formulae to 1 mm")
    void ellipsoid(Capital capital) {
        assertThat(KYIV.kilometresTo(capital.place())).isCloseTo(capital.ellipsoid(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("capitals")
    @DisplayName("agrees with the great circle to the 0.6 % that flattening can make")
    void sphere(Capital capital) {
        double tolerance = 0.006 * capital.sphere();
        assertThat(KYIV_BY_THE_MINUTE.kilometresTo(capital.place())).isCloseTo(capital.sphere(), within(tolerance));
    }

    @ParameterizedTest
    @MethodSource("capitals")
    @DisplayName("is at least 0.1 micrometres off half a millimetre, so that no machine rounds it the other way")
    void farFromHalfAMillimetre(Capital capital) {
        GeoPoint home = capital.place();
        double millimetres =
                Geodesic.WGS84.Inverse(home.latitude(), home.longitude(), KYIV.latitude(), KYIV.longitude()).s12 * 1e3;
        assertThat(Math.abs(millimetres - Math.floor(millimetres) - 0.5)).isGreaterThan(1e-4);
    }

    @Test
    @DisplayName("agrees with Karney's published examples, nearly antipodal points among them")
    void published() {
        GeoPoint kennedy = new GeoPoint(40.6, -73.8);
        GeoPoint heathrow = new GeoPoint(51.6, -0.5);
        GeoPoint wellington = new GeoPoint(-41.32, 174.81);
        GeoPoint salamanca = new GeoPoint(40.96, -5.50);
        assertThat(kennedy.kilometresTo(heathrow)).isEqualTo(5551.7594);
        assertThat(wellington.kilometresTo(salamanca)).isEqualTo(19959.679267);
    }

    @Test
    @DisplayName("crosses the date line, takes a pole at any longitude, and is the same both ways")
    void edges() {
        GeoPoint west = new GeoPoint(0, -179.5);
        GeoPoint east = new GeoPoint(0, 179.5);
        assertThat(west.kilometresTo(east)).isEqualTo(111.319491).isEqualTo(east.kilometresTo(west));
        assertThat(new GeoPoint(10, -180).kilometresTo(new GeoPoint(10, 180))).isZero();
        assertThat(new GeoPoint(90, 0).kilometresTo(new GeoPoint(90, 120))).isZero();
        assertThat(new GeoPoint(90, 0).kilometresTo(new GeoPoint(-90, 0))).isEqualTo(20003.931459);
    }
}
