package dev.hansei.base;

import java.util.Arrays;
import java.util.Locale;

/** What an account may do. Every role may read; an account can hold several. */
public enum Role {
    COMMANDER,
    SCRIBE,
    EDITOR,
    REVIEWER,
    BUSINESS_OWNER,
    OPERATOR,
    AUDITOR,
    COMMUNICATOR,
    ADMINISTRATOR,
    READER;

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
