package io.lionshare.report.burden;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Tiles;
import io.lionshare.document.Tiles.Layer;
import io.lionshare.document.Tiles.Tile;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map of tiles under each plan. A member has its place in the grid that comes with the module (Europe and North America), or
 * in the indicators {@value #COLUMN} and {@value #ROW}; without a place for every member there is no map.
 */
final class MapTiles {
    static final String COLUMN = "map-column";
    static final String ROW = "map-row";

    private static final Map<String, int[]> GRID = read();

    private MapTiles() {}

    static Optional<Element> of(Split split) {
        Map<String, int[]> places = places(split.alliance());
        if (places.size() < split.alliance().size()) {
            return Optional.empty();
        }
        int west = places.values().stream().mapToInt(place -> place[0]).min().orElse(0);
        int north = places.values().stream().mapToInt(place -> place[1]).min().orElse(0);
        List<Layer> maps = new ArrayList<>();
        for (int plan = 0; plan < Math.min(DotPlot.DRAWN, split.size()); plan++) {
            String title = split.plans().get(plan).label().title();
            List<Tile> tiles = new ArrayList<>();
            for (Member member : split.alliance().members()) {
                BigDecimal share = split.share(plan, member.id());
                int[] place = places.getOrDefault(member.id(), new int[2]);
                String shown = share.signum() == 0 ? "\u2013" : ShareFormat.cell(share, split.isWhole());
                tiles.add(new Tile(
                        member.id(),
                        member.name(),
                        place[0] - west,
                        place[1] - north,
                        new Figure(shown, ShareFormat.percent(share), ShareFormat.shade(share))));
            }
            String caption = "Map of shares of the " + split.label().phrase() + ", " + split.phrase(plan) + ", in %";
            maps.add(new Layer(plan, title, caption, tiles));
        }
        return Optional.of(new Tiles("map", maps));
    }

    private static Map<String, int[]> places(Alliance alliance) {
        Map<String, int[]> places = new HashMap<>();
        for (Member member : alliance.members()) {
            Double column = member.indicators().get(COLUMN);
            Double row = member.indicators().get(ROW);
            int[] known = GRID.get(member.id());
            if (column != null && row != null && isInside(column) && isInside(row)) {
                places.put(member.id(), new int[] {column.intValue(), row.intValue()});
            } else if (known != null) {
                places.put(member.id(), known);
            }
        }
        return places;
    }

    private static boolean isInside(double place) {
        return place >= 0 && place < Tiles.SIZE;
    }

    private static Map<String, int[]> read() {
        try (InputStream in = MapTiles.class.getResourceAsStream("tiles.csv")) {
            if (in == null) {
                throw new IllegalStateException("tiles.csv is missing next to " + MapTiles.class);
            }
            Map<String, int[]> places = new HashMap<>();
            new String(in.readAllBytes(), UTF_8).lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                places.put(cells[0], new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])});
            });
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
