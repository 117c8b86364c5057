package dev.hansei.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;

/** What may be a password, and how it is kept. Characters are taken as typed: nothing is folded together. */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final BCrypt.Hasher hasher = BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
    private final BCrypt.Verifyer verifyer =
            BCrypt.verifyer(BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
    private final SecureRandom random = new SecureRandom();
    private final int cost;
    private final String nobodys;

    Passwords(AccessConfig config) {
        cost = config.passwordCost();
        nobodys = hash(oneTime());
    }

    String hash(String password) {
        return hasher.hashToString(cost, password.toCharArray());
    }

    /** @param hash null where there is no such account; it takes as long to find that out */
    boolean matches(String password, String hash) {
        boolean same = verifyer.verify(password.toCharArray(), hash == null ? nobodys : hash).verified;
        return hash != null && same;
    }

    /** Four groups of four letters that cannot be mistaken for each other: 79 bits. */
    String oneTime() {
        StringBuilder word = new StringBuilder();
        for (int letter = 0; letter < 16; letter++) {
            word.append(letter > 0 && letter % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** @throws Problem.Invalid saying what would be accepted */
    void check(String password, String handle) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Problem.Invalid(
                    "access/password-length",
                    Bilingual.of(
                            "パスワードは" + SHORTEST + "文字以上" + LONGEST + "文字以下にしてください。",
                            "A password has " + SHORTEST + " to " + LONGEST + " characters."));
        }
        if (password.toLowerCase(Locale.ROOT).contains(handle.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < 5) {
            throw new Problem.Invalid(
                    "access/password-weak",
                    Bilingual.of(
                            "このパスワードは推測されやすいため使えません。サインイン名を含めず、異なる文字を5種類以上使ってください。",
                            "This password is easy to guess. Leave the sign-in name out of it, and use at least five different characters."));
        }
    }
}
