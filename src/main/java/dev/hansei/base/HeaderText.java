package dev.hansei.base;

import java.util.regex.Pattern;

/** What may stand in the header of a mail: text of one visible line, and plain addresses. */
public final class HeaderText {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final int LONGEST_ADDRESS = 254;

    private HeaderText() {}

    /** No line ends and no characters that nobody sees, and nothing that a mail program would decode again. */
    public static boolean isSafe(String text) {
        return !text.contains("=?") && text.codePoints().noneMatch(HeaderText::isInvisible);
    }

    /** One ASCII address, without a name, a comment or a quoted part. */
    public static boolean isAddress(String address) {
        return address.length() <= LONGEST_ADDRESS
                && !address.contains("=?")
                && ADDRESS.matcher(address).matches();
    }

    /** References become names of files, also in the header of an attachment. */
    public static boolean isFileName(String reference) {
        return FILE_NAME.matcher(reference).matches();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
