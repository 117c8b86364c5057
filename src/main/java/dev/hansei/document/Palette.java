package dev.hansei.document;

/** The colours of one medium, by what they are for. */
public record Palette(Color paper, Color wash, Color ink, Color muted, Color rule, Color accent, Color alert) {

    /** Parts from 0 to 255. */
    public record Color(int red, int green, int blue) {

        static Color parse(String hex) {
            if (!hex.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException("is not a colour such as #1b1f24: " + hex);
            }
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Color(value >> 16, value >> 8 & 0xFF, value & 0xFF);
        }

        public String hex() {
            return String.format("#%02x%02x%02x", red, green, blue);
        }

        /** From 1 (the same) to 21 (black on white), by the definition of WCAG 2. */
        double contrast(Color other) {
            double mine = luminance();
            double theirs = other.luminance();
            return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int part) {
            double value = part / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    public Color of(Drawing.Ink role) {
        return switch (role) {
            case INK -> ink;
            case MUTED -> muted;
            case RULE -> rule;
            case WASH -> wash;
            case ACCENT -> accent;
            case ALERT -> alert;
        };
    }
}
