package dev.hansei.api;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header of conditions names (RFC 9110, section 13.1): everything, or certain states of a thing.
 *
 * @param any where it says *
 * @param strong the tags that stand for the very bytes
 * @param weak the tags that stand for something of the same meaning
 */
record EntityTags(boolean any, Set<String> strong, Set<String> weak) {

    /** A tag may hold a comma, but no quote. */
    private static final Pattern TAG =
            Pattern.compile("\\G[ \\t,]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(?=,|$)");

    private static final Pattern END = Pattern.compile("[ \\t,]*");

    /**
     * @param lines the values of the header, in the order in which they were sent
     * @throws Problem.Malformed where they are no list of tags
     */
    static EntityTags of(String header, List<String> lines) {
        String told = String.join(",", lines).strip();
        if (told.equals("*")) {
            return new EntityTags(true, Set.of(), Set.of());
        }
        Set<String> strong = new TreeSet<>();
        Set<String> weak = new TreeSet<>();
        Matcher tag = TAG.matcher(told);
        int end = 0;
        while (tag.find()) {
            (tag.group(1) == null ? strong : weak).add(tag.group(2));
            end = tag.end();
        }
        if (end == 0 || !END.matcher(told.substring(end)).matches()) {
            throw unreadable(header);
        }
        return new EntityTags(false, strong, weak);
    }

    /** Whether reading again would bring nothing new: the weak comparison. */
    boolean names(String tag) {
        return any || strong.contains(tag) || weak.contains(tag);
    }

    private static Problem unreadable(String header) {
        boolean read = header.equals("If-None-Match");
        Bilingual sentence = Bilingual.of(
                "「" + header + "」ヘッダーを読み取れないため、何も" + (read ? "返して" : "変更して")
                        + "いません。ETagの値を引用符ごと、複数あればコンマで区切って書いてください。",
                "Nothing was " + (read ? "read" : "changed") + ", because the header " + header
                        + " cannot be understood. Write ETags with their quotes, and commas between them.");
        return new Problem.Malformed(
                "input/etag", sentence, List.of(new Problem.Fault(header, "input/etag", sentence)));
    }
}
