package io.lionshare.report.picture;

/**
 * How much room text takes, by an estimate on the safe side: the font is only known where the picture is shown.
 */
final class Letters {
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.62;
    private static final double CAPITAL = 0.76;
    private static final double WIDE = 0.95;
    private static final double FULL = 1.1;
    private static final int FIRST_FULL = 0x1100;
    private static final String ELLIPSIS = "\u2026";

    private Letters() {}

    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Letters::width).sum();
    }

    /** The text, or as much of it as has room, with an ellipsis. */
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        int kept = characters.length;
        String cut = ELLIPSIS;
        while (kept > 0) {
            kept--;
            cut = new String(characters, 0, kept).stripTrailing() + ELLIPSIS;
            if (width(cut, size) <= room) {
                break;
            }
        }
        return cut;
    }

    private static double width(int character) {
        if (character >= FIRST_FULL && !(character >= 0x2000 && character < 0x2E80)) {
            return FULL;
        }
        if (" .,:;'|!()ijlft-".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("mwMW%\u2026".indexOf(character) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(character) ? CAPITAL : USUAL;
    }
}
