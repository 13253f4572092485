package io.lionshare.files;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code theatre}: the place of the burden. Every strategy that has the parameters {@code latitude} and {@code longitude} is set to
 * it, unless a plan gives them itself.
 */
record TheatreReader() implements SectionReader {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final AllowedKeys THEATRE =
            new AllowedKeys("theatre", List.of(LATITUDE, LONGITUDE), List.of("name"));

    @Override
    public String key() {
        return "theatre";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(THEATRE);
    }

    @Override
    public void read(Node node, Draft draft) {
        draft.reading.fields(node, THEATRE).ifPresent(theatre -> {
            if (theatre.values().containsKey("name")) {
                draft.reading.text(theatre.get("name"), "name of the theatre");
            }
            Optional<BigDecimal> latitude = degrees(theatre, LATITUDE, 90, draft.reading);
            Optional<BigDecimal> longitude = degrees(theatre, LONGITUDE, 180, draft.reading);
            if (latitude.isPresent() && longitude.isPresent()) {
                Map<String, String> place = Map.of(
                        LATITUDE, latitude.get().toPlainString(),
                        LONGITUDE, longitude.get().toPlainString());
                draft.strategies = placed(draft.strategies, place);
            }
        });
    }

    private static Optional<BigDecimal> degrees(Node.Fields theatre, String key, int most, Reading reading) {
        Node node = theatre.get(key);
        Optional<BigDecimal> degrees = reading.decimal(node, key + " of the theatre");
        if (degrees.isPresent() && degrees.get().abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            reading.refuse(
                    node.place(),
                    key + " of the theatre (" + degrees.get() + ") must be within " + -most + " .. " + most
                            + " degrees");
            return Optional.empty();
        }
        return degrees;
    }

    private static Plugins<ScoringStrategy> placed(Plugins<ScoringStrategy> strategies, Map<String, String> place) {
        return Plugins.of(
                ScoringStrategy.class,
                strategies.all().stream()
                        .map(strategy -> hasPlace(strategy) ? strategy.with(place) : strategy)
                        .toList());
    }

    private static boolean hasPlace(ScoringStrategy strategy) {
        return strategy.parameters().stream().map(Parameter::name).toList().containsAll(List.of(LATITUDE, LONGITUDE));
    }
}
