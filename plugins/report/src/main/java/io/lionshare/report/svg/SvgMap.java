package io.lionshare.report.svg;

import io.lionshare.document.Figure;
import io.lionshare.document.Tiles;
import java.util.List;

/** Draws the map of one plan: a tile for each member, shaded by its share. */
final class SvgMap {
    private static final List<String> SHADES =
            List.of("#ffffff", "#eaf1f9", "#d0e0f2", "#aac7e8", "#78a4d6", "#3a6fb0", "#1f4e8c");
    private static final double TILE = 44;
    private static final double HEAD = 40;

    private SvgMap() {}

    static String of(Tiles.Layer map) {
        int columns = 1 + map.list().stream().mapToInt(Tiles.Tile::column).max().orElse(0);
        int rows = 1 + map.list().stream().mapToInt(Tiles.Tile::row).max().orElse(0);
        SvgDrawing sheet = new SvgDrawing(Math.max(560, 24 + TILE * columns), HEAD + TILE * rows + 12, map.caption());
        for (Tiles.Tile tile : map.list()) {
            double x = 12 + TILE * tile.column();
            double y = HEAD + TILE * tile.row();
            int shade = tile.value().shade();
            String edge = shade == 0 ? SvgDrawing.RULE : SHADES.get(shade);
            sheet.rect(x, y, TILE - 3, TILE - 3, "fill=\"" + SHADES.get(shade) + "\" stroke=\"" + edge + "\"");
            String ink = shade > Figure.DARKEST - 2 ? SHADES.get(0) : SvgDrawing.INK;
            sheet.text(x + TILE / 2 - 1, y + 18, "middle", ink, tile.code());
            sheet.text(x + TILE / 2 - 1, y + 34, "middle", ink, tile.value().shown());
        }
        return sheet.toString();
    }
}
