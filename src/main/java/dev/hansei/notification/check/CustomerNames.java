package dev.hansei.notification.check;

import dev.hansei.base.Bilingual;
import dev.hansei.customer.CustomerRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds customers in texts that go to other customers as well: by their names, account numbers and addresses. */
public final class CustomerNames {

    private static final Pattern LEGAL_FORM = Pattern.compile("株式会社|有限会社|合同会社|合資会社|合名会社|\\((株|有|同|資|名)\\)"
            + "|[,.]?\\s*\\b(inc|co|ltd|llc|llp|plc|corp|corporation|company|limited|gmbh|gk|kk|k\\.k)\\b\\.?");
    /** Anything shorter stands in other words too often. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_NUMBER = 6;

    private final List<CustomerRecord> customers;

    public CustomerNames(List<CustomerRecord> customers) {
        this.customers = customers;
    }

    /** The customers that the text names in either language, with or without their legal form. */
    public List<CustomerRecord> in(String text) {
        String searched = normal(text);
        return customers.stream()
                .filter(customer -> marks(customer).anyMatch(mark -> names(searched, mark)))
                .toList();
    }

    private static Stream<String> marks(CustomerRecord customer) {
        Bilingual name = customer.name();
        Stream<String> names = Stream.of(name.ja(), name.en())
                .filter(Objects::nonNull)
                .map(CustomerNames::normal)
                .flatMap(whole -> Stream.of(
                        whole, LEGAL_FORM.matcher(whole).replaceAll("").strip()));
        Stream<String> numbers = customer.accounts().stream().map(account -> normal(account.number()));
        Stream<String> addresses = customer.contacts().stream()
                .filter(contact -> contact.email() != null)
                .map(contact -> normal(contact.email()));
        return Stream.concat(
                names.filter(mark -> isAtLeast(SHORTEST_NAME, mark)),
                Stream.concat(numbers, addresses).filter(mark -> isAtLeast(SHORTEST_NUMBER, mark)));
    }

    private static boolean isAtLeast(int letters, String mark) {
        return mark.codePointCount(0, mark.length()) >= letters;
    }

    /** Latin words and numbers only as a whole: a customer named Ando is not named by "and on". */
    private static boolean names(String text, String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (!joined(text, at, mark.codePointAt(0))
                    && !joined(text, at + mark.length(), mark.codePointBefore(mark.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that ends the mark goes on beyond this place of the text. */
    private static boolean joined(String text, int place, int edge) {
        return place > 0
                && place < text.length()
                && isLatin(edge)
                && isLatin(text.codePointBefore(place))
                && isLatin(text.codePointAt(place));
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint < 0x0250;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
