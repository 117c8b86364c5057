package dev.hansei.base;

import java.util.Arrays;
import java.util.Locale;

/** What an account may do. Every role may read; an account can hold several. */
public enum Role {
    COMMANDER("指揮者", "commander"),
    SCRIBE("記録係", "scribe"),
    EDITOR("編集者", "editor"),
    REVIEWER("レビュー担当", "reviewer"),
    BUSINESS_OWNER("事業責任者", "business owner"),
    OPERATOR("作業者", "operator"),
    AUDITOR("監査担当", "auditor"),
    COMMUNICATOR("お客様連絡担当", "communicator"),
    ADMINISTRATOR("管理者", "administrator"),
    READER("閲覧者", "reader");

    private final Bilingual word;

    Role(String ja, String en) {
        word = Bilingual.of(ja, en);
    }

    /** As sentences name it. */
    public Bilingual word() {
        return word;
    }

    /** As people write it: {@code business-owner}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException listing the roles there are */
    public static Role of(String tag) {
        for (Role role : values()) {
            if (role.tag().equals(tag)) {
                return role;
            }
        }
        throw new IllegalArgumentException("Unknown role '" + tag + "': use one of " + String.join(", ", tags()));
    }

    private static String[] tags() {
        return Arrays.stream(values()).map(Role::tag).toArray(String[]::new);
    }
}
